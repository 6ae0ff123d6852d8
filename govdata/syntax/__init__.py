"""What readers of hand-written formats share: text with its lines, values with their places, JSON and YAML."""

from __future__ import annotations
