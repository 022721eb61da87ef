"""Trains the bundled encoder further: a question comes near the sentences that answer it.

    npm run train:encoder        (Debian's python3-torch, python3-numpy and libopenblas0-pthread; some twenty minutes)

Each step sees the sentences of sixteen passages and all their questions, and each question has to find its sentences
among all of them, and once more among those of its own passage, which are the hardest (in-batch negatives: Karpukhin et
al., "Dense passage retrieval for open-domain question answering", 2020). No question set that anything is measured with
takes part. Writes src/embed/local/deltas.*; train the ranker and the disagreements again afterwards.
"""

import argparse
import copy
import datetime
import random
import time
from pathlib import Path

import torch
from deltas import save_deltas
from network import Encoder, to_batch
from passages import read_passages

TARGET = Path(__file__).parents[2] / "src/embed/local"
PASSAGES_PER_STEP = 16
RATE = 3e-4
SHARPNESS_RATE = 1e-3
WARM_UP = 0.06
LEAST_RATE = 0.05
# Cosines are divided by it, so that a softmax over them can be sure; it is learned from here on.
TEMPERATURE = 0.06
# What finding the sentence in its own passage counts against finding it among all.
OWN_SHARE = 0.3


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--epochs", type=int, default=2)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    random.seed(options.seed)
    torch.manual_seed(options.seed)
    passages = read_passages()
    encoder = Encoder()
    published = copy.deepcopy(encoder.params)
    loss = train(encoder, passages, options.epochs)
    changes = {
        name: (encoder.params[key] - published[key]).detach().numpy() for key, name in encoder.names.items()
    }
    trained = {
        "date": datetime.date.today().isoformat(),
        "passages": len(passages),
        "questions": sum(len(passage.questions) for passage in passages),
        "epochs": options.epochs,
        "seed": options.seed,
        "lossOfLastEpoch": round(loss, 4),
    }
    save_deltas(changes, TARGET, trained)


def train(encoder, passages, epochs):
    """The mean loss of the last epoch."""
    sharpness = torch.nn.Parameter(torch.tensor(1 / TEMPERATURE).log())
    groups = [{"params": encoder.parameters()}, {"params": [sharpness], "lr": SHARPNESS_RATE}]
    optimizer = torch.optim.AdamW(groups, lr=RATE, weight_decay=0.0)
    steps = epochs * -(-len(passages) // PASSAGES_PER_STEP)
    share_at = lambda done: min(1, (done + 1) / (WARM_UP * steps)) * max(LEAST_RATE, 1 - (done + 1) / steps)
    schedule = torch.optim.lr_scheduler.LambdaLR(optimizer, share_at)
    started, mean = time.time(), 0.0
    for epoch in range(epochs):
        random.shuffle(passages)
        losses = []
        for start in range(0, len(passages), PASSAGES_PER_STEP):
            loss = loss_of(encoder, passages[start : start + PASSAGES_PER_STEP], sharpness.exp())
            optimizer.zero_grad()
            loss.backward()
            torch.nn.utils.clip_grad_norm_(encoder.parameters(), 1.0)
            optimizer.step()
            schedule.step()
            losses.append(loss.item())
        mean = sum(losses) / len(losses)
        print(f"epoch {epoch + 1}: loss {mean:.3f}, {time.time() - started:.0f} s", flush=True)
    return mean


def loss_of(encoder, passages, sharpness):
    sentences, homes, questions, asked_of, answers = [], [], [], [], []
    for number, passage in enumerate(passages):
        first = len(sentences)
        sentences += passage.sentences
        homes += [number] * len(passage.sentences)
        for tokens, positions in passage.questions:
            questions.append(tokens)
            asked_of.append(number)
            answers.append([first + position for position in positions])
    cosines = encoder(*to_batch(questions)) @ encoder(*to_batch(sentences)).T
    target = torch.zeros_like(cosines)
    for row, right in enumerate(answers):
        target[row, right] = 1 / len(right)
    elsewhere = torch.tensor(asked_of)[:, None] != torch.tensor(homes)[None]
    scores = cosines * sharpness
    return cross_entropy(scores, target) + OWN_SHARE * cross_entropy(
        scores.masked_fill(elsewhere, -1e4), target
    )


def cross_entropy(scores, target):
    return -(target * scores.log_softmax(-1)).sum(-1).mean()


if __name__ == "__main__":
    main()
