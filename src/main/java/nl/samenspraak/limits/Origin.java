package nl.samenspraak.limits;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HexFormat;

/** Where somebody comes from, as far as it is counted together. */
final class Origin {

    private Origin() {}

    /** An IPv4 address as it is; of IPv6 the first 64 bits, since one household has all the rest (RFC 6177). */
    static String of(String address) {
        if (address.indexOf(':') < 0) return address;
        try {
            // With a colon it is never a name, so nobody is asked about it.
            var bytes = InetAddress.getByName(address).getAddress();
            return bytes.length == 4 ? address : HexFormat.of().formatHex(Arrays.copyOf(bytes, 8));
        } catch (UnknownHostException unreadable) {
            return address;
        }
    }
}
