#!/usr/bin/env python3
"""Calls gateway-stub at a base URL with the vendors' own SDKs, of which nothing is changed but the base URL: what was
answered plainly and streamed must be what they make of it, and refusals must be their own typed errors. Prints a line
for each call that went wrong, and how many there were."""

import argparse
import sys

import anthropic
import fireworks
import openai

MODEL = "accounts/fireworks/models/stub"
MESSAGES = [{"role": "user", "content": "Hello?"}]
TEXT = "Hello there."


class Calls:
    """The calls made so far, and which went wrong."""

    def __init__(self):
        self.count = 0
        self.failures = 0

    def expect(self, name, expected, call):
        self.count += 1
        try:
            found = call()
        except Exception as error:
            found = f"{type(error).__name__}: {error}"
        if found != expected:
            self.failures += 1
            print(f"{name}: expected {expected!r}, found {found!r}")

    def refused(self, name, error_type, status, words, call):
        """Expects a call to throw an error of the SDK, with a status and words of the answer's body."""
        def outcome():
            try:
                return f"answered: {call()}"
            except error_type as error:
                missing = [word for word in words if word not in str(error.body)]
                return f"{missing} not in {error.body}" if missing else error.status_code
        self.expect(name, status, outcome)


def joined(pieces):
    return "".join(piece or "" for piece in pieces)


def completions(calls, name, client):
    """Chat and plain completions, which two of the SDKs have alike."""
    chat = dict(model=MODEL, messages=MESSAGES, temperature=0.5)
    calls.expect(f"{name} chat", (TEXT, "stop", 6), lambda: (
        lambda answer: (answer.choices[0].message.content, answer.choices[0].finish_reason, answer.usage.total_tokens)
    )(client.chat.completions.create(**chat)))
    calls.expect(f"{name} chat, streamed", TEXT, lambda: joined(
        chunk.choices[0].delta.content for chunk in client.chat.completions.create(stream=True, **chat)))
    plain = dict(model=MODEL, prompt="Once", max_tokens=5)
    calls.expect(f"{name} completion", "there was a stub.", lambda: client.completions.create(**plain).choices[0].text)
    calls.expect(f"{name} completion, streamed", "there was a stub.", lambda: joined(
        chunk.choices[0].text for chunk in client.completions.create(stream=True, **plain)))


def openai_calls(calls, url):
    client = openai.OpenAI(base_url=f"{url}/inference/v1", api_key="right", max_retries=0, timeout=20)
    completions(calls, "openai", client)

    def collected(manager):
        with manager as stream:
            for _ in stream:
                pass
            return stream

    calls.expect("openai chat, streamed and put together", (TEXT, "stop"), lambda: (
        lambda choice: (choice.message.content, choice.finish_reason)
    )(collected(client.chat.completions.stream(model=MODEL, messages=MESSAGES)).get_final_completion().choices[0]))
    tool = {"type": "function", "function": {"name": "now", "parameters": {"type": "object", "properties": {}}}}
    calls.expect("openai chat with a picture and a tool", TEXT, lambda: client.chat.completions.create(
        model=MODEL, tools=[tool], tool_choice="auto", messages=[{"role": "user", "content": [
            {"type": "text", "text": "What is it?"},
            {"type": "image_url", "image_url": {"url": "data:image/png;base64,AAAA"}}]}]).choices[0].message.content)
    request = dict(model=MODEL, input="Hello?", instructions="Be brief.")
    calls.expect("openai response", (TEXT, "completed"), lambda: (
        lambda answer: (answer.output_text, answer.status))(client.responses.create(**request)))
    calls.expect("openai response, streamed", TEXT, lambda: joined(
        event.delta for event in client.responses.create(stream=True, **request)
        if event.type == "response.output_text.delta"))
    calls.expect("openai response, streamed and put together", TEXT, lambda:
                 collected(client.responses.stream(**request)).get_final_response().output_text)
    calls.expect("openai response, retrieved", TEXT, lambda: client.responses.retrieve("resp_1").output_text)
    calls.refused("openai: a bad temperature", openai.UnprocessableEntityError, 422, ["temperature"], lambda:
                  client.chat.completions.create(model=MODEL, messages=MESSAGES, temperature="hot"))
    calls.refused("openai: a bad temperature of a stream", openai.UnprocessableEntityError, 422, ["temperature"], lambda:
                  client.chat.completions.create(model=MODEL, messages=MESSAGES, temperature="hot", stream=True))
    calls.refused("openai: a wrong key", openai.AuthenticationError, 401, [], lambda:
                  client.with_options(api_key="wrong").responses.create(**request))
    calls.refused("openai: nothing there", openai.NotFoundError, 404, [], lambda: client.audio.speech.create(
        model=MODEL, voice="alloy", input="Hello"))


