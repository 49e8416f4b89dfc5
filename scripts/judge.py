"""Judges recordings by ears that are not ours: how many words a recogniser mistakes, how natural they sound, how the pitch moves.

Usage: python3 judge.py < list.json, which is [{"file": "a.wav", "words": "what is said"}].
Needs: pip install pocketsphinx==5.1.1 speechmos==0.0.1.1 librosa==0.11.0 onnxruntime
"""

import json
import sys

import librosa
import numpy as np
from pocketsphinx import Decoder, get_model_path
from speechmos import dnsmos

RATE = 16_000


def distance(said, heard):
    """Words that are inserted, left out or taken for others."""
    row = list(range(len(heard) + 1))
    for i, word in enumerate(said, 1):
        before, row[0] = row[0], i
        for k, other in enumerate(heard, 1):
            before, row[k] = row[k], min(row[k] + 1, row[k - 1] + 1, before + (word != other))
    return row[-1]


def semitones(sound):
    """The spread of the pitch around its median, in semitones, where there is a voice."""
    pitch, voiced, _ = librosa.pyin(sound, fmin=70, fmax=420, sr=RATE)
    pitch = pitch[voiced]
    return 12 * np.log2(pitch / np.median(pitch)) if len(pitch) else np.array([])


def main():
    decoder = Decoder(hmm=get_model_path("en-us/en-us"), lm=get_model_path("en-us/en-us.lm.bin"),
                      dict=get_model_path("en-us/cmudict-en-us.dict"), loglevel="FATAL")
    wrong = words = 0
    natural, pitches = [], []
    for one in json.load(sys.stdin):
        sound, _ = librosa.load(one["file"], sr=RATE, mono=True)
        decoder.start_utt()
        decoder.process_raw((np.clip(sound, -1, 1) * 32767).astype(np.int16).tobytes(), full_utt=True)
        decoder.end_utt()
        heard = decoder.hyp().hypstr.split() if decoder.hyp() else []
        said = one["words"].split()
        wrong += distance(said, heard)
        words += len(said)
        natural.append(dnsmos.run(np.clip(sound, -1, 1), RATE))
        pitches.append(semitones(sound))
    pitch = np.concatenate(pitches)
    print(json.dumps({
        "wordErrorPercent": round(100 * wrong / words, 1),
        "dnsmosOverall": round(float(np.mean([one["ovrl_mos"] for one in natural])), 2),
        "dnsmosP808": round(float(np.mean([one["p808_mos"] for one in natural])), 2),
        "pitchSpreadSemitones": round(float(np.std(pitch[np.abs(pitch) < 12])), 2),
    }))


main()
