"""What comes before reading: files, options, and what was asked for."""
