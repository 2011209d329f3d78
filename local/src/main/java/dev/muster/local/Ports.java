package dev.muster.local;

import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;

/** Ports for processes that only this machine talks to. */
final class Ports {
    /**
     * Below the ranges that systems give to outgoing connections (from 32768 on Linux, 49152 elsewhere): one of those
     * could take a port before its process listens there, or while it is started anew, for as long as it stays open.
     */
    private static final int LOWEST = 20_000;

    private static final int HIGHEST = 32_767;
    private static final int TRIES = 1_000;

    private Ports() {}

    /** Distinct free ports on the loopback address, all held at once while choosing so that none is handed out twice. */
    static List<Integer> free(int count) {
        var held = new ArrayList<ServerSocket>();
        try {
            for (int i = 0; i < count; i++) {
                held.add(hold());
            }
            return held.stream().map(ServerSocket::getLocalPort).toList();
        } catch (IOException e) {
            throw new Stop("no free port was found on this machine: " + e.getMessage(), e);
        } finally {
            held.forEach(Ports::close);
        }
    }

    private static ServerSocket hold() throws IOException {
        for (int i = 0; i < TRIES; i++) {
            int port = ThreadLocalRandom.current().nextInt(LOWEST, HIGHEST + 1);
            try {
                return new ServerSocket(port, 1, InetAddress.getLoopbackAddress());
            } catch (BindException taken) {
                // the next one may be free
            }
        }
        throw new IOException("all that were tried between " + LOWEST + " and " + HIGHEST + " are taken");
    }

    static void requireFree(String host, int port) {
        try (var probe = new ServerSocket()) {
            probe.setReuseAddress(true);
            probe.bind(new InetSocketAddress(host, port));
        } catch (IOException e) {
            throw new Stop(
                    "port " + port + " on " + host + " is in use or not ours to open; choose another with --port");
        }
    }

    private static void close(ServerSocket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
