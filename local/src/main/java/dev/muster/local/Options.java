package dev.muster.local;

import java.nio.file.Path;

/** What {@code ./muster up} was asked for. */
record Options(int port, String host, Path data) {

    static final String USAGE = "usage: ./muster up [--port 8080] [--host 127.0.0.1] [--data DIR]";

    static Options parse(String[] args, Path home) {
        int port = 8080;
        String host = "127.0.0.1";
        Path data = home.resolve(".muster");
        for (int i = 0; i < args.length; i += 2) {
            if (i + 1 == args.length) {
                throw new Stop(args[i] + " wants a value; " + USAGE);
            }
            String value = args[i + 1];
            switch (args[i]) {
                case "--port" -> port = port(value);
                case "--host" -> host = value;
                case "--data" -> data = Path.of(value).toAbsolutePath().normalize();
                default -> throw new Stop("there is no option " + args[i] + "; " + USAGE);
            }
        }
        return new Options(port, host, data);
    }

    private static int port(String value) {
        try {
            int port = Integer.parseInt(value);
            if (port >= 1 && port <= 65_535) {
                return port;
            }
        } catch (NumberFormatException notANumber) {
            // said below, with the range
        }
        throw new Stop("--port wants a number from 1 to 65535, not " + value);
    }
}
