/**
 * Python source, part one of the worker: shuts the process in before a byte of the model is looked at. It runs on any
 * CPython from 3.8 with the standard library alone, as any user, without helper programs.
 *
 * Three walls, all of the Linux kernel and none of them liftable from inside:
 * - seccomp: an allow-list of system calls (https://docs.kernel.org/userspace-api/seccomp_filter.html). No socket, no
 *   process, no program, no signal to others, no change of a file's mode, owner or time.
 * - Landlock: of the file system, only Python and its libraries can be read, nothing can be written, and the memory
 *   and environment of other processes are out of reach (https://docs.kernel.org/userspace-api/landlock.html).
 * - resource limits: memory, processor time, size of files, open files, threads.
 * Namespaces (user, network, IPC) come on top where the kernel grants them.
 * What was put up is then tried out; a wall that does not hold ends the worker.
 */
export const SANDBOX_SCRIPT = String.raw`
import ctypes, errno, os, platform, resource, struct, sys

class Refused(Exception):
    pass

libc = ctypes.CDLL(None, use_errno=True)
libc.syscall.restype = ctypes.c_long

def check(result, what):
    if result < 0:
        raise Refused(what + ': ' + os.strerror(ctypes.get_errno()))
    return result

def prctl(option, argument, what):
    check(libc.prctl(ctypes.c_int(option), ctypes.c_ulong(argument), ctypes.c_ulong(0), ctypes.c_ulong(0), ctypes.c_ulong(0)), what)

def set_limits(limits):
    for name, value in limits.items():
        kind = getattr(resource, 'RLIMIT_' + name)
        hard = resource.getrlimit(kind)[1]
        value = value if hard == resource.RLIM_INFINITY else min(value, hard)
        try:
            resource.setrlimit(kind, (value, value))
        except (OSError, ValueError) as error:
            raise Refused('limit ' + name + ': ' + str(error))

def enter_namespaces():
    uid, gid = os.getuid(), os.getgid()
    new_user, new_net, new_ipc = 0x10000000, 0x40000000, 0x08000000
    if libc.unshare(ctypes.c_int(new_user | new_net | new_ipc)) != 0:
        return False
    for name, text in (('setgroups', 'deny'), ('uid_map', '%d %d 1' % (uid, uid)), ('gid_map', '%d %d 1' % (gid, gid))):
        try:
            with open('/proc/self/' + name, 'w') as file:
                file.write(text)
        except OSError:
            pass  # an unmapped user works as well: it is shown as nobody
    return True

READ_FILE, READ_DIR, WRITE_FILE = 4, 8, 2
CREATE_RULESET, ADD_RULE, RESTRICT_SELF = 444, 445, 446

def landlock(readable):
    version = libc.syscall(ctypes.c_long(CREATE_RULESET), None, ctypes.c_size_t(0), ctypes.c_uint32(1))
    check(version, 'the kernel has no Landlock')
    handled = (1 << (13 if version == 1 else 14 if version == 2 else 15 if version < 5 else 16)) - 1
    words = [handled] + ([3] if version >= 4 else []) + ([3] if version >= 6 else [])
    attributes = struct.pack('=%dQ' % len(words), *words)
    ruleset = check(libc.syscall(ctypes.c_long(CREATE_RULESET), attributes, ctypes.c_size_t(len(attributes)), ctypes.c_uint32(0)), 'Landlock ruleset')
    for path, extra in [(path, 0) for path in readable] + [('/dev/null', WRITE_FILE)]:
        try:
            opened = os.open(path, os.O_PATH | os.O_CLOEXEC)
        except OSError:
            continue  # it is not on this machine, so it cannot be read either
        access = READ_FILE | extra | (READ_DIR if os.path.isdir(path) else 0)
        rule = struct.pack('=Qi', access, opened)
        check(libc.syscall(ctypes.c_long(ADD_RULE), ctypes.c_int(ruleset), ctypes.c_int(1), rule, ctypes.c_uint32(0)), 'Landlock rule for ' + path)
        os.close(opened)
    check(libc.syscall(ctypes.c_long(RESTRICT_SELF), ctypes.c_int(ruleset), ctypes.c_uint32(0)), 'Landlock')
    os.close(ruleset)
    return version

# Audit architecture and numbers of: what is allowed; clone, clone3, ioctl, prctl, prlimit64, tgkill.
# Names in the order of the numbers are in docs/python-worker.md.
SYSTEM_CALLS = {
    'x86_64': (0xC000003E, [
        0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 17, 19, 20, 21, 22, 23, 24, 25, 27, 28, 32, 33, 35, 39, 60, 63,
        72, 79, 89, 96, 97, 98, 99, 100, 102, 104, 107, 108, 110, 111, 115, 131, 137, 138, 140, 143, 145, 158, 186, 202, 203,
        204, 217, 218, 219, 221, 228, 229, 230, 231, 239, 257, 262, 267, 269, 270, 271, 273, 274, 290, 292, 293, 295, 309,
        318, 324, 332, 334, 439], (56, 435, 16, 157, 302, 234)),
    'aarch64': (0xC00000B7, [
        17, 19, 23, 24, 25, 43, 44, 48, 56, 57, 59, 61, 62, 63, 64, 65, 66, 67, 69, 72, 73, 78, 79, 80, 93, 94, 96, 98, 99,
        100, 101, 113, 114, 115, 120, 121, 122, 123, 124, 128, 132, 134, 135, 139, 141, 153, 155, 158, 160, 163, 165, 168,
        169, 172, 173, 174, 175, 176, 177, 178, 179, 214, 215, 216, 222, 223, 226, 232, 233, 236, 278, 283, 291, 293, 439],
        (220, 435, 29, 167, 261, 131)),
}
LOAD, EQUAL, AT_LEAST, ANY_BIT, RETURN = 0x20, 0x15, 0x35, 0x45, 0x06
ALLOW, KILL, ERRNO = 0x7FFF0000, 0x80000000, 0x00050000
CLONE_THREAD = 0x00010000
TERMINAL_QUERIES = (0x5401, 0x5421, 0x5450, 0x5451, 0x541B)  # TCGETS FIONBIO FIONCLEX FIOCLEX FIONREAD
PROCESS_QUERIES = (3, 15, 16, 0x53564D41)  # PR_GET_DUMPABLE PR_SET_NAME PR_GET_NAME PR_SET_VMA

def system_call_filter(machine):
    if machine not in SYSTEM_CALLS or sys.maxsize < 2 ** 32:
        raise Refused('no list of system calls for ' + machine)
    architecture, allowed, (clone, clone3, ioctl, control, limits, signal) = SYSTEM_CALLS[machine]
    denied = RETURN, 0, 0, ERRNO | errno.EPERM
    program = [(LOAD, 0, 0, 4), (EQUAL, 1, 0, architecture), (RETURN, 0, 0, KILL), (LOAD, 0, 0, 0)]
    # x32 calls and calls that are newer than this list: ENOSYS, no such call, so that libraries take the older way.
    program += [(AT_LEAST, 0, 1, 463), (RETURN, 0, 0, ERRNO | errno.ENOSYS)]
    program += [(EQUAL, 0, 1, clone3), (RETURN, 0, 0, ERRNO | errno.ENOSYS)]
    for number in allowed:
        program += [(EQUAL, 0, 1, number), (RETURN, 0, 0, ALLOW)]
    def by_argument(number, argument, tests):
        body = [(LOAD, 0, 0, 16 + 8 * argument)]
        for operator, value in tests:
            body += [(operator, 0, 1, value), (RETURN, 0, 0, ALLOW)]
        body.append(denied)
        return [(EQUAL, 0, len(body), number)] + body
    program += by_argument(clone, 0, [(ANY_BIT, CLONE_THREAD)])
    program += by_argument(ioctl, 1, [(EQUAL, value) for value in TERMINAL_QUERIES])
    program += by_argument(control, 0, [(EQUAL, value) for value in PROCESS_QUERIES])
    program += by_argument(signal, 0, [(EQUAL, os.getpid())])
    # Limits may be asked for, not set, not even by root: both halves of the pointer to new ones must be null.
    program += [(EQUAL, 0, 6, limits), (LOAD, 0, 0, 32), (EQUAL, 0, 3, 0), (LOAD, 0, 0, 36), (EQUAL, 0, 1, 0), (RETURN, 0, 0, ALLOW), denied]
    program.append(denied)
    return b''.join(struct.pack('=HBBI', *instruction) for instruction in program)

def install_filter():
    code = system_call_filter(platform.machine())
    buffer = ctypes.create_string_buffer(code, len(code))
    class Program(ctypes.Structure):
        _fields_ = [('length', ctypes.c_ushort), ('filter', ctypes.c_void_p)]
    program = Program(len(code) // 8, ctypes.cast(buffer, ctypes.c_void_p))
    check(libc.prctl(ctypes.c_int(22), ctypes.c_ulong(2), ctypes.byref(program), ctypes.c_ulong(0), ctypes.c_ulong(0)), 'the kernel has no seccomp filters')

def must_fail(what, attempt):
    try:
        attempt()
    except OSError:
        return
    raise Refused('the sandbox does not hold: ' + what + ' is possible')

def fork():
    if os.fork() == 0:
        os._exit(0)

def try_out(parent):
    import _socket as socket
    for family in (socket.AF_INET, socket.AF_INET6, socket.AF_UNIX):
        must_fail('a socket', lambda: socket.socket(family, socket.SOCK_STREAM))
    must_fail('another process', fork)
    must_fail('another program', lambda: os.execv(sys.executable, [sys.executable, '-c', '']))
    must_fail('a signal', lambda: os.kill(parent, 0))
    must_fail('reading the environment of the caller', lambda: os.open('/proc/%d/environ' % parent, os.O_RDONLY))
    must_fail('reading outside of Python', lambda: os.open('/etc/passwd', os.O_RDONLY))
    must_fail('writing', lambda: os.open('written', os.O_WRONLY | os.O_CREAT))
    must_fail('changing modes', lambda: os.chmod('.', 0o700))

def shut_in(settings):
    if os.getppid() != settings['parent']:
        raise Refused('the caller is gone')
    os.umask(0o077)
    before = 3
    for fd in sorted(settings['keep']) + [1 << 16]:
        os.closerange(before, fd)
        before = fd + 1
    prctl(1, 9, 'parent-death signal')  # dies with the caller, even when that is killed
    if os.getppid() != settings['parent']:
        raise Refused('the caller is gone')
    namespaces = enter_namespaces()
    set_limits(settings['limits'])
    prctl(38, 1, 'no new privileges')  # setuid programs such as sudo give nothing
    version = landlock(settings['readable'])
    install_filter()
    try_out(settings['parent'])
    return {'system_calls': True, 'landlock': version, 'namespaces': namespaces}
`
