"""Handing an approved opportunity over to the systems and the people that take it from here."""
