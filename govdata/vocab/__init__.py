"""How the model's fields are called in each format: rows of plain data that its exporter and its reader both walk."""
