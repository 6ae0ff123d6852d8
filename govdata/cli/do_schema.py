"""`govdata schema`."""

from __future__ import annotations

import click

__all__ = ["command"]


@click.command()
@click.option("--entry", is_flag=True, help="Of what people type, shorthands included; for editors.")
@click.option("--for-form", is_flag=True, help="The same without `$id`, as generators of forms want it.")
def command(*, entry: bool, for_form: bool) -> None:
    """Print the JSON Schema of the canonical record, as it is published in schemas/v1.

    In YAML, editors find it by the first line: # yaml-language-server: $schema=entry.schema.json
    """
    import json  # noqa: PLC0415  # keeps `--help` quick

    from govdata.model.schema import ENTRY, RELEASE, schema  # noqa: PLC0415

    found = schema(ENTRY if entry or for_form else RELEASE)
    if for_form:
        del found["$id"]
    click.echo(json.dumps(found, indent=2))
