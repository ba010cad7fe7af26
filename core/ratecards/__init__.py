"""The rate card as workbooks: ours with live formulas, and the client's without what is not theirs to see."""