def anthropic_calls(calls, url):
    client = anthropic.Anthropic(base_url=f"{url}/inference", auth_token="right", max_retries=0, timeout=20)
    request = dict(model=MODEL, max_tokens=9, messages=MESSAGES, system="Be brief.")
    calls.expect("anthropic message", ("text", TEXT, "end_turn", 3), lambda: (
        lambda answer: (answer.content[0].type, answer.content[0].text, answer.stop_reason, answer.usage.output_tokens)
    )(client.messages.create(**request)))
    calls.expect("anthropic message, streamed", TEXT, lambda: joined(
        event.delta.text for event in client.messages.create(stream=True, **request)
        if event.type == "content_block_delta"))

    def final():
        with client.messages.stream(**request) as stream:
            text = joined(stream.text_stream)
            return text, stream.get_final_message().content[0].text, stream.get_final_message().stop_reason

    calls.expect("anthropic message, streamed and put together", (TEXT, TEXT, "end_turn"), final)
    calls.refused("anthropic: no tokens", anthropic.BadRequestError, 400, ["invalid_request_error", "max_tokens"], lambda:
                  client.messages.create(**{**request, "max_tokens": 0}))
    calls.refused("anthropic: a wrong key", anthropic.AuthenticationError, 401, ["authentication_error"], lambda:
                  client.with_options(auth_token="wrong").messages.create(stream=True, **request))


def fireworks_calls(calls, url):
    client = fireworks.Fireworks(base_url=url, api_key="right", account_id="acme", max_retries=0, timeout=20)
    completions(calls, "fireworks", client)
    # It cannot read messages as a stream.
    calls.expect("fireworks message", (TEXT, "end_turn"), lambda: (
        lambda answer: (answer.content[0].text, answer.stop_reason)
    )(client.messages.create(model=MODEL, max_tokens=9, messages=MESSAGES)))
    for name in ("models", "datasets", "deployments", "deployment_shapes", "dpo_jobs", "evaluators", "secrets", "users"):
        calls.expect(f"fireworks {name}", True, lambda: hasattr(getattr(client, name).list(page_size=2), "next_page_token"))
    calls.expect("fireworks model", True, lambda: bool(client.models.get("llama")))
    calls.expect("fireworks model, created", True, lambda: bool(
        client.models.create(model_id="mine", model={"display_name": "Mine", "kind": "HF_BASE_MODEL"})))
    calls.expect("fireworks model, updated", True, lambda: bool(client.models.update("mine", display_name="My own")))
    calls.expect("fireworks dataset, uploaded", True, lambda: bool(
        client.datasets.upload("mine", file=("a é.jsonl", b'{"messages": []}\n'))))
    calls.refused("fireworks: a bad enum", fireworks.BadRequestError, 400, ["kind"], lambda: client.models.create(
        model_id="mine", model={"kind": "SOMETHING"}))
    calls.refused("fireworks: a bad temperature", fireworks.UnprocessableEntityError, 422, ["temperature"], lambda:
                  client.chat.completions.create(model=MODEL, messages=MESSAGES, temperature="hot"))
    calls.refused("fireworks: a wrong key", fireworks.AuthenticationError, 401, [], lambda:
                  client.with_options(api_key="wrong").models.get("llama"))


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("spec", help="not needed: the SDKs know what they call")
    parser.add_argument("url")
    url = parser.parse_args().url
    calls = Calls()
    for each in (openai_calls, anthropic_calls, fireworks_calls):
        each(calls, url)
    print(f"{calls.count} calls, {calls.failures} failures")
    sys.exit(1 if calls.failures else 0)


if __name__ == "__main__":
    main()
