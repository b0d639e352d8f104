"""Makes random values of schemas."""

import base64
import copy
import uuid

LETTERS = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-"
ODD = LETTERS + " /%+&=?#\"\\'<>.,:;\t\né€😀"
ANNOTATIONS = {"description", "title", "default", "example", "examples", "deprecated", "readOnly", "writeOnly"}


class Generator:
    """Values of a document's schemas; `drops` names the annotation of members to leave out, if any."""

    def __init__(self, document, random, drops=None, everything=False):
        self.document = document
        self.random = random
        self.drops = drops
        self.everything = everything

    def value(self, schema, depth=0):
        schema = self.flat(schema)
        if schema is True or schema == {}:
            return self.anything(depth)
        if "const" in schema:
            return schema["const"]
        if "enum" in schema:
            return self.random.choice(schema["enum"])
        for keyword in ("oneOf", "anyOf"):
            if keyword in schema and any(self.shapes(branch) for branch in schema[keyword]):
                return self.choice(schema, keyword, depth)
        kinds = schema.get("type")
        if isinstance(kinds, list):
            others = [kind for kind in kinds if kind != "null"]
            kinds = "null" if "null" in kinds and (not others or self.random.random() < 0.3) else self.random.choice(others)
        if kinds is None:
            kinds = "object" if "properties" in schema or "additionalProperties" in schema else None
        make = {
            "null": lambda: None,
            "boolean": lambda: self.random.random() < 0.5,
            "integer": lambda: self.integer(schema),
            "number": lambda: self.number(schema),
            "string": lambda: self.string(schema),
            "array": lambda: self.array(schema, depth),
            "object": lambda: self.object(schema, depth),
            None: lambda: self.anything(depth),
        }
        return make[kinds]()

    def flat(self, schema):
        """The schema with its references and `allOf` folded in."""
        schema = self.document.resolve(schema)
        if not isinstance(schema, dict) or "allOf" not in schema:
            return schema
        result = {key: value for key, value in schema.items() if key != "allOf"}
        for part in map(self.flat, schema["allOf"]):
            for key, value in part.items():
                if key == "properties":
                    result["properties"] = {**value, **result.get("properties", {})}
                elif key == "required":
                    result["required"] = list(dict.fromkeys(result.get("required", []) + value))
                else:
                    result.setdefault(key, value)
        return result

    @staticmethod
    def shapes(branch):
        return bool(set(branch) - ANNOTATIONS - {"required", "not"})

    def choice(self, schema, keyword, depth):
        branches = schema[keyword]
        if depth > 3:
            flat = [branch for branch in branches if self.flat(branch).get("type") not in ("object", "array")]
            branches = flat or branches
        branch = self.random.choice(branches)
        value = self.value(branch, depth + 1)
        if isinstance(value, dict) and "properties" in schema:
            rest = {key: item for key, item in schema.items() if key != keyword}
            value = {**self.value(rest, depth), **value}
        discriminator = schema.get("discriminator")
        if discriminator and isinstance(value, dict):
            tag = self.tag(discriminator, branch)
            if tag is not None:
                value[discriminator["propertyName"]] = tag
        return value

    def tag(self, discriminator, branch):
        name = branch.get("$ref", "").rsplit("/", 1)[-1]
        for tag, target in discriminator.get("mapping", {}).items():
            if target.rsplit("/", 1)[-1] == name:
                return tag
        return name or None

    def anything(self, depth):
        kind = self.random.randrange(7 if depth < 3 else 5)
        if kind < 5:
            return [None, True, self.random.randrange(-9, 9), self.random.randrange(99) / 4, self.text(6)][kind]
        count = self.random.randrange(3)
        if kind == 5:
            return [self.anything(depth + 1) for _ in range(count)]
        return {self.text(5, LETTERS): self.anything(depth + 1) for _ in range(count)}

    def integer(self, schema):
        bits = 31 if schema.get("format") == "int32" else 63
        low = max(schema.get("minimum", -(2**bits)), -(2**bits))
        high = min(schema.get("maximum", 2**bits - 1), 2**bits - 1)
        return self.random.choice([self.random.randint(low, high), min(max(self.random.randint(-5, 5), low), high)])

    def number(self, schema):
        low, high = schema.get("minimum", -1000), schema.get("maximum", 1000)
        value = self.random.uniform(low, high)
        if schema.get("format") == "float":
            # Eighths survive binary32 and are short in decimal.
            value = round(value * 8) / 8
        return self.random.choice([value, float(round(value))])

    def text(self, most, letters=ODD, least=0):
        return "".join(self.random.choice(letters) for _ in range(self.random.randint(least, max(least, most))))

    def string(self, schema):
        form = schema.get("format")
        if form in ("int64", "uint64"):
            return str(self.random.randint(0 if form == "uint64" else -(2**63), 2**63 - 1))
        if form == "date-time":
            return self.date_time()
        if form == "date":
            return self.date()
        if form == "uuid":
            return str(uuid.UUID(int=self.random.getrandbits(128)))
        if form in ("uri", "url"):
            return f"https://example.com/{self.text(9, LETTERS)}?q={self.random.randrange(99)}#top"
        if form == "byte" or schema.get("contentEncoding") == "base64":
            return base64.b64encode(self.random.randbytes(self.random.randrange(12))).decode()
        letters = LETTERS if "pattern" in schema else ODD
        least = max(schema.get("minLength", 0), 1 if "pattern" in schema else 0)
        return self.text(min(12, schema.get("maxLength", 12)), letters, least)

    def date(self):
        random = self.random
        return f"{random.randint(1970, 2100):04}-{random.randint(1, 12):02}-{random.randint(1, 28):02}"

    def date_time(self):
        random = self.random
        time = f"{random.randrange(24):02}:{random.randrange(60):02}:{random.randrange(60):02}"
        digits = random.randrange(10)
        fraction = "." + "".join(random.choice("0123456789") for _ in range(digits)) if digits else ""
        zone = random.choice(["Z", "Z", "+00:00", "-08:00", "+05:30"])
        return f"{self.date()}T{time}{fraction}{zone}"

    def array(self, schema, depth):
        least = schema.get("minItems", 1 if self.everything and depth < 3 else 0)
        count = self.random.randint(least, max(least, 0 if depth > 4 else 2))
        return [self.value(schema.get("items", True), depth + 1) for _ in range(count)]

    def object(self, schema, depth):
        result = {}
        required = set(schema.get("required", []))
        properties = schema.get("properties", {})
        probability = (1.0 if self.everything and depth < 2 else 0.6) if depth < 5 else 0.0
        for name, member in properties.items():
            if self.drops and self.is_dropped(member):
                continue
            if name in required or self.random.random() < probability:
                result[name] = self.value(member, depth + 1)
        additional = schema.get("additionalProperties", schema.get("type") == "object" and not properties)
        if additional is not False and depth < 5:
            for _ in range(self.random.randrange(3)):
                name = self.text(6, LETTERS) or "x"
                if name not in properties:
                    result[name] = self.anything(depth + 1) if additional is True else self.value(additional, depth + 1)
        return result

    def is_dropped(self, member):
        flat = self.flat(member)
        return isinstance(flat, dict) and flat.get(self.drops, False)

    def valid(self, pointer, schema, tries=50):
        """A value that an independent validator takes, and that is no one else's to change; None if there is none."""
        problem = None
        for _ in range(tries):
            value = copy.deepcopy(self.value(schema))
            problem = self.document.error(pointer, self.filled(value, schema))
            if problem is None:
                return value
        raise ValueError(f"no valid value of {pointer} in {tries} tries: {problem}")

    def filled(self, value, schema):
        """The value with the required members that were left out on purpose, so that it can be validated."""
        if not self.drops:
            return value
        schema = self.flat(schema)
        if isinstance(value, list) and isinstance(schema, dict):
            return [self.filled(item, schema.get("items", True)) for item in value]
        if not isinstance(value, dict) or not isinstance(schema, dict):
            return value
        result = dict(value)
        properties = schema.get("properties", {})
        for name, member in properties.items():
            if name in result:
                result[name] = self.filled(result[name], member)
            elif name in schema.get("required", []) and self.is_dropped(member):
                result[name] = Generator(self.document, self.random).value(member, 3)
        return result
