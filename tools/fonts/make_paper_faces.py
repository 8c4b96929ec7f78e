"""Makes the faces of the printed paper from those of the site, both in app/fonts.

    python3 tools/fonts/make_paper_faces.py        # needs fonttools and brotli

A PDF holds glyphs, and a reader of it turns them into letters again. Noto Naskh Arabic composes a letter of its stem and its dots, and Scheherazade
draws lam-alef as one glyph: out of a PDF come stems without dots, or two letters in the wrong order. Here every letter is one glyph:
stem and dots become a composite glyph, and of lam-alef the lam has the drawing and the alef nothing. What is seen is the same.
"""
from pathlib import Path

from fontTools.ttLib import TTFont
from fontTools.ttLib.tables import otTables as ot
from fontTools.ttLib.tables._g_l_y_f import Glyph, GlyphComponent
from fontTools.varLib import instancer

FONTS = Path('app/fonts')

MARK = 3
BASE = 1


def tables(lookup):
    return [getattr(table, 'ExtSubTable', table) for table in lookup.SubTable]


class Face:
    def __init__(self, font):
        self.font = font
        self.glyf, self.hmtx = font['glyf'], font['hmtx']
        self.gsub, self.gpos = font['GSUB'].table, font['GPOS'].table
        self.classes = font['GDEF'].table.GlyphClassDef.classDefs
        self.lookups = self.gsub.LookupList.Lookup
        self.order = list(font.getGlyphOrder())
        self.parts = {}
        self.on_bases = list(self.read_anchors(4))
        self.on_marks = list(self.read_anchors(6))

    def add_glyph(self, name, components, advance, glyph_class):
        glyph = Glyph()
        glyph.numberOfContours = -1 if components else 0
        if components:
            glyph.components = []
            for part, x, y in components:
                component = GlyphComponent()
                component.glyphName, component.x, component.y, component.flags = part, x, y, 0x204
                glyph.components.append(component)
        self.order.append(name)
        self.glyf.glyphs[name] = glyph
        if components:
            glyph.recalcBounds(self.glyf)
        self.hmtx.metrics[name] = (advance, getattr(glyph, 'xMin', 0))
        self.classes[name] = glyph_class

    def add_lookup(self, lookup_type, subtables, flag=0):
        lookup = ot.Lookup()
        lookup.LookupType, lookup.LookupFlag, lookup.SubTable = lookup_type, flag, subtables
        lookup.SubTableCount = len(subtables)
        self.lookups.append(lookup)
        self.gsub.LookupList.LookupCount = len(self.lookups)
        return len(self.lookups) - 1

    def add_to_feature(self, tag, index):
        for record in self.gsub.FeatureList.FeatureRecord:
            if record.FeatureTag == tag:
                record.Feature.LookupListIndex.append(index)
                record.Feature.LookupCount = len(record.Feature.LookupListIndex)

    def read_anchors(self, lookup_type):
        """Of a kind of attachment: [(mark -> class and anchor, base -> anchors by class)]."""
        for lookup in self.gpos.LookupList.Lookup:
            for table in tables(lookup):
                if table.LookupType != lookup_type:
                    continue
                if lookup_type == 4:
                    marks = dict(zip(table.MarkCoverage.glyphs, table.MarkArray.MarkRecord))
                    bases = dict(zip(table.BaseCoverage.glyphs, (r.BaseAnchor for r in table.BaseArray.BaseRecord)))
                else:
                    marks = dict(zip(table.Mark1Coverage.glyphs, table.Mark1Array.MarkRecord))
                    bases = dict(zip(table.Mark2Coverage.glyphs, (r.Mark2Anchor for r in table.Mark2Array.Mark2Record)))
                yield table, marks, bases

    def offset(self, base, mark):
        """Where a mark stands on a base, or None: above the dots of a letter where they stand above. The last lookup that
        applies counts, as in shaping."""
        if base in self.parts:
            stem, below, (x, y) = self.parts[base]
            found = self.offset(stem, mark)
            for _, marks, others in self.on_marks:
                on = others[below][marks[mark].Class] if mark in marks and below in others else None
                if on:
                    own = marks[mark].MarkAnchor
                    found = (x + on.XCoordinate - own.XCoordinate, y + on.YCoordinate - own.YCoordinate)
            return found
        found = None
        for _, marks, bases in self.on_bases:
            if mark in marks and base in bases and bases[base][marks[mark].Class]:
                on, own = bases[base][marks[mark].Class], marks[mark].MarkAnchor
                found = (on.XCoordinate - own.XCoordinate, on.YCoordinate - own.YCoordinate)
        return found

    def compose(self, name, base, mark):
        """A glyph of a stem and its dots, or of a letter and its sign."""
        # A mark that attaches to nothing stands where it is drawn.
        place = self.offset(base, mark) or (0, 0)
        self.add_glyph(name, [(base, 0, 0), (mark, *place)], self.hmtx[base][0], BASE)
        self.parts[name] = (base, mark, place)
        for _, _, bases in self.on_bases:
            if base in bases:
                bases[name] = bases[base]
        return name

    def finish(self):
        """Writes what was added in the order that tables want."""
        self.font.setGlyphOrder(self.order)
        self.glyf.glyphOrder = self.order
        self.font['maxp'].numGlyphs = len(self.order)
        place = {glyph: index for index, glyph in enumerate(self.order)}
        for table, _, bases in self.on_bases:
            table.BaseCoverage.glyphs = sorted(bases, key=place.get)
            table.BaseArray.BaseRecord = [base_record(bases[glyph]) for glyph in table.BaseCoverage.glyphs]
            table.BaseArray.BaseCount = len(bases)

    def stems_with_dots(self):
        """Pairs that substitutions make of one letter, with the further forms that a stem takes."""
        pairs, forms = set(), []
        for lookup in self.lookups:
            for table in tables(lookup):
                if table.LookupType == 2:
                    forms.append({glyph: to[0] for glyph, to in table.mapping.items() if len(to) == 1})
                    for sequence in table.mapping.values():
                        if len(sequence) == 2 and self.classes.get(sequence[1]) == MARK:
                            pairs.add(tuple(sequence))
                if table.LookupType == 1:
                    forms.append(table.mapping)
        while True:
            more = {(form[base], mark) for base, mark in pairs for form in forms if base in form} - pairs
            more |= {(base, form[mark]) for base, mark in pairs for form in forms if mark in form} - pairs
            if not more:
                return sorted(pairs)
            pairs |= more

    def letters_whole(self):
        self.join([pair for pair in self.stems_with_dots() if self.classes.get(pair[0]) == BASE])

    def signs_joined(self):
        """Vowel signs, one after the other: what stands on a letter is drawn with it."""
        signs = self.signs()
        bases = sorted({base for _, _, bases in self.on_bases for base in bases})
        self.join([(base, sign) for base in bases for sign in signs if self.offset(base, sign)])
        shadda = self.font.getBestCmap()[0x651]
        self.join([(f'{base}.{shadda}', sign) for base in bases for sign in signs if self.offset(f'{base}.{shadda}', sign)])

    def signs(self):
        """U+064B to U+0652 and U+0670, with what substitutions make of two of them."""
        cmap = self.font.getBestCmap()
        signs = {cmap[code] for code in [*range(0x64B, 0x653), 0x670] if code in cmap}
        for lookup in self.lookups:
            for table in tables(lookup):
                if table.LookupType == 4:
                    for first, ligatures in table.ligatures.items():
                        signs |= {one.LigGlyph for one in ligatures if {first, *one.Component} <= signs}
        return sorted(signs)

    def join(self, pairs):
        table = ot.LigatureSubst()
        table.ligatures = {}
        for base, mark in pairs:
            ligature = ot.Ligature()
            ligature.Component, ligature.CompCount = [mark], 2
            ligature.LigGlyph = self.compose(f'{base}.{mark}', base, mark)
            table.ligatures.setdefault(base, []).append(ligature)
        self.add_to_feature('liga', self.add_lookup(4, [table]))

    def lam_alef_of_two(self):
        """Turns ligatures of letters in `liga` into substitutions of each letter."""
        for lookup in list(self.lookups):
            for table in tables(lookup):
                if table.LookupType != 4 or not any(self.is_lam_alef(*one) for one in table.ligatures.items()):
                    continue
                rules = [
                    self.rule(first, ligature.Component[0], ligature.LigGlyph)
                    for first, ligatures in table.ligatures.items()
                    for ligature in ligatures
                ]
                lookup.LookupType, lookup.SubTable, lookup.SubTableCount = 6, rules, len(rules)

    def is_lam_alef(self, first, ligatures):
        return self.classes.get(first) == BASE and all(
            len(one.Component) == 1 and self.classes.get(one.Component[0]) == BASE for one in ligatures
        )

    def rule(self, lam, alef, whole):
        nothing = f'{whole}.alef'
        self.add_glyph(nothing, [], 0, MARK)
        # A sign on the lam stands on the first half of the drawing, which is a letter of its own now.
        self.classes[whole] = BASE
        self.signs_on_lam(whole)
        self.hamza_on_alef(whole, nothing)
        rule = ot.ChainContextSubst()
        rule.Format = 3
        rule.BacktrackCoverage, rule.LookAheadCoverage = [], []
        rule.BacktrackGlyphCount = rule.LookAheadGlyphCount = 0
        rule.InputCoverage, rule.InputGlyphCount = [coverage(lam), coverage(alef)], 2
        rule.SubstLookupRecord = []
        for place, pair in enumerate(((lam, whole), (alef, nothing))):
            single = ot.SingleSubst()
            single.mapping = dict([pair])
            record = ot.SubstLookupRecord()
            record.SequenceIndex, record.LookupListIndex = place, self.add_lookup(1, [single])
            rule.SubstLookupRecord.append(record)
        rule.SubstCount = 2
        return rule

    def ligature_records(self, whole):
        for lookup in self.gpos.LookupList.Lookup:
            for table in tables(lookup):
                if table.LookupType == 5 and whole in table.LigatureCoverage.glyphs:
                    index = table.LigatureCoverage.glyphs.index(whole)
                    marks = dict(zip(table.MarkCoverage.glyphs, table.MarkArray.MarkRecord))
                    yield marks, table.LigatureArray.LigatureAttach[index].ComponentRecord

    def signs_on_lam(self, whole):
        for marks, (lam, _) in self.ligature_records(whole):
            for _, own, bases in self.on_bases:
                if set(own) == set(marks) and whole not in bases:
                    bases[whole] = [copied(one, 0, 0) for one in lam.LigatureAnchor]

    def hamza_on_alef(self, whole, nothing):
        table = ot.LigatureSubst()
        table.ligatures = {nothing: []}
        for mark in [glyph for glyph, kind in list(self.classes.items()) if kind == MARK and glyph in self.hamzas()]:
            place = None
            for marks, (_, alef) in self.ligature_records(whole):
                if mark in marks and alef.LigatureAnchor[marks[mark].Class]:
                    on, own = alef.LigatureAnchor[marks[mark].Class], marks[mark].MarkAnchor
                    place = (on.XCoordinate - own.XCoordinate, on.YCoordinate - own.YCoordinate)
            if place is None:
                continue
            name = f'{nothing}.{mark}'
            self.add_glyph(name, [(mark, *place)], 0, MARK)
            ligature = ot.Ligature()
            ligature.Component, ligature.LigGlyph, ligature.CompCount = [mark], name, 2
            table.ligatures[nothing].append(ligature)
        self.add_to_feature('liga', self.add_lookup(4, [table]))

    def hamzas(self):
        """Marks that a letter of one code consists of."""
        return {mark for _, mark in self.stems_with_dots()}


