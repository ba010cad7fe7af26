"""Figures that are computed, never drafted: pure functions in Decimal."""
