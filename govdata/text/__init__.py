"""Running text: its normal form, its blocks and sentences, and what each language pack (`en`, `zh`) knows.

Extractors stand on this layer and never on each other. Every offset counts Unicode code points of the normalised source
text, so that the law of evidence, `source[start:end] == text`, can be checked by anybody.
"""
