package oversight.core.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LongMapTest {

    @Test
    void aMapSaysOfEveryKeyWhatWasPutAndOfNoOther() {
        Random random = new Random(5);
        LongMap map = new LongMap(1);
        Map<Long, Integer> plain = new HashMap<>();
        for (int i = 0; i < 50_000; i++) {
            long key = i % 2 == 0 ? random.nextLong() | 1 : 1 + random.nextInt(20_000);
            int value = random.nextInt(1_000);
            if (i % 3 == 0) {
                map.put(key, value);
                plain.put(key, value);
            } else {
                assertThat(map.get(key)).isEqualTo(plain.getOrDefault(key, -1));
                assertThat(map.has(key)).isEqualTo(plain.containsKey(key));
            }
        }
        plain.forEach((key, value) -> assertThat(map.get(key)).isEqualTo(value));
    }
}
