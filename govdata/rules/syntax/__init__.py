"""Whether a file can be read as the format that it is in."""
