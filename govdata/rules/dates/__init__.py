"""Days and instants that must agree."""
