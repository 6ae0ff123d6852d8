"""Photo and video flags."""
