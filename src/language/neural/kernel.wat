;; The matrix kernel of the language models: WebAssembly with 128-bit SIMD.
;; Rebuild kernelBytes.ts after a change: node training/build-kernel.mjs (needs the package wabt).
;; Pointers are byte offsets, 16-aligned. plainKernel.ts does the same sums in JavaScript.
(module
  (import "host" "memory" (memory 1))

  ;; tanh by Eigen's rational approximation, within 3e-7 of the true value.
  (func $tanh (param $x v128) (result v128) (local $s v128) (local $p v128) (local $q v128)
    (local.set $x (f32x4.pmin (v128.const f32x4 7.9053111 7.9053111 7.9053111 7.9053111)
      (f32x4.pmax (v128.const f32x4 -7.9053111 -7.9053111 -7.9053111 -7.9053111) (local.get $x))))
    (local.set $s (f32x4.mul (local.get $x) (local.get $x)))
    (local.set $p (f32x4.add (f32x4.mul (local.get $s) (v128.const f32x4 -2.76076847742355e-16 -2.76076847742355e-16 -2.76076847742355e-16 -2.76076847742355e-16)) (v128.const f32x4 2.00018790482477e-13 2.00018790482477e-13 2.00018790482477e-13 2.00018790482477e-13)))
    (local.set $p (f32x4.add (f32x4.mul (local.get $s) (local.get $p)) (v128.const f32x4 -8.60467152213735e-11 -8.60467152213735e-11 -8.60467152213735e-11 -8.60467152213735e-11)))
    (local.set $p (f32x4.add (f32x4.mul (local.get $s) (local.get $p)) (v128.const f32x4 5.12229709037114e-08 5.12229709037114e-08 5.12229709037114e-08 5.12229709037114e-08)))
    (local.set $p (f32x4.add (f32x4.mul (local.get $s) (local.get $p)) (v128.const f32x4 1.48572235717979e-05 1.48572235717979e-05 1.48572235717979e-05 1.48572235717979e-05)))
    (local.set $p (f32x4.add (f32x4.mul (local.get $s) (local.get $p)) (v128.const f32x4 6.37261928875436e-04 6.37261928875436e-04 6.37261928875436e-04 6.37261928875436e-04)))
    (local.set $p (f32x4.add (f32x4.mul (local.get $s) (local.get $p)) (v128.const f32x4 4.89352455891786e-03 4.89352455891786e-03 4.89352455891786e-03 4.89352455891786e-03)))
    (local.set $q (f32x4.add (f32x4.mul (local.get $s) (v128.const f32x4 1.19825839466702e-06 1.19825839466702e-06 1.19825839466702e-06 1.19825839466702e-06)) (v128.const f32x4 1.18534705686654e-04 1.18534705686654e-04 1.18534705686654e-04 1.18534705686654e-04)))
    (local.set $q (f32x4.add (f32x4.mul (local.get $s) (local.get $q)) (v128.const f32x4 2.26843463243900e-03 2.26843463243900e-03 2.26843463243900e-03 2.26843463243900e-03)))
    (local.set $q (f32x4.add (f32x4.mul (local.get $s) (local.get $q)) (v128.const f32x4 4.89352518554385e-03 4.89352518554385e-03 4.89352518554385e-03 4.89352518554385e-03)))
    (f32x4.div (f32x4.mul (local.get $x) (local.get $p)) (local.get $q)))

  ;; sigmoid(x) = (1 + tanh(x / 2)) / 2
  (func $sigmoid (param $x v128) (result v128)
    (f32x4.add (v128.const f32x4 0.5 0.5 0.5 0.5)
      (f32x4.mul (v128.const f32x4 0.5 0.5 0.5 0.5)
        (call $tanh (f32x4.mul (local.get $x) (v128.const f32x4 0.5 0.5 0.5 0.5))))))

  ;; Sums the four lanes of each of four accumulators: (sum a, sum b, sum c, sum d).
  (func $sums (param $a v128) (param $b v128) (param $c v128) (param $d v128) (result v128)
    (local $ab v128) (local $cd v128)
    (local.set $ab (i32x4.add
      (i8x16.shuffle 0 1 2 3 16 17 18 19 8 9 10 11 24 25 26 27 (local.get $a) (local.get $b))
      (i8x16.shuffle 4 5 6 7 20 21 22 23 12 13 14 15 28 29 30 31 (local.get $a) (local.get $b))))
    (local.set $cd (i32x4.add
      (i8x16.shuffle 0 1 2 3 16 17 18 19 8 9 10 11 24 25 26 27 (local.get $c) (local.get $d))
      (i8x16.shuffle 4 5 6 7 20 21 22 23 12 13 14 15 28 29 30 31 (local.get $c) (local.get $d))))
    (i32x4.add
      (i8x16.shuffle 0 1 2 3 4 5 6 7 16 17 18 19 20 21 22 23 (local.get $ab) (local.get $cd))
      (i8x16.shuffle 8 9 10 11 12 13 14 15 24 25 26 27 28 29 30 31 (local.get $ab) (local.get $cd))))

  ;; y[r, o] += (sum over k of w[o, k] * x[r, k]) * wScale[o] * xScale[r], for rows r and outputs o.
  ;; w and x are 16-bit integers; w is dense, x and y have row strides. outs is a multiple of 4,
  ;; k a multiple of 8. `spare` is scratch of at least outs * 4 bytes for the missing partner of an odd last row.
  (func (export "multiply")
    (param $w i32) (param $wScale i32) (param $outs i32) (param $k i32)
    (param $x i32) (param $xStride i32) (param $xScale i32) (param $rows i32)
    (param $y i32) (param $yStride i32) (param $spare i32)
    (local $o i32) (local $r i32) (local $i i32) (local $kBytes i32)
    (local $w1 i32) (local $w2 i32) (local $w3 i32) (local $x0 i32) (local $x1 i32) (local $y0 i32) (local $y1 i32)
    (local $s0 i32) (local $s1 i32)
    (local $a v128) (local $b v128) (local $c v128) (local $d v128) (local $e v128) (local $f v128) (local $g v128) (local $h v128)
    (local $u v128) (local $v v128) (local $t v128)
    (local.set $kBytes (i32.shl (local.get $k) (i32.const 1)))
    (if (i32.or (i32.eqz (local.get $outs)) (i32.eqz (local.get $rows))) (then (return)))
    (loop $outputs
      (local.set $w1 (i32.add (local.get $w) (local.get $kBytes)))
      (local.set $w2 (i32.add (local.get $w1) (local.get $kBytes)))
      (local.set $w3 (i32.add (local.get $w2) (local.get $kBytes)))
      (local.set $r (i32.const 0))
      (local.set $x0 (local.get $x))
      (local.set $s0 (local.get $xScale))
      (local.set $y0 (i32.add (local.get $y) (i32.shl (local.get $o) (i32.const 2))))
      (loop $pairs
        (if (i32.lt_u (i32.add (local.get $r) (i32.const 1)) (local.get $rows))
          (then
            (local.set $x1 (i32.add (local.get $x0) (local.get $xStride)))
            (local.set $y1 (i32.add (local.get $y0) (local.get $yStride)))
            (local.set $s1 (i32.add (local.get $s0) (i32.const 4))))
          (else
            (local.set $x1 (local.get $x0))
            (local.set $y1 (local.get $spare))
            (local.set $s1 (local.get $s0))))
        (local.set $a (v128.const i32x4 0 0 0 0)) (local.set $b (v128.const i32x4 0 0 0 0))
        (local.set $c (v128.const i32x4 0 0 0 0)) (local.set $d (v128.const i32x4 0 0 0 0))
        (local.set $e (v128.const i32x4 0 0 0 0)) (local.set $f (v128.const i32x4 0 0 0 0))
        (local.set $g (v128.const i32x4 0 0 0 0)) (local.set $h (v128.const i32x4 0 0 0 0))
        (local.set $i (i32.const 0))
        (loop $dot
          (local.set $u (v128.load (i32.add (local.get $x0) (local.get $i))))
          (local.set $v (v128.load (i32.add (local.get $x1) (local.get $i))))
          (local.set $t (v128.load (i32.add (local.get $w) (local.get $i))))
          (local.set $a (i32x4.add (local.get $a) (i32x4.dot_i16x8_s (local.get $t) (local.get $u))))
          (local.set $e (i32x4.add (local.get $e) (i32x4.dot_i16x8_s (local.get $t) (local.get $v))))
          (local.set $t (v128.load (i32.add (local.get $w1) (local.get $i))))
          (local.set $b (i32x4.add (local.get $b) (i32x4.dot_i16x8_s (local.get $t) (local.get $u))))
          (local.set $f (i32x4.add (local.get $f) (i32x4.dot_i16x8_s (local.get $t) (local.get $v))))
          (local.set $t (v128.load (i32.add (local.get $w2) (local.get $i))))
          (local.set $c (i32x4.add (local.get $c) (i32x4.dot_i16x8_s (local.get $t) (local.get $u))))
          (local.set $g (i32x4.add (local.get $g) (i32x4.dot_i16x8_s (local.get $t) (local.get $v))))
          (local.set $t (v128.load (i32.add (local.get $w3) (local.get $i))))
          (local.set $d (i32x4.add (local.get $d) (i32x4.dot_i16x8_s (local.get $t) (local.get $u))))
          (local.set $h (i32x4.add (local.get $h) (i32x4.dot_i16x8_s (local.get $t) (local.get $v))))
          (local.set $i (i32.add (local.get $i) (i32.const 16)))
          (br_if $dot (i32.lt_u (local.get $i) (local.get $kBytes))))
        (local.set $t (v128.load (local.get $wScale)))
        (local.set $a (f32x4.convert_i32x4_s (call $sums (local.get $a) (local.get $b) (local.get $c) (local.get $d))))
        (v128.store (local.get $y0) (f32x4.add (v128.load (local.get $y0))
          (f32x4.mul (local.get $a) (f32x4.mul (local.get $t) (v128.load32_splat (local.get $s0))))))
        (local.set $e (f32x4.convert_i32x4_s (call $sums (local.get $e) (local.get $f) (local.get $g) (local.get $h))))
        (v128.store (local.get $y1) (f32x4.add (v128.load (local.get $y1))
          (f32x4.mul (local.get $e) (f32x4.mul (local.get $t) (v128.load32_splat (local.get $s1))))))
        (local.set $x0 (i32.add (local.get $x1) (local.get $xStride)))
        (local.set $y0 (i32.add (local.get $y1) (local.get $yStride)))
        (local.set $s0 (i32.add (local.get $s1) (i32.const 4)))
        (local.set $r (i32.add (local.get $r) (i32.const 2)))
        (br_if $pairs (i32.lt_u (local.get $r) (local.get $rows))))
      (local.set $w (i32.add (local.get $w3) (local.get $kBytes)))
      (local.set $wScale (i32.add (local.get $wScale) (i32.const 16)))
      (local.set $o (i32.add (local.get $o) (i32.const 4)))
      (br_if $outputs (i32.lt_u (local.get $o) (local.get $outs)))))

  ;; q[r, k] = round(x[r, k] / scale[r]) with scale[r] = max |x[r]| / 8191; rows are dense, k a multiple of 8.
  (func (export "quantise") (param $x i32) (param $rows i32) (param $k i32) (param $q i32) (param $scale i32)
    (local $r i32) (local $i i32) (local $m v128) (local $top f32)
    (if (i32.eqz (local.get $rows)) (then (return)))
    (loop $each
      (local.set $m (v128.const f32x4 0 0 0 0))
      (local.set $i (i32.const 0))
      (loop $max
        (local.set $m (f32x4.pmax (local.get $m) (f32x4.abs (v128.load
          (i32.add (local.get $x) (i32.shl (local.get $i) (i32.const 2)))))))
        (local.set $i (i32.add (local.get $i) (i32.const 4)))
        (br_if $max (i32.lt_u (local.get $i) (local.get $k))))
      (local.set $top (f32.max
        (f32.max (f32x4.extract_lane 0 (local.get $m)) (f32x4.extract_lane 1 (local.get $m)))
        (f32.max (f32x4.extract_lane 2 (local.get $m)) (f32x4.extract_lane 3 (local.get $m)))))
      (if (f32.lt (local.get $top) (f32.const 1e-20)) (then (local.set $top (f32.const 1e-20))))
      (f32.store (local.get $scale) (f32.div (local.get $top) (f32.const 8191)))
      (local.set $m (f32x4.splat (f32.div (f32.const 8191) (local.get $top))))
      (local.set $i (i32.const 0))
      (loop $round
        (v128.store (i32.add (local.get $q) (i32.shl (local.get $i) (i32.const 1)))
          (i16x8.narrow_i32x4_s
            (i32x4.trunc_sat_f32x4_s (f32x4.nearest (f32x4.mul (local.get $m)
              (v128.load (i32.add (local.get $x) (i32.shl (local.get $i) (i32.const 2)))))))
            (i32x4.trunc_sat_f32x4_s (f32x4.nearest (f32x4.mul (local.get $m)
              (v128.load offset=16 (i32.add (local.get $x) (i32.shl (local.get $i) (i32.const 2)))))))))
        (local.set $i (i32.add (local.get $i) (i32.const 8)))
        (br_if $round (i32.lt_u (local.get $i) (local.get $k))))
      (local.set $x (i32.add (local.get $x) (i32.shl (local.get $k) (i32.const 2))))
      (local.set $q (i32.add (local.get $q) (i32.shl (local.get $k) (i32.const 1))))
      (local.set $scale (i32.add (local.get $scale) (i32.const 4)))
      (local.set $r (i32.add (local.get $r) (i32.const 1)))
      (br_if $each (i32.lt_u (local.get $r) (local.get $rows)))))

  ;; One LSTM step of some rows. gates are (input, forget, cell, output), each `hidden` wide, before squashing;
  ;; c is updated in place; h = output * tanh(c) is stored as 16-bit integers of 1/8191. hidden is a multiple of 4.
  (func (export "cell") (param $gates i32) (param $gateStride i32) (param $c i32) (param $h i32) (param $hStride i32)
    (param $rows i32) (param $hidden i32)
    (local $r i32) (local $i i32) (local $wide i32) (local $g i32) (local $state v128) (local $at i32)
    (local.set $wide (i32.shl (local.get $hidden) (i32.const 2)))
    (if (i32.eqz (local.get $rows)) (then (return)))
    (loop $each
      (local.set $i (i32.const 0))
      (loop $units
        (local.set $g (i32.add (local.get $gates) (local.get $i)))
        (local.set $at (i32.add (local.get $c) (local.get $i)))
        (local.set $state (f32x4.mul (call $sigmoid (v128.load (local.get $g)))
          (call $tanh (v128.load (i32.add (local.get $g) (i32.shl (local.get $wide) (i32.const 1)))))))
        (local.set $state (f32x4.add (local.get $state) (f32x4.mul (v128.load (local.get $at))
          (call $sigmoid (v128.load (i32.add (local.get $g) (local.get $wide)))))))
        (v128.store (local.get $at) (local.get $state))
        (local.set $state (f32x4.mul (call $tanh (local.get $state))
          (call $sigmoid (v128.load (i32.add (local.get $g) (i32.mul (local.get $wide) (i32.const 3)))))))
        (local.set $state (i32x4.trunc_sat_f32x4_s (f32x4.nearest (f32x4.mul (local.get $state)
          (v128.const f32x4 8191 8191 8191 8191)))))
        (v128.store64_lane 0 (i32.add (local.get $h) (i32.shr_u (local.get $i) (i32.const 1)))
          (i16x8.narrow_i32x4_s (local.get $state) (local.get $state)))
        (local.set $i (i32.add (local.get $i) (i32.const 16)))
        (br_if $units (i32.lt_u (local.get $i) (local.get $wide))))
      (local.set $gates (i32.add (local.get $gates) (local.get $gateStride)))
      (local.set $c (i32.add (local.get $c) (local.get $wide)))
      (local.set $h (i32.add (local.get $h) (local.get $hStride)))
      (local.set $r (i32.add (local.get $r) (i32.const 1)))
      (br_if $each (i32.lt_u (local.get $r) (local.get $rows)))))

  ;; x = max(x, 0.1 * x) over count values, a multiple of 4.
  (func (export "leaky") (param $x i32) (param $count i32) (local $end i32) (local $v v128)
    (local.set $end (i32.add (local.get $x) (i32.shl (local.get $count) (i32.const 2))))
    (if (i32.eqz (local.get $count)) (then (return)))
    (loop $each
      (local.set $v (v128.load (local.get $x)))
      (v128.store (local.get $x) (f32x4.pmax (local.get $v)
        (f32x4.mul (local.get $v) (v128.const f32x4 0.1 0.1 0.1 0.1))))
      (local.set $x (i32.add (local.get $x) (i32.const 16)))
      (br_if $each (i32.lt_u (local.get $x) (local.get $end)))))

  ;; y[i, j] = sum over k of a[i, k] * b[j, k] in 32-bit floats; b's rows lie bStride bytes apart, y's yStride.
  ;; k is a multiple of 4.
  (func (export "products") (param $a i32) (param $aStride i32) (param $aRows i32)
    (param $b i32) (param $bStride i32) (param $bRows i32) (param $k i32) (param $y i32) (param $yStride i32)
    (local $i i32) (local $j i32) (local $n i32) (local $p i32) (local $wide i32) (local $s v128)
    (local.set $wide (i32.shl (local.get $k) (i32.const 2)))
    (if (i32.or (i32.eqz (local.get $aRows)) (i32.eqz (local.get $bRows))) (then (return)))
    (loop $rows
      (local.set $j (i32.const 0))
      (local.set $p (local.get $b))
      (loop $columns
        (local.set $s (v128.const f32x4 0 0 0 0))
        (local.set $n (i32.const 0))
        (loop $dot
          (local.set $s (f32x4.add (local.get $s) (f32x4.mul
            (v128.load (i32.add (local.get $a) (local.get $n)))
            (v128.load (i32.add (local.get $p) (local.get $n))))))
          (local.set $n (i32.add (local.get $n) (i32.const 16)))
          (br_if $dot (i32.lt_u (local.get $n) (local.get $wide))))
        (f32.store (i32.add (local.get $y) (i32.shl (local.get $j) (i32.const 2)))
          (f32.add
            (f32.add (f32x4.extract_lane 0 (local.get $s)) (f32x4.extract_lane 1 (local.get $s)))
            (f32.add (f32x4.extract_lane 2 (local.get $s)) (f32x4.extract_lane 3 (local.get $s)))))
        (local.set $p (i32.add (local.get $p) (local.get $bStride)))
        (local.set $j (i32.add (local.get $j) (i32.const 1)))
        (br_if $columns (i32.lt_u (local.get $j) (local.get $bRows))))
      (local.set $a (i32.add (local.get $a) (local.get $aStride)))
      (local.set $y (i32.add (local.get $y) (local.get $yStride)))
      (local.set $i (i32.add (local.get $i) (i32.const 1)))
      (br_if $rows (i32.lt_u (local.get $i) (local.get $aRows)))))
)
