"""Makes what the reader's choices need of the fonts in app/fonts (SIL Open Font License, app/fonts/OFL.txt).

- naba-matn and naba-unwan get a stylistic set (ss01) that draws 0-9 as the digits of the Arab East, and the comma and the full stop
  between two of them as the Arabic separators. The text stays what it is: nothing but its drawing changes. A font that has the set
  is left as it is.
- naba-sans is made anew: Noto Sans Arabic, 400-700, subset to what naba-matn holds, its Latin merged in, with the same set.

    npm install --no-save @fontsource-variable/noto-sans-arabic@5.3.0
    python3 tools/fonts/make_choices.py        # needs fonttools and brotli
"""

import copy
import sys
from pathlib import Path

from fontTools.feaLib.builder import addOpenTypeFeaturesFromString
from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont
from fontTools.ttLib.tables import otTables
from fontTools.varLib.instancer import instantiateVariableFont

FONTS = Path("app/fonts")
NOTO = Path("node_modules/@fontsource-variable/noto-sans-arabic/files")
FEATURE = "ss01"
LAYOUT = "ccmp init medi fina isol rlig calt liga mark mkmk kern curs rclt".split()


def has_set(font):
    return any(record.FeatureTag == FEATURE for record in font["GSUB"].table.FeatureList.FeatureRecord)


def eastern_digits(font):
    """Adds the set to every script and language of the font."""
    gsub = font["GSUB"].table
    added = built_lookups(font)
    first = len(gsub.LookupList.Lookup)
    for lookup in added:
        renumber(lookup, first)
    gsub.LookupList.Lookup.extend(added)
    gsub.LookupList.LookupCount = len(gsub.LookupList.Lookup)

    record = otTables.FeatureRecord()
    record.FeatureTag = FEATURE
    record.Feature = otTables.Feature()
    record.Feature.FeatureParams = None
    # The digits, and the separators; the third is what the second calls.
    record.Feature.LookupListIndex = [first, first + 1]
    record.Feature.LookupCount = 2
    # At the end, so that no feature changes its number. Shapers look features up by tag, one by one.
    gsub.FeatureList.FeatureRecord.append(record)
    gsub.FeatureList.FeatureCount = len(gsub.FeatureList.FeatureRecord)
    number = gsub.FeatureList.FeatureCount - 1
    for script in gsub.ScriptList.ScriptRecord:
        languages = [one.LangSys for one in script.Script.LangSysRecord]
        for language in [script.Script.DefaultLangSys, *languages]:
            if language is not None:
                language.FeatureIndex.append(number)
                language.FeatureCount = len(language.FeatureIndex)


def built_lookups(font):
    """The lookups of the set, compiled apart from the font's own."""
    names = font.getBestCmap()
    western = [names[code] for code in range(0x30, 0x3A)]
    eastern = [names[code] for code in range(0x660, 0x66A)]
    comma, stop = names[0x2C], names[0x2E]
    thousands, decimal = names[0x66C], names[0x66B]
    bare = TTFont()
    bare.setGlyphOrder(font.getGlyphOrder())
    bare["cmap"], bare["maxp"] = font["cmap"], font["maxp"]
    digits = " ".join(eastern)
    addOpenTypeFeaturesFromString(
        bare,
        f"""
        feature {FEATURE} {{
            sub [{' '.join(western)}] by [{digits}];
            lookup separators {{
                sub [{digits}] {comma}' [{digits}] by {thousands};
                sub [{digits}] {stop}' [{digits}] by {decimal};
            }} separators;
        }} {FEATURE};
        """,
        tables=["GSUB"],
    )
    return bare["GSUB"].table.LookupList.Lookup


def renumber(lookup, first):
    """Lookups call each other by number, which is another in the font."""
    for subtable in lookup.SubTable:
        for record in calls_of(subtable):
            record.LookupListIndex += first


def calls_of(subtable):
    if not isinstance(subtable, otTables.ChainContextSubst):
        return []
    if subtable.Format == 3:
        return subtable.SubstLookupRecord
    sets = subtable.ChainSubRuleSet if subtable.Format == 1 else subtable.ChainSubClassSet
    attribute = "ChainSubRule" if subtable.Format == 1 else "ChainSubClassRule"
    return [record for one in sets if one for rule in getattr(one, attribute) for record in rule.SubstLookupRecord]


def sans():
    """Noto Sans Arabic with its Latin, in two files, as one font named Naba Sans."""
    wanted = set(TTFont(FONTS / "naba-matn.woff2").getBestCmap())
    arabic = part("arabic", wanted)
    latin = part("latin", wanted - set(arabic.getBestCmap()))
    merge_glyphs(arabic, latin)
    eastern_digits(arabic)
    names = arabic["name"]
    for old in list(names.names):
        if old.nameID not in (0, 13, 14):
            names.removeNames(nameID=old.nameID)
    for number, text in ((1, "Naba Sans"), (2, "Regular"), (3, "Naba Sans 1.0"), (4, "Naba Sans"), (6, "NabaSans-Regular")):
        names.setName(text, number, 3, 1, 0x409)
    arabic["fvar"].axes[0].axisNameID = 1
    arabic["fvar"].instances = []
    save(arabic, "naba-sans.woff2")


def part(subset, wanted):
    font = TTFont(NOTO / f"noto-sans-arabic-{subset}-wght-normal.woff2")
    options = Options()
    options.layout_features = LAYOUT
    options.hinting = False
    options.glyph_names = False
    options.notdef_outline = True
    options.name_IDs = [0, 1, 2, 3, 4, 6, 13, 14]
    subsetter = Subsetter(options)
    subsetter.populate(unicodes=wanted)
    subsetter.subset(font)
    for table in ("STAT", "MVAR"):
        if table in font:
            del font[table]
    return instantiateVariableFont(font, {"wght": (400, 700)})


def merge_glyphs(font, other):
    """Takes over the glyphs of `other` with their variations, under names of their own. Both have the same axes."""
    metrics = other["hmtx"].metrics
    known = font.getBestCmap()
    added = [name for name in other.getGlyphOrder() if name != ".notdef"]
    own = {name: f"latin.{name}" for name in added}
    for name in added:
        glyph = copy.deepcopy(other["glyf"][name])
        for component in glyph.components if glyph.isComposite() else []:
            component.glyphName = own[component.glyphName]
        font["glyf"].glyphs[own[name]] = glyph
        font["hmtx"].metrics[own[name]] = metrics[name]
        font["gvar"].variations[own[name]] = other["gvar"].variations.get(name, [])
    order = font.getGlyphOrder() + list(own.values())
    font.setGlyphOrder(order)
    font["glyf"].glyphOrder = order
    font["maxp"].numGlyphs = len(order)
    for table in font["cmap"].tables:
        if table.isUnicode():
            table.cmap.update({code: own[name] for code, name in other.getBestCmap().items() if code not in known})
    # Advances vary with the outlines; the table that repeats it knows only the glyphs that were there.
    if "HVAR" in font:
        del font["HVAR"]


def save(font, name):
    font.flavor = "woff2"
    font.save(FONTS / name)
    print(name, (FONTS / name).stat().st_size)


if __name__ == "__main__":
    for name in ("naba-matn.woff2", "naba-unwan.woff2"):
        font = TTFont(FONTS / name)
        if has_set(font):
            continue
        eastern_digits(font)
        save(font, name)
    if not NOTO.exists():
        sys.exit(f"{NOTO} is missing: naba-sans stays as it is. See the head of this file.")
    sans()
