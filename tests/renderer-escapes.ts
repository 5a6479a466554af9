/** What a hostile scene could try: the body of a Python function that returns when it has escaped, and raises when refused. */
export type Attempts = Readonly<Record<string, string>>

/** The outside world of an attempt: what it must not reach. */
export type Outside = { tcpPort: number; socketPath: string; repository: string }

const prelude = `
import ctypes, json, os, signal, socket, sys, threading, time
import numpy as np
from manim import *

CALLS = {
    "x86_64": dict(unshare=272, setns=308, mount=165, chroot=161, ptrace=101, keyctl=250, bpf=321, io_uring=425,
        personality=135, setuid=105, memfd=319, shmget=29, mq_open=240, userfaultfd=323, process_vm_readv=310,
        pivot_root=155, clone=56, perf=298),
    "aarch64": dict(unshare=97, setns=268, mount=40, chroot=51, ptrace=117, keyctl=219, bpf=280, io_uring=425,
        personality=92, setuid=146, memfd=279, shmget=194, mq_open=180, userfaultfd=282, process_vm_readv=270,
        pivot_root=41, clone=220, perf=241),
}[os.uname().machine]
libc = ctypes.CDLL(None, use_errno=True)

def call(name, *arguments):
    found = libc.syscall(CALLS[name], *arguments)
    if found < 0:
        raise OSError(ctypes.get_errno(), "refused")
    return found

def connect(family, kind, address):
    with socket.socket(family, kind) as made:
        made.settimeout(2)
        made.connect(address)
        made.send(b"escaped")

def write(path, mode="w"):
    with open(path, mode) as file:
        file.write("escaped")
`

