"""Spans of the source text."""
