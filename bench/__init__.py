"""How fast Trowel is, beside a bare bot on the stock adapter: `python -m bench`."""
