package org.sangam.lab;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * One kept-alive connection to a server on loopback, asking for one page after the other as a browser would, compressed;
 * after an answer that ends the connection it opens another. It reads the bytes and forgets them, so that the one who
 * measures costs little beside the one who is measured.
 */
final class PlainHttp implements AutoCloseable {

    private static final int LONGEST_LINE = 16_384;

    private final int port;
    private Socket socket;
    private InputStream in;
    private boolean ending;

    PlainHttp(int port) throws IOException {
        this.port = port;
        this.socket = open(port);
        this.in = new BufferedInputStream(socket.getInputStream(), 32_768);
    }

    private static Socket open(int port) throws IOException {
        Socket socket = new Socket(InetAddress.getLoopbackAddress(), port);
        socket.setTcpNoDelay(true);
        socket.setSoTimeout(30_000);
        return socket;
    }

    /** What came back: the status and the bytes of the body as they travelled. */
    record Answer(int status, long bytes) {}

    Answer get(String path) throws IOException {
        if (ending) {
            socket.close();
            socket = open(port);
            in = new BufferedInputStream(socket.getInputStream(), 32_768);
            ending = false;
        }
        socket.getOutputStream()
                .write(("GET " + path + " HTTP/1.1\r\nHost: 127.0.0.1\r\nAccept: text/html\r\n"
                                + "Accept-Encoding: gzip\r\nAccept-Language: en-IN\r\n\r\n")
                        .getBytes(StandardCharsets.US_ASCII));
        int status = Integer.parseInt(line().split(" ")[1]);
        long length = 0;
        boolean chunked = false;
        for (String header = line(); !header.isEmpty(); header = line()) {
            String lower = header.toLowerCase(Locale.ROOT);
            if (lower.startsWith("content-length:")) {
                length = Long.parseLong(lower.substring(15).strip());
            } else if (lower.startsWith("transfer-encoding:")) {
                chunked = lower.contains("chunked");
            } else if (lower.startsWith("connection:")) {
                ending = lower.contains("close");
            }
        }
        if (chunked) {
            return new Answer(status, chunks());
        }
        in.skipNBytes(length);
        return new Answer(status, length);
    }

    private long chunks() throws IOException {
        long all = 0;
        while (true) {
            int size = Integer.parseInt(line(), 16);
            in.skipNBytes(size);
            line();
            if (size == 0) {
                return all;
            }
            all += size;
        }
    }

    private String line() throws IOException {
        StringBuilder line = new StringBuilder(80);
        for (int next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0 || line.length() > LONGEST_LINE) {
                throw new EOFException("The connection ended inside an answer.");
            }
            if (next != '\r') {
                line.append((char) next);
            }
        }
        return line.toString();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