def base_record(anchors):
    record = ot.BaseRecord()
    record.BaseAnchor = anchors
    return record


def coverage(glyph):
    covered = ot.Coverage()
    covered.glyphs = [glyph]
    return covered


def copied(anchor, x, y):
    if anchor is None:
        return None
    one = ot.Anchor()
    one.Format, one.XCoordinate, one.YCoordinate = 1, anchor.XCoordinate + x, anchor.YCoordinate + y
    return one


def name(font, family, style):
    for record in list(font['name'].names):
        if record.nameID in (1, 2, 3, 4, 6, 16, 17, 21, 22, 25):
            font['name'].removeNames(nameID=record.nameID)
    names = {1: family, 2: style, 3: f'{family} {style} 1.0', 4: f'{family} {style}', 6: f'{family}-{style}'.replace(' ', '')}
    for index, text in names.items():
        font['name'].setName(text, index, 3, 1, 0x409)


def save(font, file):
    font['post'].formatType = 3
    font.flavor = 'woff2'
    font.save(file)


for weight, style in ((400, 'Regular'), (700, 'Bold')):
    matn = instancer.instantiateVariableFont(TTFont(FONTS / 'naba-matn.woff2'), {'wght': weight})
    name(matn, 'Naba Matn Paper', style)
    face = Face(matn)
    face.letters_whole()
    face.signs_joined()
    face.finish()
    save(matn, FONTS / 'paper' / f'naba-matn-paper-{weight}.woff2')

unwan = TTFont(FONTS / 'naba-unwan.woff2')
name(unwan, 'Naba Unwan Paper', 'Bold')
face = Face(unwan)
face.lam_alef_of_two()
face.letters_whole()
face.signs_joined()
face.finish()
save(unwan, FONTS / 'paper' / 'naba-unwan-paper.woff2')
