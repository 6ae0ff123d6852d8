"""Settings that hold for every test: how hard Hypothesis looks."""

from __future__ import annotations

import os

from hypothesis import HealthCheck, settings

from tests.environment import strict

# What the reports heed; a CI server that runs the tests has its own.
for name in ("FORCE_COLOR", "GITHUB_ACTIONS", "GITHUB_STEP_SUMMARY", "NO_COLOR"):
    os.environ.pop(name, None)

# A deadline would time tests, and a busy machine would fail them; too_slow is the same by another name.
settings.register_profile("dev", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.register_profile("ci", settings.get_profile("dev"), derandomize=True, print_blob=True)
settings.register_profile("deep", settings.get_profile("dev"), max_examples=2000)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE") or ("ci" if strict() else "dev"))
