"""`python -m bench [turns|start|file ...]`: measures, and says which aims are met."""

import argparse
import asyncio
from pathlib import Path

from bench import turns
from bench.report import say, surroundings


async def main() -> None:
    say((await turns.measure(3, 3)).text())
asyncio.run(main())
