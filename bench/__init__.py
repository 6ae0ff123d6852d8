"""The speed budget, measured: `python -m bench` prints each ratio beside what it may be."""
