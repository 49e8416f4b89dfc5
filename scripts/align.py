"""Finds when each word of recordings is said, by a recogniser that is told the words.

Usage: python3 align.py < list.json, which is [{"file": "a.wav", "words": ["what", "is", "said"]}]. Tells for each file a list
of [begin, end, last phone] in seconds; null where it does not know a word, or cannot follow.
Needs: pip install pocketsphinx==5.1.1 librosa==0.11.0
"""

import json
import sys

import librosa
from pocketsphinx import Decoder, get_model_path

RATE = 16_000
FRAME = 0.01
SILENCES = {"<s>", "</s>", "<sil>", "(NULL)"}


def decode(decoder, data):
    decoder.start_utt()
    decoder.process_raw(data, full_utt=True)
    decoder.end_utt()


def align(decoder, one):
    if any(decoder.lookup_word(word) is None for word in one["words"]):
        return None
    sound, _ = librosa.load(one["file"], sr=RATE)
    data = (sound * 32767).astype("int16").tobytes()
    decoder.set_align_text(" ".join(one["words"]))
    decode(decoder, data)
    if decoder.hyp() is None:
        return None
    decoder.set_alignment()
    decode(decoder, data)
    # What it tells of holds as long as it is looked at.
    found = [[word.start * FRAME, (word.start + word.duration) * FRAME, [phone.name for phone in word][-1]]
             for word in decoder.get_alignment() if word.name not in SILENCES]
    return found if len(found) == len(one["words"]) else None


def main():
    decoder = Decoder(hmm=get_model_path("en-us/en-us"), lm=None,
                      dict=get_model_path("en-us/cmudict-en-us.dict"), loglevel="FATAL", bestpath=False)
    json.dump([align(decoder, one) for one in json.load(sys.stdin)], sys.stdout)


main()
