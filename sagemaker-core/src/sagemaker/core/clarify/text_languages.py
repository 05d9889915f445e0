"""Languages of text features: the English names and ISO codes that Clarify accepts."""

from __future__ import annotations

# English name, ISO code; in the order of the service's list.
_LANGUAGES = """
chinese, zh
danish, da
dutch, nl
english, en
french, fr
german, de
greek, el
italian, it
japanese, ja
lithuanian, lt
multi-language, xx
norwegian bokmål, nb
polish, pl
portuguese, pt
romanian, ro
russian, ru
spanish, es
afrikaans, af
albanian, sq
arabic, ar
armenian, hy
basque, eu
bengali, bn
bulgarian, bg
catalan, ca
croatian, hr
czech, cs
estonian, et
finnish, fi
gujarati, gu
hebrew, he
hindi, hi
hungarian, hu
icelandic, is
indonesian, id
irish, ga
kannada, kn
kyrgyz, ky
latvian, lv
ligurian, lij
luxembourgish, lb
macedonian, mk
malayalam, ml
marathi, mr
nepali, ne
persian, fa
sanskrit, sa
serbian, sr
setswana, tn
sinhala, si
slovak, sk
slovenian, sl
swedish, sv
tagalog, tl
tamil, ta
tatar, tt
telugu, te
thai, th
turkish, tr
ukrainian, uk
urdu, ur
vietnamese, vi
yoruba, yo
"""

LANGUAGES: tuple[str, ...] = tuple(
    word for line in _LANGUAGES.strip().split("\n") for word in line.split(", ")
)
