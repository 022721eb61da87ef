"""Reads passages/*.txt: what the encoder is trained on.

    = Title of a passage
    1 Its first sentence.
    2 Its second sentence.
    ? A question|2            the numbers of the sentences that answer it
    ? Another question|0      nothing answers it

Each file has its own field (biography, history, science, law, …). Everything in them is invented.
"""

import json
import re
import subprocess
from dataclasses import dataclass, field
from pathlib import Path

HERE = Path(__file__).parent
NODE = HERE.parents[1] / "node_modules/.bin/node"


@dataclass
class Passage:
    sentences: list = field(default_factory=list)
    # Pairs: a question and the positions (from 0) of the sentences that answer it.
    questions: list = field(default_factory=list)


def read_passages():
    """All passages, their sentences and answerable questions as token numbers."""
    passages = []
    for path in sorted((HERE / "passages").glob("*.txt")):
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
            if line.strip():
                read_line(line, passages, f"{path.name}:{number}")
    tokenize_all(passages)
    return passages


def read_line(line, passages, place):
    if line.startswith("= "):
        passages.append(Passage())
    elif match := re.match(r"\d+\.? (.+)$", line):
        passages[-1].sentences.append(match[1])
    elif match := re.match(r"\? (.+)\|\s*([\d, ]+)$", line):
        answers = [int(number) - 1 for number in match[2].split(",")]
        if answers != [-1]:
            passages[-1].questions.append((match[1].strip(), [answer for answer in answers if answer >= 0]))
    else:
        raise SystemExit(f"{place} is neither a title nor a sentence nor a question")


def tokenize_all(passages):
    texts = [text for p in passages for text in [*p.sentences, *(question for question, _ in p.questions)]]
    command = [NODE, HERE / "tokenize.ts"]
    run = subprocess.run(command, input=json.dumps(texts), capture_output=True, text=True, check=True)
    tokens = iter(json.loads(run.stdout))
    for passage in passages:
        passage.sentences = [next(tokens) for _ in passage.sentences]
        passage.questions = [(next(tokens), answers) for _, answers in passage.questions]
