package org.sangam.app.received;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * The files of a ZIP in memory, each found on its own, so that a damaged one is told by its name and costs no other.
 *
 * <p>They are found by the list at the ZIP's end; where that is missing, as in a ZIP that was cut off, by the mark that
 * each begins with. Nothing the ZIP says of sizes is believed further than its bytes go.
 */
final class ZipMembers {

    private static final int MEMBER = 0x04034b50;
    private static final int LISTED = 0x02014b50;
    private static final int END = 0x06054b50;
    private static final int END_LENGTH = 22;
    private static final int LONGEST_COMMENT = 0xffff;
    private static final int MEMBER_LENGTH = 30;
    private static final int LISTED_LENGTH = 46;
    private static final int DEFLATED = 8;
    private static final int LOCKED = 1;

    /** Beyond it nothing is looked for. */
    private static final int MOST = 10_000;

    /**
     * @param at where its own head stands
     * @param packed how many bytes it takes at most
     * @param crc of its content; 0 where the ZIP does not say
     */
    record Member(String name, int at, int packed, int method, boolean locked, long crc) {}

    private final ByteBuffer zip;
    private final List<Member> members = new ArrayList<>();

    ZipMembers(byte[] bytes) {
        this.zip = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        int end = end();
        if (end < 0 || !listed(end)) {
            members.clear();
            scanned();
        }
    }

    List<Member> all() {
        return List.copyOf(members);
    }

    private int end() {
        for (int at = zip.limit() - END_LENGTH; at >= Math.max(0, zip.limit() - END_LENGTH - LONGEST_COMMENT); at--) {
            if (zip.getInt(at) == END) {
                return at;
            }
        }
        return -1;
    }

    /** Whether the list is whole. */
    private boolean listed(int end) {
        int count = zip.getChar(end + 10);
        int at = zip.getInt(end + 16);
        for (int i = 0; i < Math.min(count, MOST); i++) {
            if (at < 0 || at + LISTED_LENGTH > end || zip.getInt(at) != LISTED) {
                return false;
            }
            int name = zip.getChar(at + 28);
            if (at + LISTED_LENGTH + name > end) {
                return false;
            }
            members.add(new Member(
                    name(at + LISTED_LENGTH, name),
                    zip.getInt(at + 42),
                    zip.getInt(at + 20),
                    zip.getChar(at + 10),
                    (zip.getChar(at + 8) & LOCKED) != 0,
                    Integer.toUnsignedLong(zip.getInt(at + 16))));
            at += LISTED_LENGTH + name + zip.getChar(at + 30) + zip.getChar(at + 32);
        }
        return true;
    }

    private void scanned() {
        for (int at = 0; at + MEMBER_LENGTH <= zip.limit() && members.size() < MOST; at++) {
            int name = zip.get(at) == 'P' && zip.getInt(at) == MEMBER ? zip.getChar(at + 26) : 0;
            if (name > 0 && at + MEMBER_LENGTH + name <= zip.limit()) {
                members.add(new Member(
                        name(at + MEMBER_LENGTH, name),
                        at,
                        zip.limit() - at,
                        zip.getChar(at + 8),
                        (zip.getChar(at + 6) & LOCKED) != 0,
                        Integer.toUnsignedLong(zip.getInt(at + 14))));
                at += MEMBER_LENGTH + name - 1;
            }
        }
    }

    private String name(int at, int length) {
        byte[] bytes = new byte[length];
        zip.get(at, bytes);
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException older) {
            return new String(bytes, StandardCharsets.ISO_8859_1);
        }
    }

    /** Its content, cut after {@code most} bytes; empty when it is damaged. */
    Optional<byte[]> content(Member member, int most) {
        int at = member.at;
        if (at < 0 || at > zip.limit() - MEMBER_LENGTH || zip.getInt(at) != MEMBER) {
            return Optional.empty();
        }
        int from = at + MEMBER_LENGTH + zip.getChar(at + 26) + zip.getChar(at + 28);
        int to = member.packed < 0 ? zip.limit() : (int) Math.min(zip.limit(), (long) from + member.packed);
        if (from > to) {
            return Optional.empty();
        }
        return switch (member.method) {
            case 0 ->
                sound(member, Arrays.copyOfRange(zip.array(), from, Math.min(to, from + most)), to - from >= most);
            case DEFLATED -> inflated(member, from, to, most);
            default -> Optional.empty();
        };
    }

    private Optional<byte[]> inflated(Member member, int from, int to, int most) {
        try (Inflater inflater = new Inflater(true)) {
            inflater.setInput(zip.array(), from, to - from);
            ByteArrayOutputStream content = new ByteArrayOutputStream();
            byte[] some = new byte[16 * 1024];
            while (!inflater.finished() && content.size() < most) {
                int read = inflater.inflate(some, 0, Math.min(some.length, most - content.size()));
                if (read == 0 && !inflater.finished()) {
                    return Optional.empty();
                }
                content.write(some, 0, read);
            }
            return sound(member, content.toByteArray(), content.size() >= most);
        } catch (DataFormatException damaged) {
            return Optional.empty();
        }
    }

    private static Optional<byte[]> sound(Member member, byte[] content, boolean cut) {
        CRC32 crc = new CRC32();
        crc.update(content);
        return cut || member.crc == 0 || crc.getValue() == member.crc ? Optional.of(content) : Optional.empty();
    }
}
