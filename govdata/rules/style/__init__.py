"""One way to write one thing."""
