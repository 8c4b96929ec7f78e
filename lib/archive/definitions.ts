/** Raised whenever the tables change: an archive of another version is emptied and read anew. */
export const formatVersion = 23;

/** A story and all that lists it. @param story its row, as a trigger names it */
const listsOf = (story: 'new' | 'old'): string => `
    SELECT 'story ' || ${story}.path
    UNION ALL SELECT 'story ' || path FROM chosen WHERE other = ${story}.path
    UNION ALL SELECT 'story ' || path FROM related WHERE other = ${story}.path
    UNION ALL SELECT 'topic ' || slug FROM story_topics WHERE path = ${story}.path
    UNION ALL SELECT 'topic ' || ifnull(${story}.story, '')
    UNION ALL SELECT 'section ' || ${story}.language || ' ' || ${story}.section
    UNION ALL SELECT 'month ' || ${story}.month
    UNION ALL SELECT 'year ' || substr(${story}.month, 1, 4)`;

export const definitions = `
  -- What a refresh needs to tell whether a file changed, and what was wrong with it.
  CREATE TABLE files (
    file TEXT PRIMARY KEY,
    kind TEXT NOT NULL CHECK (kind IN ('story', 'topic')),
    address TEXT NOT NULL,
    modified REAL NOT NULL,
    size INTEGER NOT NULL,
    hash TEXT NOT NULL,
    beside TEXT NOT NULL,
    problems TEXT NOT NULL
  ) STRICT;
  CREATE INDEX files_by_address ON files (kind, address, hash);

  -- What the editors' preview says of a file, as JSON; gone as soon as the file is another. build: what stops a build; copy: what the
  -- copy rules say, which is there once the desk has looked.
  CREATE TABLE remarks (
    file TEXT NOT NULL REFERENCES files (file) ON DELETE CASCADE,
    source TEXT NOT NULL CHECK (source IN ('build', 'copy')),
    remarks TEXT NOT NULL,
    PRIMARY KEY (file, source)
  ) STRICT, WITHOUT ROWID;

  -- The small columns come first: SQLite reads a row from its start, and lists never ask for map, html, markdown or text.
  CREATE TABLE stories (
    path TEXT PRIMARY KEY,
    language TEXT NOT NULL,
    title TEXT NOT NULL,
    headline_key TEXT NOT NULL,
    summary TEXT NOT NULL,
    date TEXT NOT NULL,
    epoch INTEGER NOT NULL,
    has_time INTEGER NOT NULL,
    -- When it was last updated or corrected, else its date.
    changed TEXT NOT NULL,
    changed_epoch INTEGER NOT NULL,
    month TEXT NOT NULL,
    section TEXT NOT NULL,
    place TEXT,
    story TEXT,
    -- What it has in common with its translations, none where it has none.
    family TEXT,
    lead INTEGER NOT NULL,
    draft INTEGER NOT NULL,
    published INTEGER NOT NULL DEFAULT 0,
    -- Hash of the topics' names that lib/linking tied it with; none before that.
    linked TEXT NOT NULL DEFAULT '',
    -- Whether what it points at was found there; nothing that it points at has changed since.
    checked INTEGER NOT NULL DEFAULT 0,
    -- Hash of all that the story's page shows of it, once lib/linking has tied it.
    version TEXT NOT NULL DEFAULT '',
    record TEXT NOT NULL,
    map TEXT,
    -- The body as it was written, and as lib/linking made its topics links.
    html TEXT NOT NULL,
    linked_html TEXT NOT NULL,
    markdown TEXT NOT NULL,
    text TEXT NOT NULL
  ) STRICT;
  CREATE INDEX stories_by_date ON stories (published, epoch DESC, path, language);
  CREATE INDEX stories_by_language ON stories (language, published, epoch DESC, path);
  CREATE INDEX stories_by_section ON stories (language, section, published, epoch DESC, path);
  CREATE INDEX stories_by_month ON stories (published, month, epoch DESC, path);
  CREATE INDEX stories_by_change ON stories (language, published, month, changed_epoch, epoch, path, changed);
  CREATE INDEX stories_by_thread ON stories (story, published, epoch, path) WHERE story IS NOT NULL;
  CREATE INDEX stories_to_check ON stories (path) WHERE checked = 0;
  CREATE INDEX stories_by_family ON stories (family, published, story, language, path) WHERE family IS NOT NULL;
  CREATE INDEX stories_by_link ON stories (linked, path);
  CREATE INDEX stories_by_headline ON stories (headline_key);

  CREATE TABLE aliases (
    alias TEXT NOT NULL,
    path TEXT NOT NULL REFERENCES stories (path) ON DELETE CASCADE,
    PRIMARY KEY (alias, path)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX aliases_by_path ON aliases (path);
  CREATE INDEX aliases_without_case ON aliases (alias COLLATE NOCASE);

  -- What stories say was wrong in them.
  CREATE TABLE corrections (
    path TEXT NOT NULL REFERENCES stories (path) ON DELETE CASCADE,
    anchor TEXT NOT NULL,
    date TEXT NOT NULL,
    epoch INTEGER NOT NULL,
    has_time INTEGER NOT NULL,
    text TEXT NOT NULL,
    PRIMARY KEY (path, anchor)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX corrections_by_date ON corrections (epoch DESC, path, anchor);

  -- Pictures that stories show. name: path below the folder of articles; width in pixels; hash of the bytes.
  CREATE TABLE pictures (
    name TEXT NOT NULL,
    width INTEGER NOT NULL,
    hash TEXT NOT NULL,
    path TEXT NOT NULL REFERENCES stories (path) ON DELETE CASCADE,
    PRIMARY KEY (name, path)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX pictures_by_path ON pictures (path);

  -- Papers that are published as PDF: key is a day or a month.
  CREATE TABLE papers (
    key TEXT PRIMARY KEY,
    modified REAL NOT NULL,
    hash TEXT NOT NULL
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE topics (
    slug TEXT PRIMARY KEY,
    name TEXT NOT NULL,
    kind TEXT NOT NULL,
    summary TEXT,
    record TEXT NOT NULL,
    -- Published stories and the date of the newest, kept by countTopics; stale: to be counted again.
    stale INTEGER NOT NULL DEFAULT 1,
    stories INTEGER NOT NULL DEFAULT 0,
    date TEXT,
    epoch INTEGER,
    has_time INTEGER
  ) STRICT;

  -- rank: the front matter's topics come first, then those that the text mentions most. epoch: the story's, and listed: whether it
  -- is published and none of its translations stands for it (countTopics), so that a page of a topic is found without looking at
  -- all of its stories.
  CREATE TABLE story_topics (
    slug TEXT NOT NULL,
    path TEXT NOT NULL REFERENCES stories (path) ON DELETE CASCADE,
    rank INTEGER NOT NULL,
    listed INTEGER NOT NULL,
    epoch INTEGER NOT NULL,
    PRIMARY KEY (slug, path)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX story_topics_by_date ON story_topics (slug, listed, epoch DESC, path);
  CREATE INDEX story_topics_by_path ON story_topics (path, rank);
  CREATE TRIGGER topic_gained AFTER INSERT ON story_topics BEGIN
    UPDATE topics SET stale = 1 WHERE slug = new.slug AND stale = 0;
  END;
  CREATE TRIGGER topic_lost AFTER DELETE ON story_topics BEGIN
    UPDATE topics SET stale = 1 WHERE slug = old.slug AND stale = 0;
    INSERT OR REPLACE INTO changes (subject) VALUES ('topic ' || old.slug);
  END;
  CREATE TRIGGER story_published AFTER UPDATE OF published ON stories BEGIN
    UPDATE story_topics SET listed = new.published WHERE path = new.path;
    UPDATE topics SET stale = 1 WHERE slug IN (SELECT slug FROM story_topics WHERE path = new.path);
  END;

  -- What stories are compared by (lib/linking). current: 0 for a vector that no list has seen yet; the one that the lists were
  -- made of stays beside it, and after its story is gone, so that it is known whose lists change.
  CREATE TABLE vectors (
    number INTEGER PRIMARY KEY,
    path TEXT NOT NULL,
    current INTEGER NOT NULL,
    epoch INTEGER NOT NULL,
    language TEXT NOT NULL,
    explains INTEGER NOT NULL,
    vector BLOB NOT NULL,
    UNIQUE (path, current)
  ) STRICT;
  CREATE INDEX vectors_by_current ON vectors (current, path, epoch, language, explains);

  -- The same turned round: for each feature the current vectors of a language that have it, by number, and how much.
  CREATE TABLE postings (
    language TEXT NOT NULL,
    feature INTEGER NOT NULL,
    holders BLOB NOT NULL,
    PRIMARY KEY (language, feature)
  ) STRICT, WITHOUT ROWID;

  -- The current vectors that came into question for the list of another, best first: numbers in JSON.
  CREATE TABLE candidates (
    number INTEGER PRIMARY KEY REFERENCES vectors (number) ON DELETE CASCADE,
    numbers TEXT NOT NULL
  ) STRICT;

  -- No other story than those scores more for its list. A table of its own: one more story moves this for hundreds of others.
  CREATE TABLE thresholds (
    number INTEGER PRIMARY KEY REFERENCES vectors (number) ON DELETE CASCADE,
    threshold REAL NOT NULL
  ) STRICT;

  -- Stories to read next: those that the editors chose, in their order, and those most alike, best first.
  CREATE TABLE chosen (
    path TEXT NOT NULL REFERENCES stories (path) ON DELETE CASCADE,
    rank INTEGER NOT NULL,
    other TEXT NOT NULL,
    PRIMARY KEY (path, rank)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX chosen_by_other ON chosen (other);
  CREATE TABLE related (
    path TEXT NOT NULL,
    rank INTEGER NOT NULL,
    other TEXT NOT NULL,
    PRIMARY KEY (path, rank)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX related_by_other ON related (other);

  -- A mark of each story, topic, section of a language, month and year that is another whenever it changed, or a story that it lists: what was
  -- asked about one and nothing else has the same answer as long as the mark is the same. Marks of what is gone stay.
  CREATE TABLE changes (
    subject TEXT PRIMARY KEY,
    mark TEXT NOT NULL DEFAULT (hex(randomblob(8)))
  ) STRICT, WITHOUT ROWID;
  CREATE TRIGGER story_came AFTER INSERT ON stories BEGIN
    INSERT OR REPLACE INTO changes (subject) ${listsOf('new')};
  END;
  CREATE TRIGGER story_changed AFTER UPDATE OF published, linked ON stories
  WHEN old.published <> new.published OR old.linked <> new.linked BEGIN
    INSERT OR REPLACE INTO changes (subject) ${listsOf('new')};
  END;
  CREATE TRIGGER story_went AFTER DELETE ON stories BEGIN
    INSERT OR REPLACE INTO changes (subject) ${listsOf('old')};
  END;
  CREATE TRIGGER list_gained AFTER INSERT ON related BEGIN
    INSERT OR REPLACE INTO changes (subject) VALUES ('story ' || new.path);
  END;
  CREATE TRIGGER list_lost AFTER DELETE ON related BEGIN
    INSERT OR REPLACE INTO changes (subject) VALUES ('story ' || old.path);
  END;
  CREATE TRIGGER paper_came AFTER INSERT ON papers BEGIN
    INSERT OR REPLACE INTO changes (subject) VALUES ('month ' || substr(new.key, 1, 7));
  END;
  CREATE TRIGGER paper_went AFTER DELETE ON papers BEGIN
    INSERT OR REPLACE INTO changes (subject) VALUES ('month ' || substr(old.key, 1, 7));
  END;
  CREATE TRIGGER topic_came AFTER INSERT ON topics BEGIN
    INSERT OR REPLACE INTO changes (subject) VALUES ('topic ' || new.slug);
  END;
  CREATE TRIGGER topic_went AFTER DELETE ON topics BEGIN
    INSERT OR REPLACE INTO changes (subject) VALUES ('topic ' || old.slug);
  END;

  -- The search index as lib/search last made it, so that the next one costs what changed. state: by what the story was indexed;
  -- places: in which files its words are.
  CREATE TABLE search_stories (
    path TEXT PRIMARY KEY,
    number INTEGER NOT NULL,
    state TEXT NOT NULL,
    hash TEXT NOT NULL,
    places BLOB NOT NULL
  ) STRICT;

  -- Its files, each with the hash of its bytes and the generation of the index that first had them there. A file that shows a
  -- story is made of the story when it is asked for; the bytes of the others are kept.
  CREATE TABLE search_files (
    name TEXT PRIMARY KEY,
    hash TEXT NOT NULL,
    changed INTEGER NOT NULL,
    path TEXT,
    bytes BLOB,
    CHECK ((path IS NULL) <> (bytes IS NULL))
  ) STRICT;
  CREATE INDEX search_files_by_change ON search_files (changed, name, hash);

  -- Words to mend misspelt ones by: how many stories have each, and how the oldest of them writes it.
  CREATE TABLE search_words (
    stories INTEGER NOT NULL,
    word TEXT NOT NULL,
    written TEXT NOT NULL,
    PRIMARY KEY (stories DESC, word)
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE search_versions (
    generation INTEGER PRIMARY KEY,
    version TEXT NOT NULL,
    manifest TEXT NOT NULL
  ) STRICT;

  CREATE TABLE facts (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;
`;
