"""How well texts are read: annotated releases of our own invention, and the scorer that `make evaluate` runs."""
