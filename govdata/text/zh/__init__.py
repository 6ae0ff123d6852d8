"""Chinese, in traditional and simplified characters: words as data, and matchers for dates, names, posts and events."""
