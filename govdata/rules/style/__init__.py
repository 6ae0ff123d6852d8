"""One way to write one thing: what was put right in reading, and what is better put right at the source."""
