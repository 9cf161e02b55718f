package org.sangam.lab;

import java.io.EOFException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;

/**
 * One kept-alive connection to a server on loopback, asking for one page after the other as a browser would, compressed.
 * It never waits, and of an answer it reads where it ends and forgets the rest, so that the one who measures costs little
 * beside the one who is measured.
 */
final class PlainHttp implements AutoCloseable {

    private static final int MOST_HEADERS = 16_384;
    private static final int LONGEST_SIZE = 32;
    private static final byte[] LENGTH = "\ncontent-length:".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] CHUNKED = "\ntransfer-encoding: chunked".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] CLOSE = "\nconnection: close".getBytes(StandardCharsets.US_ASCII);

    private final SocketChannel channel;
    private final ByteBuffer in = ByteBuffer.allocate(2 * MOST_HEADERS);

    /** Where in an answer the next byte stands. */
    private enum At {
        HEADERS,
        BODY,
        SIZE,
        CHUNK,
        END
    }

    private At at = At.HEADERS;
    private long left;
    private int status;
    private long bytes;
    private boolean ending;

    PlainHttp(int port, Selector selector) throws IOException {
        channel = SocketChannel.open(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        channel.setOption(StandardSocketOptions.TCP_NODELAY, true);
        channel.configureBlocking(false);
        channel.register(selector, SelectionKey.OP_READ, this);
    }

    /** Asks for a page; the answer before has been read. */
    void ask(String path) throws IOException {
        ByteBuffer question = ByteBuffer.wrap(("GET " + path + " HTTP/1.1\r\nHost: 127.0.0.1\r\nAccept: text/html\r\n"
                        + "Accept-Encoding: gzip\r\nAccept-Language: en-IN\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII));
        status = 0;
        bytes = 0;
        while (question.hasRemaining()) {
            channel.write(question);
        }
    }

    /** Reads what has come; whether the answer is whole. */
    boolean read() throws IOException {
        while (true) {
            int came = channel.read(in);
            if (came < 0) {
                throw new EOFException("The connection ended inside an answer.");
            }
            in.flip();
            boolean whole = parse();
            in.compact();
            if (whole || came == 0) {
                return whole;
            }
        }
    }

    int status() {
        return status;
    }

    /** Of the body, as they travelled. */
    long bytes() {
        return bytes;
    }

    /** Whether nothing more can be asked here. */
    boolean ended() {
        return ending;
    }

    private boolean parse() throws IOException {
        while (true) {
            boolean further = switch (at) {
                case HEADERS -> headers();
                case SIZE -> size();
                case BODY, CHUNK, END -> skipped();
            };
            if (!further) {
                return false;
            }
            if (at == At.HEADERS) {
                return true;
            }
        }
    }

    private boolean headers() throws IOException {
        int end = end();
        if (end < 0) {
            if (in.remaining() > MOST_HEADERS) {
                throw new EOFException("The headers of an answer do not end.");
            }
            return false;
        }
        int start = in.position();
        status = (in.get(start + 9) - '0') * 100 + (in.get(start + 10) - '0') * 10 + in.get(start + 11) - '0';
        ending = found(CLOSE, start, end) >= 0;
        int length = found(LENGTH, start, end);
        left = length < 0 ? 0 : number(length);
        bytes = left;
        in.position(end);
        at = length < 0 && found(CHUNKED, start, end) >= 0 ? At.SIZE : left > 0 ? At.BODY : At.HEADERS;
        return true;
    }

    /** Where the headers end, or −1. */
    private int end() {
        for (int i = in.position() + 3; i < in.limit(); i++) {
            if (in.get(i) == '\n' && in.get(i - 2) == '\n') {
                return i + 1;
            }
        }
        return -1;
    }

    /** Where what follows the words begins, or −1; capitals are all one. */
    private int found(byte[] words, int start, int end) {
        for (int i = start; i < end - words.length; i++) {
            if (in.get(i) == '\n' && same(words, i)) {
                return i + words.length;
            }
        }
        return -1;
    }

    private boolean same(byte[] words, int start) {
        for (int i = 1; i < words.length; i++) {
            byte letter = in.get(start + i);
            if ((letter >= 'A' && letter <= 'Z' ? letter + 32 : letter) != words[i]) {
                return false;
            }
        }
        return true;
    }

    private long number(int start) {
        long number = 0;
        for (int i = in.get(start) == ' ' ? start + 1 : start; in.get(i) >= '0' && in.get(i) <= '9'; i++) {
            number = number * 10 + in.get(i) - '0';
        }
        return number;
    }

    /** Skips what is left of a body or chunk; whether nothing is. */
    private boolean skipped() {
        int now = (int) Math.min(left, in.remaining());
        in.position(in.position() + now);
        left -= now;
        if (left > 0) {
            return false;
        }
        at = at == At.CHUNK ? At.SIZE : At.HEADERS;
        return true;
    }

    /** Reads the size of the next chunk, which two bytes follow; whether its line was whole. */
    private boolean size() throws IOException {
        int size = 0;
        for (int i = in.position(); i < in.limit(); i++) {
            byte letter = in.get(i);
            if (letter == '\n') {
                in.position(i + 1);
                bytes += size;
                left = size + 2L;
                at = size == 0 ? At.END : At.CHUNK;
                return true;
            }
            if (letter != '\r') {
                size = size * 16 + Character.digit(letter, 16);
            }
            if (i - in.position() > LONGEST_SIZE) {
                throw new EOFException("A chunk of an answer has no size.");
            }
        }
        return false;
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
