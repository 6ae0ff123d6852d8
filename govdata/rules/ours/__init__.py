"""Faults of govdata itself."""