/** Attempts that are over at once; one scene makes them all. */
export const quickAttempts = ({ tcpPort, socketPath, repository }: Outside): Attempts => ({
  'read /etc/passwd': `open("/etc/passwd").read()`,
  'read the home of root': `os.listdir("/root")`,
  'read the environment of the first process': `open("/proc/1/environ").read()`,
  'go through the root of the first process': `os.listdir("/proc/1/root")`,
  'read the repository': `os.listdir(${JSON.stringify(repository)})`,
  'go up out of its folder': `open("../../../../etc/hostname").read()`,
  'find a secret in its environment': `
    known = {"FONTCONFIG_FILE", "HOME", "LANG", "PATH", "PWD", "RAYON_NUM_THREADS", "OPENBLAS_NUM_THREADS", "LC_CTYPE"}
    # What libraries of its own process set is no secret of anybody.
    found = {name for name in os.environ if name not in known and "KMP" not in name and "QT" not in name}
    if not any("TOKEN" in name or "KEY" in name or "SECRET" in name or "ORRERY" in name for name in found | set(os.environ)):
        raise OSError("no secret among " + ", ".join(sorted(os.environ)))`,
  'find the paths of the machine in the arguments of the first process': `open("/proc/1/cmdline").read()`,
  'write into /': `write("/escaped")`,
  'write into /usr': `write("/usr/escaped")`,
  'write into /dev': `write("/dev/escaped")`,
  'write over the program that renders it': `write("/inside/render_scene.py")`,
  'write over Manim': `write(manim_file := sys.modules["manim"].__file__)`,
  'write over the filter': `write("/filters/confined.bpf", "a")`,
  'write into /proc/sys': `open("/proc/sys/kernel/core_pattern", "w")`,
  'reach the network by TCP': `connect(socket.AF_INET, socket.SOCK_STREAM, ("192.0.2.1", 80))`,
  'reach the network by UDP': `connect(socket.AF_INET, socket.SOCK_DGRAM, ("192.0.2.1", 53))`,
  'reach the network by IPv6': `connect(socket.AF_INET6, socket.SOCK_STREAM, ("2001:db8::1", 80))`,
  'reach a server on loopback': `connect(socket.AF_INET, socket.SOCK_STREAM, ("127.0.0.1", ${tcpPort}))`,
  'open a netlink socket': `socket.socket(socket.AF_NETLINK, socket.SOCK_RAW)`,
  'open a raw socket': `socket.socket(socket.AF_INET, socket.SOCK_RAW, socket.IPPROTO_ICMP)`,
  'ask a name server': `socket.getaddrinfo("example.org", 80)`,
  'reach a Unix socket of the machine': `connect(socket.AF_UNIX, socket.SOCK_STREAM, ${JSON.stringify(socketPath)})`,
  'start a program': `os.execv(sys.executable, [sys.executable, "-c", ""])`,
  'fork once': `os.fork() or os._exit(0)`,
  'make a daemon by forking twice': `
    if os.fork() == 0:
        os.setsid()
        if os.fork() == 0:
            time.sleep(1e6)
        os._exit(0)`,
  'start a shell': `os.popen("id").read() or os._exit(0)`,
  unshare: `call("unshare", 0x10000000)`,
  'make a namespace by clone': `call("clone", 0x10000000 | signal.SIGCHLD, 0, 0, 0, 0) or os._exit(0)`,
  setns: `call("setns", 0, 0)`,
  mount: `call("mount", b"none", b"/tmp", b"tmpfs", 0, 0)`,
  pivot_root: `call("pivot_root", b"/tmp", b"/tmp")`,
  chroot: `call("chroot", b"/tmp")`,
  ptrace: `call("ptrace", 0, 0, 0, 0)`,
  'read the memory of another process': `call("process_vm_readv", 1, 0, 0, 0, 0, 0)`,
  keyctl: `call("keyctl", 0, -3, 1)`,
  bpf: `call("bpf", 0, 0, 0)`,
  io_uring: `call("io_uring", 1, ctypes.create_string_buffer(120))`,
  perf_event_open: `call("perf", ctypes.create_string_buffer(128), 0, -1, -1, 0)`,
  personality: `call("personality", 0x0040000)`,
  setuid: `call("setuid", 0)`,
  memfd: `call("memfd", b"x", 0)`,
  shmget: `call("shmget", 0, 4096, 0o1600)`,
  'a message queue': `call("mq_open", b"x", 0o102, 0o600, 0)`,
  userfaultfd: `call("userfaultfd", 1)`,
  'a file of 4 GiB with nothing in it': `
    with open("/tmp/sparse", "wb") as file:
        file.truncate(4 * 1024**3)`,
  'raise its own limits': `
    import resource
    resource.setrlimit(resource.RLIMIT_NPROC, (10_000, 10_000))`,
  'np.load of a pickle': `np.load("/etc/passwd", allow_pickle=True)`,
  'np.fromfile': `np.fromfile("/etc/passwd")`,
  ImageMobject: `ImageMobject("/etc/passwd")`,
  SVGMobject: `SVGMobject("/etc/passwd")`,
  'Code of a file': `Code("/etc/passwd")`,
  add_sound: `self.add_sound("/etc/passwd")`,
  'TeX that reads a file': `MathTex(r"\\input{/etc/passwd}")`,
  'TeX that runs a command': `Tex(r"\\immediate\\write18{id}")`,
  'Typst that reads a file': `Typst('#read("/etc/passwd")')`,
  'Typst that fetches a package': `Typst('#import "@preview/cetz:0.3.1"')`,
})

const indented = (body: string, spaces: number): string => {
  const lines = body.split('\n').filter((line) => line.trim() !== '')
  const own = Math.min(...lines.map((line) => line.length - line.trimStart().length))
  return lines.map((line) => `${' '.repeat(spaces)}${line.slice(own)}`).join('\n')
}

/** A scene that makes each attempt and then fails with one line of JSON: name → why refused, or `null` where it escaped. */
export const sceneOfAttempts = (attempts: Attempts): string => `${prelude}
class Report(Exception):
    pass

class Hostile(Scene):
    def construct(self):
        found = {}
${Object.entries(attempts)
  .map(
    ([name, body], index) => `
        def attempt${index}():
${indented(body, 12)}
        try:
            attempt${index}()
            found[${JSON.stringify(name)}] = None
        except BaseException as error:
            found[${JSON.stringify(name)}] = f"{type(error).__name__}: {error}"[:60]
`,
  )
  .join('')}
        raise Report(json.dumps(found))
`

/** A scene that does one thing, and is drawn where that lets it live. */
export const sceneThat = (body: string): string => `${prelude}
class Hostile(Scene):
    def construct(self):
        self.add(Circle(fill_opacity=1))
        self.wait(0.2)
${indented(body, 8)}
`
