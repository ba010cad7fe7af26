"""Stage 10: by how many percent AI tools and routine shrink the work, as people judge it."""

from core.calculators.efficiency import Efficiency
from core.stage import Stage

STAGE = Stage(Efficiency)
