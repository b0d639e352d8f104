"""Checks configuration files against their JSON Schema: configurations.py SCHEMA FILE…"""

import json
import sys

import jsonschema
import yaml

with open(sys.argv[1]) as file:
    schema = json.load(file)
validator_type = jsonschema.validators.validator_for(schema)
validator_type.check_schema(schema)
validator = validator_type(schema)

failed = False
for path in sys.argv[2:]:
    with open(path) as file:
        for error in validator.iter_errors(yaml.safe_load(file)):
            failed = True
            print(f"{path}: {error.json_path}: {error.message}")
sys.exit(1 if failed else 0)
