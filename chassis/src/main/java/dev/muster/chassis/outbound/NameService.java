package dev.muster.chassis.outbound;

import java.net.InetAddress;
import java.net.UnknownHostException;

/** Finds the addresses of a host. */
@FunctionalInterface
interface NameService {

    InetAddress[] lookup(String host) throws UnknownHostException;
}
