"""The sounds of the reference: `pip install hibari-tts==0.2.1`, then `python3 scripts/phonemes.py tests/narration/voices/hibari/sounds.us.tsv`.

Each line of the file is a sentence, a tab, and its sounds; the sounds are written anew, by the package's own reader."""

import sys

from hibari.g2p import G2P

for name in sys.argv[1:]:
    read = G2P(british=".gb." in name)
    with open(name, encoding="utf-8") as file:
        sentences = [line.split("\t")[0].rstrip("\n") for line in file]
    with open(name, "w", encoding="utf-8") as file:
        for sentence in sentences:
            file.write(f"{sentence}\t{read(sentence, normalize_text=False)}\n")
