"""English: words as data, and matchers for dates, names, posts, persons, bodies and events."""
