"""Signatures by OpenSSF model signing, for the tests, and the check that it takes ours.

    python3 -m venv /tmp/signing && /tmp/signing/bin/pip install model-signing==1.1.1 pyOpenSSL
    /tmp/signing/bin/python scripts/make-signature-fixtures.py

Private keys are made for each run and thrown away; the fixtures hold public keys and signatures only.
"""

import importlib.metadata
import json
import pathlib
import subprocess
import sys
import tempfile

from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import ec

import model_signing

ROOT = pathlib.Path(__file__).parent.parent
OUTPUT = ROOT / "__tests__/fixtures/signatures"
CURVES = {"p256": ec.SECP256R1(), "p384": ec.SECP384R1(), "p521": ec.SECP521R1()}


def write_keys(folder: pathlib.Path, curve: ec.EllipticCurve) -> tuple[pathlib.Path, bytes]:
    private = ec.generate_private_key(curve)
    path = folder / f"{curve.name}.pem"
    path.write_bytes(
        private.private_bytes(
            serialization.Encoding.PEM,
            serialization.PrivateFormat.TraditionalOpenSSL,
            serialization.NoEncryption(),
        )
    )
    public = private.public_key().public_bytes(
        serialization.Encoding.PEM, serialization.PublicFormat.SubjectPublicKeyInfo
    )
    return path, public


def refuses(verify, model: pathlib.Path, signature: pathlib.Path) -> bool:
    try:
        verify.verify(model, signature)
    except Exception:
        return True
    return False


def main() -> None:
    OUTPUT.mkdir(parents=True, exist_ok=True)
    model = OUTPUT / "model.joblib"
    model.write_text("a model, as far as signatures are concerned\n")
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        for label, curve in CURVES.items():
            key, public = write_keys(folder, curve)
            (OUTPUT / f"{label}.pub").write_bytes(public)
            signer = model_signing.signing.Config().use_elliptic_key_signer(private_key=key)
            signer.sign(model, OUTPUT / f"{label}.sig")

            ours = folder / f"{label}.sig"
            subprocess.run(["npx", "tsx", "scripts/sign-model.ts", key, model, ours], cwd=ROOT, check=True)
            verifier = model_signing.verifying.Config().use_elliptic_key_verifier(public_key=OUTPUT / f"{label}.pub")
            verifier.verify(model, ours)
            other = folder / "model.joblib"
            other.write_text("another model\n")
            assert refuses(verifier, other, ours), "a signature of another file was taken"
            bundle = json.loads(ours.read_text())
            bundle["dsseEnvelope"]["payload"] = bundle["dsseEnvelope"]["payload"].replace("A", "B", 1)
            ours.write_text(json.dumps(bundle))
            assert refuses(verifier, model, ours), "a signature that was changed was taken"
            print(f"{label}: model_signing takes our signature, and refuses other files and changed statements")

        several = folder / "several"
        several.mkdir()
        (several / "model.joblib").write_bytes(model.read_bytes())
        (several / "scaler.joblib").write_text("a scaler\n")
        key, public = write_keys(folder, CURVES["p256"])
        (OUTPUT / "folder.pub").write_bytes(public)
        model_signing.signing.Config().use_elliptic_key_signer(private_key=key).sign(several, OUTPUT / "folder.sig")
    versions = {
        "python": sys.version.split()[0],
        **{name: importlib.metadata.version(name) for name in ("model-signing", "sigstore", "cryptography")},
    }
    (OUTPUT / "versions.json").write_text(json.dumps(versions, indent=2) + "\n")


if __name__ == "__main__":
    main()
