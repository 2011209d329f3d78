package dev.muster.chassis.outbound;

import java.net.InetAddress;
import java.net.UnknownHostException;

/** A range of addresses in CIDR notation. */
record AddressRange(byte[] network, int bits) {

    /** @throws IllegalArgumentException when it is not an address with a prefix length */
    static AddressRange parse(String cidr) {
        String[] parts = cidr.split("/", -1);
        try {
            byte[] network = InetAddress.getByName(parts[0]).getAddress();
            int bits = Integer.parseInt(parts[1]);
            if (parts.length == 2 && bits >= 0 && bits <= network.length * Byte.SIZE) {
                return new AddressRange(network, bits);
            }
        } catch (UnknownHostException | NumberFormatException e) {
            throw new IllegalArgumentException("Not a range of addresses: " + cidr, e);
        }
        throw new IllegalArgumentException("Not a range of addresses: " + cidr);
    }

    boolean contains(InetAddress address) {
        byte[] candidate = address.getAddress();
        if (candidate.length != network.length) {
            return false;
        }
        for (int bit = 0; bit < bits; bit++) {
            int mask = 0x80 >> (bit % Byte.SIZE);
            if (((candidate[bit / Byte.SIZE] ^ network[bit / Byte.SIZE]) & mask) != 0) {
                return false;
            }
        }
        return true;
    }
}
