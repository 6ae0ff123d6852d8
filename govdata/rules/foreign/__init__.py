"""Documents of other formats, ours and other people's, and publications as a whole."""
