"""Training of the language models: data reading, network, evaluation and export.

Start at ../train.py. Nothing in here is needed at run time: src/language/neural reads
the weights this package writes, and repeats features.py and decode.py in TypeScript.
"""
