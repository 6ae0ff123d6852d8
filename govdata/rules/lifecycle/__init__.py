"""Embargo and withdrawal."""
