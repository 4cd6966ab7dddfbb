; Double SHA-256 by the x86-64 SHA extensions, SystemV calling convention.
; The disassembly of the generated data beside it, for reading. The generator: tests/ChainCore.Tests/ShaNi.

; ---- Scan, 12800 bytes
  0040  vzeroupper
  0043  sub rsp, 0x348
  004a  mov r9, [rsi]
  004d  mov r10d, [rsi+0xc]
  0051  mov r11d, [rsi+0x10]
  0055  mov eax, [rsi+8]
  0058  sub rax, 4
  005e  jb near l2f45
  0064  lea rdx, [r9+rax*4]
  0068  test r11d, r11d
  006b  je near l2f45
  0071  vbroadcastss xmm9, [rdi]
  0076  vmovaps [rsp+0xe0], xmm9
  007f  vbroadcastss xmm9, [rdi+4]
  0085  vmovaps [rsp+0x210], xmm9
  008e  vbroadcastss xmm9, [rdi+8]
  0094  vmovaps [rsp+0x20], xmm9
  009a  vbroadcastss xmm9, [rdi+0xc]
  00a0  vmovaps [rsp+0x200], xmm9
  00a9  vbroadcastss xmm9, [rdi+0x10]
  00af  vmovaps [rsp+0xc0], xmm9
  00b8  vbroadcastss xmm9, [rdi+0x14]
  00be  vmovaps [rsp+0xd0], xmm9
  00c7  vbroadcastss xmm9, [rdi+0x18]
  00cd  vmovaps [rsp], xmm9
  00d2  vbroadcastss xmm9, [rdi+0x1c]
  00d8  vmovaps [rsp+0x10], xmm9
  00de  vmovd xmm9, r10d
  00e3  vpshufd xmm9, xmm9, 0
  00e9  vpaddd xmm9, xmm9, [rel c2f70]
  00f1  vpshufb xmm9, xmm9, [rel c2f80]
  00fa  vmovdqa [rsp+0x230], xmm9
  0103  vpaddd xmm10, xmm9, [rsp+0x200]
  010c  vmovdqa [rsp+0x30], xmm10
  0112  vpaddd xmm10, xmm9, [rsp+0x210]
  011b  vmovdqa [rsp+0xf0], xmm10
  0124  vmovdqa xmm10, [rsp+0x30]
  012a  vpsrld xmm9, xmm10, 2
  0130  vpsrld xmm0, xmm10, 0xd
  0136  vpxor xmm9, xmm9, xmm0
  013a  vpsrld xmm0, xmm10, 0x16
  0140  vpxor xmm9, xmm9, xmm0
  0144  vpslld xmm0, xmm10, 0x1e
  014a  vpxor xmm9, xmm9, xmm0
  014e  vpslld xmm0, xmm10, 0x13
  0154  vpxor xmm9, xmm9, xmm0
  0158  vpslld xmm0, xmm10, 0xa
  015e  vpxor xmm9, xmm9, xmm0
  0162  vpxor xmm10, xmm10, [rsp+0x20]
  0168  vmovdqa xmm0, [rsp+0x20]
  016e  vpxor xmm0, xmm0, [rsp+0x10]
  0174  vpand xmm0, xmm0, xmm10
  0179  vpxor xmm0, xmm0, [rsp+0x20]
  017f  vpaddd xmm9, xmm9, xmm0
  0183  vmovdqa [rsp+0x220], xmm9
  018c  vmovdqa xmm10, [rsp+0xf0]
  0195  vpsrld xmm9, xmm10, 6
  019b  vpsrld xmm0, xmm10, 0xb
  01a1  vpxor xmm9, xmm9, xmm0
  01a5  vpsrld xmm0, xmm10, 0x19
  01ab  vpxor xmm9, xmm9, xmm0
  01af  vpslld xmm0, xmm10, 0x1a
  01b5  vpxor xmm9, xmm9, xmm0
  01b9  vpslld xmm0, xmm10, 0x15
  01bf  vpxor xmm9, xmm9, xmm0
  01c3  vpslld xmm0, xmm10, 7
  01c9  vpxor xmm9, xmm9, xmm0
  01cd  vmovdqa xmm0, [rsp+0xe0]
  01d6  vpxor xmm0, xmm0, [rsp+0xd0]
  01df  vpand xmm0, xmm0, xmm10
  01e4  vpxor xmm0, xmm0, [rsp+0xd0]
  01ed  vpaddd xmm9, xmm9, xmm0
  01f1  vpaddd xmm9, xmm9, [rsp+0xc0]
  01fa  vpaddd xmm9, xmm9, [rel c2f90]
  0202  vpaddd xmm10, xmm9, [rsp]
  0207  vmovdqa [rsp+0x100], xmm10
  0210  vpaddd xmm9, xmm9, [rsp+0x220]
  0219  vmovdqa [rsp+0x40], xmm9
  021f  vmovdqa xmm10, [rsp+0x40]
  0225  vpsrld xmm9, xmm10, 2
  022b  vpsrld xmm0, xmm10, 0xd
  0231  vpxor xmm9, xmm9, xmm0
  0235  vpsrld xmm0, xmm10, 0x16
  023b  vpxor xmm9, xmm9, xmm0
  023f  vpslld xmm0, xmm10, 0x1e
  0245  vpxor xmm9, xmm9, xmm0
  0249  vpslld xmm0, xmm10, 0x13
  024f  vpxor xmm9, xmm9, xmm0
  0253  vpslld xmm0, xmm10, 0xa
  0259  vpxor xmm9, xmm9, xmm0
  025d  vpxor xmm10, xmm10, [rsp+0x30]
  0263  vmovdqa xmm0, [rsp+0x30]
  0269  vpxor xmm0, xmm0, [rsp+0x20]
  026f  vpand xmm0, xmm0, xmm10
  0274  vpxor xmm0, xmm0, [rsp+0x30]
  027a  vpaddd xmm9, xmm9, xmm0
  027e  vmovdqa [rsp+0x220], xmm9
  0287  vmovdqa xmm10, [rsp+0x100]
  0290  vpsrld xmm9, xmm10, 6
  0296  vpsrld xmm0, xmm10, 0xb
  029c  vpxor xmm9, xmm9, xmm0
  02a0  vpsrld xmm0, xmm10, 0x19
  02a6  vpxor xmm9, xmm9, xmm0
  02aa  vpslld xmm0, xmm10, 0x1a
  02b0  vpxor xmm9, xmm9, xmm0
  02b4  vpslld xmm0, xmm10, 0x15
  02ba  vpxor xmm9, xmm9, xmm0
  02be  vpslld xmm0, xmm10, 7
  02c4  vpxor xmm9, xmm9, xmm0
  02c8  vmovdqa xmm0, [rsp+0xf0]
  02d1  vpxor xmm0, xmm0, [rsp+0xe0]
  02da  vpand xmm0, xmm0, xmm10
  02df  vpxor xmm0, xmm0, [rsp+0xe0]
  02e8  vpaddd xmm9, xmm9, xmm0
  02ec  vpaddd xmm9, xmm9, [rsp+0xd0]
  02f5  vpaddd xmm9, xmm9, [rel c2fa0]
  02fd  vpaddd xmm10, xmm9, [rsp+0x10]
  0303  vmovdqa [rsp+0x110], xmm10
  030c  vpaddd xmm9, xmm9, [rsp+0x220]
  0315  vmovdqa [rsp+0x50], xmm9
  031b  vmovdqa xmm10, [rsp+0x50]
  0321  vpsrld xmm9, xmm10, 2
  0327  vpsrld xmm0, xmm10, 0xd
  032d  vpxor xmm9, xmm9, xmm0
  0331  vpsrld xmm0, xmm10, 0x16
  0337  vpxor xmm9, xmm9, xmm0
  033b  vpslld xmm0, xmm10, 0x1e
  0341  vpxor xmm9, xmm9, xmm0
  0345  vpslld xmm0, xmm10, 0x13
  034b  vpxor xmm9, xmm9, xmm0
  034f  vpslld xmm0, xmm10, 0xa
  0355  vpxor xmm9, xmm9, xmm0
  0359  vpxor xmm10, xmm10, [rsp+0x40]
  035f  vmovdqa xmm0, [rsp+0x40]
  0365  vpxor xmm0, xmm0, [rsp+0x30]
  036b  vpand xmm0, xmm0, xmm10
  0370  vpxor xmm0, xmm0, [rsp+0x40]
  0376  vpaddd xmm9, xmm9, xmm0
  037a  vmovdqa [rsp+0x220], xmm9
  0383  vmovdqa xmm10, [rsp+0x110]
  038c  vpsrld xmm9, xmm10, 6
  0392  vpsrld xmm0, xmm10, 0xb
  0398  vpxor xmm9, xmm9, xmm0
  039c  vpsrld xmm0, xmm10, 0x19
  03a2  vpxor xmm9, xmm9, xmm0
  03a6  vpslld xmm0, xmm10, 0x1a
  03ac  vpxor xmm9, xmm9, xmm0
  03b0  vpslld xmm0, xmm10, 0x15
  03b6  vpxor xmm9, xmm9, xmm0
  03ba  vpslld xmm0, xmm10, 7
  03c0  vpxor xmm9, xmm9, xmm0
  03c4  vmovdqa xmm0, [rsp+0x100]
  03cd  vpxor xmm0, xmm0, [rsp+0xf0]
  03d6  vpand xmm0, xmm0, xmm10
  03db  vpxor xmm0, xmm0, [rsp+0xf0]
  03e4  vpaddd xmm9, xmm9, xmm0
  03e8  vpaddd xmm9, xmm9, [rsp+0xe0]
  03f1  vpaddd xmm9, xmm9, [rel c2fb0]
  03f9  vpaddd xmm10, xmm9, [rsp+0x20]
  03ff  vmovdqa [rsp+0x120], xmm10
  0408  vpaddd xmm9, xmm9, [rsp+0x220]
  0411  vmovdqa [rsp+0x60], xmm9
  0417  vmovdqa xmm10, [rsp+0x60]
  041d  vpsrld xmm9, xmm10, 2
  0423  vpsrld xmm0, xmm10, 0xd
  0429  vpxor xmm9, xmm9, xmm0
  042d  vpsrld xmm0, xmm10, 0x16
  0433  vpxor xmm9, xmm9, xmm0
  0437  vpslld xmm0, xmm10, 0x1e
  043d  vpxor xmm9, xmm9, xmm0
  0441  vpslld xmm0, xmm10, 0x13
  0447  vpxor xmm9, xmm9, xmm0
  044b  vpslld xmm0, xmm10, 0xa
  0451  vpxor xmm9, xmm9, xmm0
  0455  vpxor xmm10, xmm10, [rsp+0x50]
  045b  vmovdqa xmm0, [rsp+0x50]
  0461  vpxor xmm0, xmm0, [rsp+0x40]
  0467  vpand xmm0, xmm0, xmm10
  046c  vpxor xmm0, xmm0, [rsp+0x50]
  0472  vpaddd xmm9, xmm9, xmm0
  0476  vmovdqa [rsp+0x220], xmm9
  047f  vmovdqa xmm10, [rsp+0x120]
  0488  vpsrld xmm9, xmm10, 6
  048e  vpsrld xmm0, xmm10, 0xb
  0494  vpxor xmm9, xmm9, xmm0
  0498  vpsrld xmm0, xmm10, 0x19
  049e  vpxor xmm9, xmm9, xmm0
  04a2  vpslld xmm0, xmm10, 0x1a
  04a8  vpxor xmm9, xmm9, xmm0
  04ac  vpslld xmm0, xmm10, 0x15
  04b2  vpxor xmm9, xmm9, xmm0
  04b6  vpslld xmm0, xmm10, 7
  04bc  vpxor xmm9, xmm9, xmm0
  04c0  vmovdqa xmm0, [rsp+0x110]
  04c9  vpxor xmm0, xmm0, [rsp+0x100]
  04d2  vpand xmm0, xmm0, xmm10
  04d7  vpxor xmm0, xmm0, [rsp+0x100]
  04e0  vpaddd xmm9, xmm9, xmm0
  04e4  vpaddd xmm9, xmm9, [rsp+0xf0]
  04ed  vpaddd xmm9, xmm9, [rel c2fc0]
  04f5  vpaddd xmm10, xmm9, [rsp+0x30]
  04fb  vmovdqa [rsp+0x130], xmm10
  0504  vpaddd xmm9, xmm9, [rsp+0x220]
  050d  vmovdqa [rsp+0x70], xmm9
  0513  vmovdqa xmm10, [rsp+0x70]
  0519  vpsrld xmm9, xmm10, 2
  051f  vpsrld xmm0, xmm10, 0xd
  0525  vpxor xmm9, xmm9, xmm0
  0529  vpsrld xmm0, xmm10, 0x16
  052f  vpxor xmm9, xmm9, xmm0
  0533  vpslld xmm0, xmm10, 0x1e
  0539  vpxor xmm9, xmm9, xmm0
  053d  vpslld xmm0, xmm10, 0x13
  0543  vpxor xmm9, xmm9, xmm0
  0547  vpslld xmm0, xmm10, 0xa
  054d  vpxor xmm9, xmm9, xmm0
  0551  vpxor xmm10, xmm10, [rsp+0x60]
  0557  vmovdqa xmm0, [rsp+0x60]
  055d  vpxor xmm0, xmm0, [rsp+0x50]
  0563  vpand xmm0, xmm0, xmm10
  0568  vpxor xmm0, xmm0, [rsp+0x60]
  056e  vpaddd xmm9, xmm9, xmm0
  0572  vmovdqa [rsp+0x220], xmm9
  057b  vmovdqa xmm10, [rsp+0x130]
  0584  vpsrld xmm9, xmm10, 6
  058a  vpsrld xmm0, xmm10, 0xb
  0590  vpxor xmm9, xmm9, xmm0
  0594  vpsrld xmm0, xmm10, 0x19
  059a  vpxor xmm9, xmm9, xmm0
  059e  vpslld xmm0, xmm10, 0x1a
  05a4  vpxor xmm9, xmm9, xmm0
  05a8  vpslld xmm0, xmm10, 0x15
  05ae  vpxor xmm9, xmm9, xmm0
  05b2  vpslld xmm0, xmm10, 7
  05b8  vpxor xmm9, xmm9, xmm0
  05bc  vmovdqa xmm0, [rsp+0x120]
  05c5  vpxor xmm0, xmm0, [rsp+0x110]
  05ce  vpand xmm0, xmm0, xmm10
  05d3  vpxor xmm0, xmm0, [rsp+0x110]
  05dc  vpaddd xmm9, xmm9, xmm0
  05e0  vpaddd xmm9, xmm9, [rsp+0x100]
  05e9  vpaddd xmm9, xmm9, [rel c2fd0]
  05f1  vpaddd xmm10, xmm9, [rsp+0x40]
  05f7  vmovdqa [rsp+0x140], xmm10
  0600  vpaddd xmm9, xmm9, [rsp+0x220]
  0609  vmovdqa [rsp+0x80], xmm9
  0612  vmovdqa xmm10, [rsp+0x80]
  061b  vpsrld xmm9, xmm10, 2
  0621  vpsrld xmm0, xmm10, 0xd
  0627  vpxor xmm9, xmm9, xmm0
  062b  vpsrld xmm0, xmm10, 0x16
  0631  vpxor xmm9, xmm9, xmm0
  0635  vpslld xmm0, xmm10, 0x1e
  063b  vpxor xmm9, xmm9, xmm0
  063f  vpslld xmm0, xmm10, 0x13
  0645  vpxor xmm9, xmm9, xmm0
  0649  vpslld xmm0, xmm10, 0xa
  064f  vpxor xmm9, xmm9, xmm0
  0653  vpxor xmm10, xmm10, [rsp+0x70]
  0659  vmovdqa xmm0, [rsp+0x70]
  065f  vpxor xmm0, xmm0, [rsp+0x60]
  0665  vpand xmm0, xmm0, xmm10
  066a  vpxor xmm0, xmm0, [rsp+0x70]
  0670  vpaddd xmm9, xmm9, xmm0
  0674  vmovdqa [rsp+0x220], xmm9
  067d  vmovdqa xmm10, [rsp+0x140]
  0686  vpsrld xmm9, xmm10, 6
  068c  vpsrld xmm0, xmm10, 0xb
  0692  vpxor xmm9, xmm9, xmm0
  0696  vpsrld xmm0, xmm10, 0x19
  069c  vpxor xmm9, xmm9, xmm0
  06a0  vpslld xmm0, xmm10, 0x1a
  06a6  vpxor xmm9, xmm9, xmm0
  06aa  vpslld xmm0, xmm10, 0x15
  06b0  vpxor xmm9, xmm9, xmm0
  06b4  vpslld xmm0, xmm10, 7
  06ba  vpxor xmm9, xmm9, xmm0
  06be  vmovdqa xmm0, [rsp+0x130]
  06c7  vpxor xmm0, xmm0, [rsp+0x120]
  06d0  vpand xmm0, xmm0, xmm10
  06d5  vpxor xmm0, xmm0, [rsp+0x120]
  06de  vpaddd xmm9, xmm9, xmm0
  06e2  vpaddd xmm9, xmm9, [rsp+0x110]
  06eb  vpaddd xmm9, xmm9, [rel c2fe0]
  06f3  vpaddd xmm10, xmm9, [rsp+0x50]
  06f9  vmovdqa [rsp+0x150], xmm10
  0702  vpaddd xmm9, xmm9, [rsp+0x220]
  070b  vmovdqa [rsp+0x90], xmm9
  0714  vmovdqa xmm10, [rsp+0x90]
  071d  vpsrld xmm9, xmm10, 2
  0723  vpsrld xmm0, xmm10, 0xd
  0729  vpxor xmm9, xmm9, xmm0
  072d  vpsrld xmm0, xmm10, 0x16
  0733  vpxor xmm9, xmm9, xmm0
  0737  vpslld xmm0, xmm10, 0x1e
  073d  vpxor xmm9, xmm9, xmm0
  0741  vpslld xmm0, xmm10, 0x13
  0747  vpxor xmm9, xmm9, xmm0
  074b  vpslld xmm0, xmm10, 0xa
  0751  vpxor xmm9, xmm9, xmm0
  0755  vpxor xmm10, xmm10, [rsp+0x80]
  075e  vmovdqa xmm0, [rsp+0x80]
  0767  vpxor xmm0, xmm0, [rsp+0x70]
  076d  vpand xmm0, xmm0, xmm10
  0772  vpxor xmm0, xmm0, [rsp+0x80]
  077b  vpaddd xmm9, xmm9, xmm0
  077f  vmovdqa [rsp+0x220], xmm9
  0788  vmovdqa xmm10, [rsp+0x150]
  0791  vpsrld xmm9, xmm10, 6
  0797  vpsrld xmm0, xmm10, 0xb
  079d  vpxor xmm9, xmm9, xmm0
  07a1  vpsrld xmm0, xmm10, 0x19
  07a7  vpxor xmm9, xmm9, xmm0
  07ab  vpslld xmm0, xmm10, 0x1a
  07b1  vpxor xmm9, xmm9, xmm0
  07b5  vpslld xmm0, xmm10, 0x15
  07bb  vpxor xmm9, xmm9, xmm0
  07bf  vpslld xmm0, xmm10, 7
  07c5  vpxor xmm9, xmm9, xmm0
  07c9  vmovdqa xmm0, [rsp+0x140]
  07d2  vpxor xmm0, xmm0, [rsp+0x130]
  07db  vpand xmm0, xmm0, xmm10
  07e0  vpxor xmm0, xmm0, [rsp+0x130]
  07e9  vpaddd xmm9, xmm9, xmm0
  07ed  vpaddd xmm9, xmm9, [rsp+0x120]
  07f6  vpaddd xmm9, xmm9, [rel c2ff0]
  07fe  vpaddd xmm10, xmm9, [rsp+0x60]
  0804  vmovdqa [rsp+0x160], xmm10
  080d  vpaddd xmm9, xmm9, [rsp+0x220]
  0816  vmovdqa [rsp+0xa0], xmm9
  081f  vmovdqa xmm10, [rsp+0xa0]
  0828  vpsrld xmm9, xmm10, 2
  082e  vpsrld xmm0, xmm10, 0xd
  0834  vpxor xmm9, xmm9, xmm0
  0838  vpsrld xmm0, xmm10, 0x16
  083e  vpxor xmm9, xmm9, xmm0
  0842  vpslld xmm0, xmm10, 0x1e
  0848  vpxor xmm9, xmm9, xmm0
  084c  vpslld xmm0, xmm10, 0x13
  0852  vpxor xmm9, xmm9, xmm0
  0856  vpslld xmm0, xmm10, 0xa
  085c  vpxor xmm9, xmm9, xmm0
  0860  vpxor xmm10, xmm10, [rsp+0x90]
  0869  vmovdqa xmm0, [rsp+0x90]
  0872  vpxor xmm0, xmm0, [rsp+0x80]
  087b  vpand xmm0, xmm0, xmm10
  0880  vpxor xmm0, xmm0, [rsp+0x90]
  0889  vpaddd xmm9, xmm9, xmm0
  088d  vmovdqa [rsp+0x220], xmm9
  0896  vmovdqa xmm10, [rsp+0x160]
  089f  vpsrld xmm9, xmm10, 6
  08a5  vpsrld xmm0, xmm10, 0xb
  08ab  vpxor xmm9, xmm9, xmm0
  08af  vpsrld xmm0, xmm10, 0x19
  08b5  vpxor xmm9, xmm9, xmm0
  08b9  vpslld xmm0, xmm10, 0x1a
  08bf  vpxor xmm9, xmm9, xmm0
  08c3  vpslld xmm0, xmm10, 0x15
  08c9  vpxor xmm9, xmm9, xmm0
  08cd  vpslld xmm0, xmm10, 7
  08d3  vpxor xmm9, xmm9, xmm0
  08d7  vmovdqa xmm0, [rsp+0x150]
  08e0  vpxor xmm0, xmm0, [rsp+0x140]
  08e9  vpand xmm0, xmm0, xmm10
  08ee  vpxor xmm0, xmm0, [rsp+0x140]
  08f7  vpaddd xmm9, xmm9, xmm0
  08fb  vpaddd xmm9, xmm9, [rsp+0x130]
  0904  vpaddd xmm9, xmm9, [rel c3000]
  090c  vpaddd xmm10, xmm9, [rsp+0x70]
  0912  vmovdqa [rsp+0x170], xmm10
  091b  vpaddd xmm9, xmm9, [rsp+0x220]
  0924  vmovdqa [rsp+0xb0], xmm9
  092d  vmovdqa xmm9, [rsp+0x160]
  0936  vpunpckldq xmm9, xmm9, [rsp+0x170]
  093f  vmovdqa xmm10, [rsp+0xa0]
  0948  vpunpckldq xmm10, xmm10, [rsp+0xb0]
  0951  vpunpcklqdq xmm0, xmm9, xmm10
  0956  vmovdqa [rsp+0x180], xmm0
  095f  vpunpckhqdq xmm9, xmm9, xmm10
  0964  vmovdqa [rsp+0x190], xmm9
  096d  vmovdqa xmm9, [rsp+0x160]
  0976  vpunpckhdq xmm9, xmm9, [rsp+0x170]
  097f  vmovdqa xmm10, [rsp+0xa0]
  0988  vpunpckhdq xmm10, xmm10, [rsp+0xb0]
  0991  vpunpcklqdq xmm0, xmm9, xmm10
  0996  vmovdqa [rsp+0x1a0], xmm0
  099f  vpunpckhqdq xmm9, xmm9, xmm10
  09a4  vmovdqa [rsp+0x1b0], xmm9
  09ad  vmovdqa xmm9, [rsp+0x140]
  09b6  vpunpckldq xmm9, xmm9, [rsp+0x150]
  09bf  vmovdqa xmm10, [rsp+0x80]
  09c8  vpunpckldq xmm10, xmm10, [rsp+0x90]
  09d1  vpunpcklqdq xmm0, xmm9, xmm10
  09d6  vmovdqa [rsp+0x1c0], xmm0
  09df  vpunpckhqdq xmm9, xmm9, xmm10
  09e4  vmovdqa [rsp+0x1d0], xmm9
  09ed  vmovdqa xmm9, [rsp+0x140]
  09f6  vpunpckhdq xmm9, xmm9, [rsp+0x150]
  09ff  vmovdqa xmm10, [rsp+0x80]
  0a08  vpunpckhdq xmm10, xmm10, [rsp+0x90]
  0a11  vpunpcklqdq xmm0, xmm9, xmm10
  0a16  vmovdqa [rsp+0x1e0], xmm0
  0a1f  vpunpckhqdq xmm9, xmm9, xmm10
  0a24  vmovdqa [rsp+0x1f0], xmm9
  0a2d  nop word [rax+rax]
  0a36  nop word [rax+rax]
  0a3f  nop
l0a40:
  0a40  vmovdqa xmm1, [rsp+0x180]
  0a49  vmovdqa xmm2, [rsp+0x1c0]
  0a52  vinsertps xmm11, xmm11, [rsp+0x230], 0x37
  0a5d  sha256msg1 xmm11, [rel c3020]
  0a66  vpaddd xmm11, xmm11, [rdi+0x20]
  0a6b  vmovdqa [rsp+0x240], xmm11
  0a74  vmovdqa xmm3, [rsp+0x190]
  0a7d  vmovdqa xmm4, [rsp+0x1d0]
  0a86  vinsertps xmm12, xmm12, [rsp+0x234], 0x37
  0a91  sha256msg1 xmm12, [rel c3020]
  0a9a  vpaddd xmm12, xmm12, [rdi+0x20]
  0a9f  vmovdqa [rsp+0x250], xmm12
  0aa8  vmovdqa xmm5, [rsp+0x1a0]
  0ab1  vmovdqa xmm6, [rsp+0x1e0]
  0aba  vinsertps xmm13, xmm13, [rsp+0x238], 0x37
  0ac5  sha256msg1 xmm13, [rel c3020]
  0ace  vpaddd xmm13, xmm13, [rdi+0x20]
  0ad3  vmovdqa [rsp+0x260], xmm13
  0adc  vmovdqa xmm7, [rsp+0x1b0]
  0ae5  vmovdqa xmm8, [rsp+0x1f0]
  0aee  vinsertps xmm14, xmm14, [rsp+0x23c], 0x37
  0af9  sha256msg1 xmm14, [rel c3020]
  0b02  vpaddd xmm14, xmm14, [rdi+0x20]
  0b07  vmovdqa [rsp+0x270], xmm14
  0b10  vmovdqa xmm0, [rel c3030]
  0b18  sha256rnds2 xmm2, xmm1, xmm0
  0b1c  vmovq xmm0, [rel c3038]
  0b24  sha256rnds2 xmm1, xmm2, xmm0
  0b28  vmovd xmm9, r10d
  0b2d  vpshufd xmm9, xmm9, 0
  0b33  vpaddd xmm9, xmm9, [rel c3010]
  0b3b  vpshufb xmm9, xmm9, [rel c2f80]
  0b44  vmovdqa xmm0, [rel c3030]
  0b4c  sha256rnds2 xmm4, xmm3, xmm0
  0b50  vmovq xmm0, [rel c3038]
  0b58  sha256rnds2 xmm3, xmm4, xmm0
  0b5c  vmovdqa [rsp+0x230], xmm9
  0b65  vpaddd xmm10, xmm9, [rsp+0x200]
  0b6e  vmovdqa [rsp+0x30], xmm10
  0b74  vpaddd xmm10, xmm9, [rsp+0x210]
  0b7d  vmovdqa [rsp+0xf0], xmm10
  0b86  vmovdqa xmm0, [rel c3030]
  0b8e  sha256rnds2 xmm6, xmm5, xmm0
  0b92  vmovq xmm0, [rel c3038]
  0b9a  sha256rnds2 xmm5, xmm6, xmm0
  0b9e  vmovdqa xmm10, [rsp+0x30]
  0ba4  vpsrld xmm9, xmm10, 2
  0baa  vpsrld xmm0, xmm10, 0xd
  0bb0  vpxor xmm9, xmm9, xmm0
  0bb4  vpsrld xmm0, xmm10, 0x16
  0bba  vpxor xmm9, xmm9, xmm0
  0bbe  vmovdqa xmm0, [rel c3030]
  0bc6  sha256rnds2 xmm8, xmm7, xmm0
  0bcb  vmovq xmm0, [rel c3038]
  0bd3  sha256rnds2 xmm7, xmm8, xmm0
  0bd8  vpslld xmm0, xmm10, 0x1e
  0bde  vpxor xmm9, xmm9, xmm0
  0be2  vpslld xmm0, xmm10, 0x13
  0be8  vpxor xmm9, xmm9, xmm0
  0bec  vpaddd xmm0, xmm11, [rel c3040]
  0bf4  sha256rnds2 xmm2, xmm1, xmm0
  0bf8  vpshufd xmm0, xmm0, 0xe
  0bfd  sha256rnds2 xmm1, xmm2, xmm0
  0c01  vpslld xmm0, xmm10, 0xa
  0c07  vpxor xmm9, xmm9, xmm0
  0c0b  vpxor xmm10, xmm10, [rsp+0x20]
  0c11  vmovdqa xmm0, [rsp+0x20]
  0c17  vpxor xmm0, xmm0, [rsp+0x10]
  0c1d  vpand xmm0, xmm0, xmm10
  0c22  vpxor xmm0, xmm0, [rsp+0x20]
  0c28  vpaddd xmm9, xmm9, xmm0
  0c2c  vpaddd xmm0, xmm12, [rel c3040]
  0c34  sha256rnds2 xmm4, xmm3, xmm0
  0c38  vpshufd xmm0, xmm0, 0xe
  0c3d  sha256rnds2 xmm3, xmm4, xmm0
  0c41  vmovdqa [rsp+0x220], xmm9
  0c4a  vmovdqa xmm10, [rsp+0xf0]
  0c53  vpaddd xmm0, xmm13, [rel c3040]
  0c5b  sha256rnds2 xmm6, xmm5, xmm0
  0c5f  vpshufd xmm0, xmm0, 0xe
  0c64  sha256rnds2 xmm5, xmm6, xmm0
  0c68  vpsrld xmm9, xmm10, 6
  0c6e  vpsrld xmm0, xmm10, 0xb
  0c74  vpxor xmm9, xmm9, xmm0
  0c78  vpsrld xmm0, xmm10, 0x19
  0c7e  vpxor xmm9, xmm9, xmm0
  0c82  vpaddd xmm0, xmm14, [rel c3040]
  0c8a  sha256rnds2 xmm8, xmm7, xmm0
  0c8f  vpshufd xmm0, xmm0, 0xe
  0c94  sha256rnds2 xmm7, xmm8, xmm0
  0c99  vpslld xmm0, xmm10, 0x1a
  0c9f  vpxor xmm9, xmm9, xmm0
  0ca3  vpslld xmm0, xmm10, 0x15
  0ca9  vpxor xmm9, xmm9, xmm0
  0cad  vpslld xmm0, xmm10, 7
  0cb3  vpxor xmm9, xmm9, xmm0
  0cb7  vmovdqu xmm15, [rdi+0x30]
  0cbc  sha256msg2 xmm15, xmm11
  0cc1  vmovdqa [rsp+0x280], xmm15
  0cca  vpaddd xmm0, xmm15, [rel c3050]
  0cd2  sha256rnds2 xmm2, xmm1, xmm0
  0cd6  vpshufd xmm0, xmm0, 0xe
  0cdb  sha256rnds2 xmm1, xmm2, xmm0
  0cdf  vmovdqa xmm0, [rsp+0xe0]
  0ce8  vpxor xmm0, xmm0, [rsp+0xd0]
  0cf1  vpand xmm0, xmm0, xmm10
  0cf6  vpxor xmm0, xmm0, [rsp+0xd0]
  0cff  vpaddd xmm9, xmm9, xmm0
  0d03  vmovdqu xmm11, [rdi+0x30]
  0d08  sha256msg2 xmm11, xmm12
  0d0d  vmovdqa [rsp+0x290], xmm11
  0d16  vpaddd xmm0, xmm11, [rel c3050]
  0d1e  sha256rnds2 xmm4, xmm3, xmm0
  0d22  vpshufd xmm0, xmm0, 0xe
  0d27  sha256rnds2 xmm3, xmm4, xmm0
  0d2b  vpaddd xmm9, xmm9, [rsp+0xc0]
  0d34  vpaddd xmm9, xmm9, [rel c2f90]
  0d3c  vpaddd xmm10, xmm9, [rsp]
  0d41  vmovdqa [rsp+0x100], xmm10
  0d4a  vmovdqu xmm12, [rdi+0x30]
  0d4f  sha256msg2 xmm12, xmm13
  0d54  vmovdqa [rsp+0x2a0], xmm12
  0d5d  vpaddd xmm0, xmm12, [rel c3050]
  0d65  sha256rnds2 xmm6, xmm5, xmm0
  0d69  vpshufd xmm0, xmm0, 0xe
  0d6e  sha256rnds2 xmm5, xmm6, xmm0
  0d72  vpaddd xmm9, xmm9, [rsp+0x220]
  0d7b  vmovdqa [rsp+0x40], xmm9
  0d81  vmovdqa xmm10, [rsp+0x40]
  0d87  vpsrld xmm9, xmm10, 2
  0d8d  vpsrld xmm0, xmm10, 0xd
  0d93  vpxor xmm9, xmm9, xmm0
  0d97  vmovdqu xmm13, [rdi+0x30]
  0d9c  sha256msg2 xmm13, xmm14
  0da1  vmovdqa [rsp+0x2b0], xmm13
  0daa  vpaddd xmm0, xmm13, [rel c3050]
  0db2  sha256rnds2 xmm8, xmm7, xmm0
  0db7  vpshufd xmm0, xmm0, 0xe
  0dbc  sha256rnds2 xmm7, xmm8, xmm0
  0dc1  vpsrld xmm0, xmm10, 0x16
  0dc7  vpxor xmm9, xmm9, xmm0
  0dcb  vpslld xmm0, xmm10, 0x1e
  0dd1  vpxor xmm9, xmm9, xmm0
  0dd5  vpalignr xmm14, xmm15, [rsp+0x240], 4
  0de0  sha256msg2 xmm14, xmm15
  0de5  vmovdqa [rsp+0x2c0], xmm14
  0dee  vpaddd xmm0, xmm14, [rel c3060]
  0df6  sha256rnds2 xmm2, xmm1, xmm0
  0dfa  vpshufd xmm0, xmm0, 0xe
  0dff  sha256rnds2 xmm1, xmm2, xmm0
  0e03  vpslld xmm0, xmm10, 0x13
  0e09  vpxor xmm9, xmm9, xmm0
  0e0d  vpslld xmm0, xmm10, 0xa
  0e13  vpxor xmm9, xmm9, xmm0
  0e17  vpxor xmm10, xmm10, [rsp+0x30]
  0e1d  vpalignr xmm15, xmm11, [rsp+0x250], 4
  0e28  sha256msg2 xmm15, xmm11
  0e2d  vmovdqa [rsp+0x2d0], xmm15
  0e36  vpaddd xmm0, xmm15, [rel c3060]
  0e3e  sha256rnds2 xmm4, xmm3, xmm0
  0e42  vpshufd xmm0, xmm0, 0xe
  0e47  sha256rnds2 xmm3, xmm4, xmm0
  0e4b  vmovdqa xmm0, [rsp+0x30]
  0e51  vpxor xmm0, xmm0, [rsp+0x20]
  0e57  vpand xmm0, xmm0, xmm10
  0e5c  vpxor xmm0, xmm0, [rsp+0x30]
  0e62  vpaddd xmm9, xmm9, xmm0
  0e66  vpalignr xmm11, xmm12, [rsp+0x260], 4
  0e71  sha256msg2 xmm11, xmm12
  0e76  vmovdqa [rsp+0x2e0], xmm11
  0e7f  vpaddd xmm0, xmm11, [rel c3060]
  0e87  sha256rnds2 xmm6, xmm5, xmm0
  0e8b  vpshufd xmm0, xmm0, 0xe
  0e90  sha256rnds2 xmm5, xmm6, xmm0
  0e94  vmovdqa [rsp+0x220], xmm9
  0e9d  vmovdqa xmm10, [rsp+0x100]
  0ea6  vpsrld xmm9, xmm10, 6
  0eac  vpsrld xmm0, xmm10, 0xb
  0eb2  vpxor xmm9, xmm9, xmm0
  0eb6  vpalignr xmm12, xmm13, [rsp+0x270], 4
  0ec1  sha256msg2 xmm12, xmm13
  0ec6  vmovdqa [rsp+0x2f0], xmm12
  0ecf  vpaddd xmm0, xmm12, [rel c3060]
  0ed7  sha256rnds2 xmm8, xmm7, xmm0
  0edc  vpshufd xmm0, xmm0, 0xe
  0ee1  sha256rnds2 xmm7, xmm8, xmm0
  0ee6  vpsrld xmm0, xmm10, 0x19
  0eec  vpxor xmm9, xmm9, xmm0
  0ef0  vpslld xmm0, xmm10, 0x1a
  0ef6  vpxor xmm9, xmm9, xmm0
  0efa  vpslld xmm0, xmm10, 0x15
  0f00  vpxor xmm9, xmm9, xmm0
  0f04  vpalignr xmm13, xmm14, [rsp+0x280], 4
  0f0f  vpaddd xmm13, xmm13, [rdi+0x40]
  0f14  sha256msg2 xmm13, xmm14
  0f19  vmovdqa [rsp+0x300], xmm13
  0f22  vpaddd xmm0, xmm13, [rel c3070]
  0f2a  sha256rnds2 xmm2, xmm1, xmm0
  0f2e  vpshufd xmm0, xmm0, 0xe
  0f33  sha256rnds2 xmm1, xmm2, xmm0
  0f37  vpslld xmm0, xmm10, 7
  0f3d  vpxor xmm9, xmm9, xmm0
  0f41  vmovdqa xmm0, [rsp+0xf0]
  0f4a  vpxor xmm0, xmm0, [rsp+0xe0]
  0f53  vpand xmm0, xmm0, xmm10
  0f58  vpxor xmm0, xmm0, [rsp+0xe0]
  0f61  vpaddd xmm9, xmm9, xmm0
  0f65  vpalignr xmm14, xmm15, [rsp+0x290], 4
  0f70  vpaddd xmm14, xmm14, [rdi+0x40]
  0f75  sha256msg2 xmm14, xmm15
  0f7a  vmovdqa [rsp+0x310], xmm14
  0f83  vpaddd xmm0, xmm14, [rel c3070]
  0f8b  sha256rnds2 xmm4, xmm3, xmm0
  0f8f  vpshufd xmm0, xmm0, 0xe
  0f94  sha256rnds2 xmm3, xmm4, xmm0
  0f98  vpaddd xmm9, xmm9, [rsp+0xd0]
  0fa1  vpaddd xmm9, xmm9, [rel c2fa0]
  0fa9  vpalignr xmm15, xmm11, [rsp+0x2a0], 4
  0fb4  vpaddd xmm15, xmm15, [rdi+0x40]
  0fb9  sha256msg2 xmm15, xmm11
  0fbe  vmovdqa [rsp+0x320], xmm15
  0fc7  vpaddd xmm0, xmm15, [rel c3070]
  0fcf  sha256rnds2 xmm6, xmm5, xmm0
  0fd3  vpshufd xmm0, xmm0, 0xe
  0fd8  sha256rnds2 xmm5, xmm6, xmm0
  0fdc  vpaddd xmm10, xmm9, [rsp+0x10]
  0fe2  vmovdqa [rsp+0x110], xmm10
  0feb  vpaddd xmm9, xmm9, [rsp+0x220]
  0ff4  vmovdqa [rsp+0x50], xmm9
  0ffa  vmovdqa xmm10, [rsp+0x50]
  1000  vpalignr xmm11, xmm12, [rsp+0x2b0], 4
  100b  vpaddd xmm11, xmm11, [rdi+0x40]
  1010  sha256msg2 xmm11, xmm12
  1015  vmovdqa [rsp+0x330], xmm11
  101e  vpaddd xmm0, xmm11, [rel c3070]
  1026  sha256rnds2 xmm8, xmm7, xmm0
  102b  vpshufd xmm0, xmm0, 0xe
  1030  sha256rnds2 xmm7, xmm8, xmm0
  1035  vpsrld xmm9, xmm10, 2
  103b  vpsrld xmm0, xmm10, 0xd
  1041  vpxor xmm9, xmm9, xmm0
  1045  vpsrld xmm0, xmm10, 0x16
  104b  vpxor xmm9, xmm9, xmm0
  104f  vmovdqa xmm12, [rsp+0x240]
  1058  sha256msg1 xmm12, [rsp+0x280]
  1062  vpalignr xmm0, xmm13, [rsp+0x2c0], 4
  106d  vpaddd xmm12, xmm12, xmm0
  1071  sha256msg2 xmm12, xmm13
  1076  vmovdqa [rsp+0x240], xmm12
  107f  vpaddd xmm0, xmm12, [rel c3080]
  1087  sha256rnds2 xmm2, xmm1, xmm0
  108b  vpshufd xmm0, xmm0, 0xe
  1090  sha256rnds2 xmm1, xmm2, xmm0
  1094  vpslld xmm0, xmm10, 0x1e
  109a  vpxor xmm9, xmm9, xmm0
  109e  vpslld xmm0, xmm10, 0x13
  10a4  vpxor xmm9, xmm9, xmm0
  10a8  vpslld xmm0, xmm10, 0xa
  10ae  vpxor xmm9, xmm9, xmm0
  10b2  vmovdqa xmm13, [rsp+0x250]
  10bb  sha256msg1 xmm13, [rsp+0x290]
  10c5  vpalignr xmm0, xmm14, [rsp+0x2d0], 4
  10d0  vpaddd xmm13, xmm13, xmm0
  10d4  sha256msg2 xmm13, xmm14
  10d9  vmovdqa [rsp+0x250], xmm13
  10e2  vpaddd xmm0, xmm13, [rel c3080]
  10ea  sha256rnds2 xmm4, xmm3, xmm0
  10ee  vpshufd xmm0, xmm0, 0xe
  10f3  sha256rnds2 xmm3, xmm4, xmm0
  10f7  vpxor xmm10, xmm10, [rsp+0x40]
  10fd  vmovdqa xmm0, [rsp+0x40]
  1103  vpxor xmm0, xmm0, [rsp+0x30]
  1109  vpand xmm0, xmm0, xmm10
  110e  vpxor xmm0, xmm0, [rsp+0x40]
  1114  vpaddd xmm9, xmm9, xmm0
  1118  vmovdqa xmm14, [rsp+0x260]
  1121  sha256msg1 xmm14, [rsp+0x2a0]
  112b  vpalignr xmm0, xmm15, [rsp+0x2e0], 4
  1136  vpaddd xmm14, xmm14, xmm0
  113a  sha256msg2 xmm14, xmm15
  113f  vmovdqa [rsp+0x260], xmm14
  1148  vpaddd xmm0, xmm14, [rel c3080]
  1150  sha256rnds2 xmm6, xmm5, xmm0
  1154  vpshufd xmm0, xmm0, 0xe
  1159  sha256rnds2 xmm5, xmm6, xmm0
  115d  vmovdqa [rsp+0x220], xmm9
  1166  vmovdqa xmm10, [rsp+0x110]
  116f  vpsrld xmm9, xmm10, 6
  1175  vmovdqa xmm15, [rsp+0x270]
  117e  sha256msg1 xmm15, [rsp+0x2b0]
  1188  vpalignr xmm0, xmm11, [rsp+0x2f0], 4
  1193  vpaddd xmm15, xmm15, xmm0
  1197  sha256msg2 xmm15, xmm11
  119c  vmovdqa [rsp+0x270], xmm15
  11a5  vpaddd xmm0, xmm15, [rel c3080]
  11ad  sha256rnds2 xmm8, xmm7, xmm0
  11b2  vpshufd xmm0, xmm0, 0xe
  11b7  sha256rnds2 xmm7, xmm8, xmm0
  11bc  vpsrld xmm0, xmm10, 0xb
  11c2  vpxor xmm9, xmm9, xmm0
  11c6  vpsrld xmm0, xmm10, 0x19
  11cc  vpxor xmm9, xmm9, xmm0
  11d0  vpslld xmm0, xmm10, 0x1a
  11d6  vpxor xmm9, xmm9, xmm0
  11da  vmovdqa xmm11, [rsp+0x280]
  11e3  sha256msg1 xmm11, [rsp+0x2c0]
  11ed  vpalignr xmm0, xmm12, [rsp+0x300], 4
  11f8  vpaddd xmm11, xmm11, xmm0
  11fc  sha256msg2 xmm11, xmm12
  1201  vmovdqa [rsp+0x280], xmm11
  120a  vpaddd xmm0, xmm11, [rel c3090]
  1212  sha256rnds2 xmm2, xmm1, xmm0
  1216  vpshufd xmm0, xmm0, 0xe
  121b  sha256rnds2 xmm1, xmm2, xmm0
  121f  vpslld xmm0, xmm10, 0x15
  1225  vpxor xmm9, xmm9, xmm0
  1229  vpslld xmm0, xmm10, 7
  122f  vpxor xmm9, xmm9, xmm0
  1233  vmovdqa xmm12, [rsp+0x290]
  123c  sha256msg1 xmm12, [rsp+0x2d0]
  1246  vpalignr xmm0, xmm13, [rsp+0x310], 4
  1251  vpaddd xmm12, xmm12, xmm0
  1255  sha256msg2 xmm12, xmm13
  125a  vmovdqa [rsp+0x290], xmm12
  1263  vpaddd xmm0, xmm12, [rel c3090]
  126b  sha256rnds2 xmm4, xmm3, xmm0
  126f  vpshufd xmm0, xmm0, 0xe
  1274  sha256rnds2 xmm3, xmm4, xmm0
  1278  vmovdqa xmm0, [rsp+0x100]
  1281  vpxor xmm0, xmm0, [rsp+0xf0]
  128a  vpand xmm0, xmm0, xmm10
  128f  vpxor xmm0, xmm0, [rsp+0xf0]
  1298  vpaddd xmm9, xmm9, xmm0
  129c  vmovdqa xmm13, [rsp+0x2a0]
  12a5  sha256msg1 xmm13, [rsp+0x2e0]
  12af  vpalignr xmm0, xmm14, [rsp+0x320], 4
  12ba  vpaddd xmm13, xmm13, xmm0
  12be  sha256msg2 xmm13, xmm14
  12c3  vmovdqa [rsp+0x2a0], xmm13
  12cc  vpaddd xmm0, xmm13, [rel c3090]
  12d4  sha256rnds2 xmm6, xmm5, xmm0
  12d8  vpshufd xmm0, xmm0, 0xe
  12dd  sha256rnds2 xmm5, xmm6, xmm0
  12e1  vpaddd xmm9, xmm9, [rsp+0xe0]
  12ea  vpaddd xmm9, xmm9, [rel c2fb0]
  12f2  vpaddd xmm10, xmm9, [rsp+0x20]
  12f8  vmovdqa [rsp+0x120], xmm10
  1301  vmovdqa xmm14, [rsp+0x2b0]
  130a  sha256msg1 xmm14, [rsp+0x2f0]
  1314  vpalignr xmm0, xmm15, [rsp+0x330], 4
  131f  vpaddd xmm14, xmm14, xmm0
  1323  sha256msg2 xmm14, xmm15
  1328  vmovdqa [rsp+0x2b0], xmm14
  1331  vpaddd xmm0, xmm14, [rel c3090]
  1339  sha256rnds2 xmm8, xmm7, xmm0
  133e  vpshufd xmm0, xmm0, 0xe
  1343  sha256rnds2 xmm7, xmm8, xmm0
  1348  vpaddd xmm9, xmm9, [rsp+0x220]
  1351  vmovdqa [rsp+0x60], xmm9
  1357  vmovdqa xmm10, [rsp+0x60]
  135d  vpsrld xmm9, xmm10, 2
  1363  vpsrld xmm0, xmm10, 0xd
  1369  vpxor xmm9, xmm9, xmm0
  136d  vmovdqa xmm15, [rsp+0x2c0]
  1376  sha256msg1 xmm15, [rsp+0x300]
  1380  vpalignr xmm0, xmm11, [rsp+0x240], 4
  138b  vpaddd xmm15, xmm15, xmm0
  138f  sha256msg2 xmm15, xmm11
  1394  vmovdqa [rsp+0x2c0], xmm15
  139d  vpaddd xmm0, xmm15, [rel c30a0]
  13a5  sha256rnds2 xmm2, xmm1, xmm0
  13a9  vpshufd xmm0, xmm0, 0xe
  13ae  sha256rnds2 xmm1, xmm2, xmm0
  13b2  vpsrld xmm0, xmm10, 0x16
  13b8  vpxor xmm9, xmm9, xmm0
  13bc  vpslld xmm0, xmm10, 0x1e
  13c2  vpxor xmm9, xmm9, xmm0
  13c6  vmovdqa xmm11, [rsp+0x2d0]
  13cf  sha256msg1 xmm11, [rsp+0x310]
  13d9  vpalignr xmm0, xmm12, [rsp+0x250], 4
  13e4  vpaddd xmm11, xmm11, xmm0
  13e8  sha256msg2 xmm11, xmm12
  13ed  vmovdqa [rsp+0x2d0], xmm11
  13f6  vpaddd xmm0, xmm11, [rel c30a0]
  13fe  sha256rnds2 xmm4, xmm3, xmm0
  1402  vpshufd xmm0, xmm0, 0xe
  1407  sha256rnds2 xmm3, xmm4, xmm0
  140b  vpslld xmm0, xmm10, 0x13
  1411  vpxor xmm9, xmm9, xmm0
  1415  vpslld xmm0, xmm10, 0xa
  141b  vpxor xmm9, xmm9, xmm0
  141f  vpxor xmm10, xmm10, [rsp+0x50]
  1425  vmovdqa xmm12, [rsp+0x2e0]
  142e  sha256msg1 xmm12, [rsp+0x320]
  1438  vpalignr xmm0, xmm13, [rsp+0x260], 4
  1443  vpaddd xmm12, xmm12, xmm0
  1447  sha256msg2 xmm12, xmm13
  144c  vmovdqa [rsp+0x2e0], xmm12
  1455  vpaddd xmm0, xmm12, [rel c30a0]
  145d  sha256rnds2 xmm6, xmm5, xmm0
  1461  vpshufd xmm0, xmm0, 0xe
  1466  sha256rnds2 xmm5, xmm6, xmm0
  146a  vmovdqa xmm0, [rsp+0x50]
  1470  vpxor xmm0, xmm0, [rsp+0x40]
  1476  vpand xmm0, xmm0, xmm10
  147b  vpxor xmm0, xmm0, [rsp+0x50]
  1481  vpaddd xmm9, xmm9, xmm0
  1485  vmovdqa xmm13, [rsp+0x2f0]
  148e  sha256msg1 xmm13, [rsp+0x330]
  1498  vpalignr xmm0, xmm14, [rsp+0x270], 4
  14a3  vpaddd xmm13, xmm13, xmm0
  14a7  sha256msg2 xmm13, xmm14
  14ac  vmovdqa [rsp+0x2f0], xmm13
  14b5  vpaddd xmm0, xmm13, [rel c30a0]
  14bd  sha256rnds2 xmm8, xmm7, xmm0
  14c2  vpshufd xmm0, xmm0, 0xe
  14c7  sha256rnds2 xmm7, xmm8, xmm0
  14cc  vmovdqa [rsp+0x220], xmm9
  14d5  vmovdqa xmm10, [rsp+0x120]
  14de  vpsrld xmm9, xmm10, 6
  14e4  vpsrld xmm0, xmm10, 0xb
  14ea  vpxor xmm9, xmm9, xmm0
  14ee  vmovdqa xmm14, [rsp+0x300]
  14f7  sha256msg1 xmm14, [rsp+0x240]
  1501  vpalignr xmm0, xmm15, [rsp+0x280], 4
  150c  vpaddd xmm14, xmm14, xmm0
  1510  sha256msg2 xmm14, xmm15
  1515  vmovdqa [rsp+0x300], xmm14
  151e  vpaddd xmm0, xmm14, [rel c30b0]
  1526  sha256rnds2 xmm2, xmm1, xmm0
  152a  vpshufd xmm0, xmm0, 0xe
  152f  sha256rnds2 xmm1, xmm2, xmm0
  1533  vpsrld xmm0, xmm10, 0x19
  1539  vpxor xmm9, xmm9, xmm0
  153d  vpslld xmm0, xmm10, 0x1a
  1543  vpxor xmm9, xmm9, xmm0
  1547  vpslld xmm0, xmm10, 0x15
  154d  vpxor xmm9, xmm9, xmm0
  1551  vmovdqa xmm15, [rsp+0x310]
  155a  sha256msg1 xmm15, [rsp+0x250]
  1564  vpalignr xmm0, xmm11, [rsp+0x290], 4
  156f  vpaddd xmm15, xmm15, xmm0
  1573  sha256msg2 xmm15, xmm11
  1578  vmovdqa [rsp+0x310], xmm15
  1581  vpaddd xmm0, xmm15, [rel c30b0]
  1589  sha256rnds2 xmm4, xmm3, xmm0
  158d  vpshufd xmm0, xmm0, 0xe
  1592  sha256rnds2 xmm3, xmm4, xmm0
  1596  vpslld xmm0, xmm10, 7
  159c  vpxor xmm9, xmm9, xmm0
  15a0  vmovdqa xmm0, [rsp+0x110]
  15a9  vpxor xmm0, xmm0, [rsp+0x100]
  15b2  vpand xmm0, xmm0, xmm10
  15b7  vpxor xmm0, xmm0, [rsp+0x100]
  15c0  vpaddd xmm9, xmm9, xmm0
  15c4  vmovdqa xmm11, [rsp+0x320]
  15cd  sha256msg1 xmm11, [rsp+0x260]
  15d7  vpalignr xmm0, xmm12, [rsp+0x2a0], 4
  15e2  vpaddd xmm11, xmm11, xmm0
  15e6  sha256msg2 xmm11, xmm12
  15eb  vmovdqa [rsp+0x320], xmm11
  15f4  vpaddd xmm0, xmm11, [rel c30b0]
  15fc  sha256rnds2 xmm6, xmm5, xmm0
  1600  vpshufd xmm0, xmm0, 0xe
  1605  sha256rnds2 xmm5, xmm6, xmm0
  1609  vpaddd xmm9, xmm9, [rsp+0xf0]
  1612  vpaddd xmm9, xmm9, [rel c2fc0]
  161a  vmovdqa xmm12, [rsp+0x330]
  1623  sha256msg1 xmm12, [rsp+0x270]
  162d  vpalignr xmm0, xmm13, [rsp+0x2b0], 4
  1638  vpaddd xmm12, xmm12, xmm0
  163c  sha256msg2 xmm12, xmm13
  1641  vmovdqa [rsp+0x330], xmm12
  164a  vpaddd xmm0, xmm12, [rel c30b0]
  1652  sha256rnds2 xmm8, xmm7, xmm0
  1657  vpshufd xmm0, xmm0, 0xe
  165c  sha256rnds2 xmm7, xmm8, xmm0
  1661  vpaddd xmm10, xmm9, [rsp+0x30]
  1667  vmovdqa [rsp+0x130], xmm10
  1670  vpaddd xmm9, xmm9, [rsp+0x220]
  1679  vmovdqa [rsp+0x70], xmm9
  167f  vmovdqa xmm10, [rsp+0x70]
  1685  vmovdqa xmm13, [rsp+0x240]
  168e  sha256msg1 xmm13, [rsp+0x280]
  1698  vpalignr xmm0, xmm14, [rsp+0x2c0], 4
  16a3  vpaddd xmm13, xmm13, xmm0
  16a7  sha256msg2 xmm13, xmm14
  16ac  vmovdqa [rsp+0x240], xmm13
  16b5  vpaddd xmm0, xmm13, [rel c30c0]
  16bd  sha256rnds2 xmm2, xmm1, xmm0
  16c1  vpshufd xmm0, xmm0, 0xe
  16c6  sha256rnds2 xmm1, xmm2, xmm0
  16ca  vpsrld xmm9, xmm10, 2
  16d0  vpsrld xmm0, xmm10, 0xd
  16d6  vpxor xmm9, xmm9, xmm0
  16da  vpsrld xmm0, xmm10, 0x16
  16e0  vpxor xmm9, xmm9, xmm0
  16e4  vmovdqa xmm14, [rsp+0x250]
  16ed  sha256msg1 xmm14, [rsp+0x290]
  16f7  vpalignr xmm0, xmm15, [rsp+0x2d0], 4
  1702  vpaddd xmm14, xmm14, xmm0
  1706  sha256msg2 xmm14, xmm15
  170b  vmovdqa [rsp+0x250], xmm14
  1714  vpaddd xmm0, xmm14, [rel c30c0]
  171c  sha256rnds2 xmm4, xmm3, xmm0
  1720  vpshufd xmm0, xmm0, 0xe
  1725  sha256rnds2 xmm3, xmm4, xmm0
  1729  vpslld xmm0, xmm10, 0x1e
  172f  vpxor xmm9, xmm9, xmm0
  1733  vpslld xmm0, xmm10, 0x13
  1739  vpxor xmm9, xmm9, xmm0
  173d  vpslld xmm0, xmm10, 0xa
  1743  vpxor xmm9, xmm9, xmm0
  1747  vmovdqa xmm15, [rsp+0x260]
  1750  sha256msg1 xmm15, [rsp+0x2a0]
  175a  vpalignr xmm0, xmm11, [rsp+0x2e0], 4
  1765  vpaddd xmm15, xmm15, xmm0
  1769  sha256msg2 xmm15, xmm11
  176e  vmovdqa [rsp+0x260], xmm15
  1777  vpaddd xmm0, xmm15, [rel c30c0]
  177f  sha256rnds2 xmm6, xmm5, xmm0
  1783  vpshufd xmm0, xmm0, 0xe
  1788  sha256rnds2 xmm5, xmm6, xmm0
  178c  vpxor xmm10, xmm10, [rsp+0x60]
  1792  vmovdqa xmm0, [rsp+0x60]
  1798  vpxor xmm0, xmm0, [rsp+0x50]
  179e  vpand xmm0, xmm0, xmm10
  17a3  vpxor xmm0, xmm0, [rsp+0x60]
  17a9  vpaddd xmm9, xmm9, xmm0
  17ad  vmovdqa xmm11, [rsp+0x270]
  17b6  sha256msg1 xmm11, [rsp+0x2b0]
  17c0  vpalignr xmm0, xmm12, [rsp+0x2f0], 4
  17cb  vpaddd xmm11, xmm11, xmm0
  17cf  sha256msg2 xmm11, xmm12
  17d4  vmovdqa [rsp+0x270], xmm11
  17dd  vpaddd xmm0, xmm11, [rel c30c0]
  17e5  sha256rnds2 xmm8, xmm7, xmm0
  17ea  vpshufd xmm0, xmm0, 0xe
  17ef  sha256rnds2 xmm7, xmm8, xmm0
  17f4  vmovdqa [rsp+0x220], xmm9
  17fd  vmovdqa xmm10, [rsp+0x130]
  1806  vpsrld xmm9, xmm10, 6
  180c  vmovdqa xmm12, [rsp+0x280]
  1815  sha256msg1 xmm12, [rsp+0x2c0]
  181f  vpalignr xmm0, xmm13, [rsp+0x300], 4
  182a  vpaddd xmm12, xmm12, xmm0
  182e  sha256msg2 xmm12, xmm13
  1833  vmovdqa [rsp+0x280], xmm12
  183c  vpaddd xmm0, xmm12, [rel c30d0]
  1844  sha256rnds2 xmm2, xmm1, xmm0
  1848  vpshufd xmm0, xmm0, 0xe
  184d  sha256rnds2 xmm1, xmm2, xmm0
  1851  vpsrld xmm0, xmm10, 0xb
  1857  vpxor xmm9, xmm9, xmm0
  185b  vpsrld xmm0, xmm10, 0x19
  1861  vpxor xmm9, xmm9, xmm0
  1865  vpslld xmm0, xmm10, 0x1a
  186b  vpxor xmm9, xmm9, xmm0
  186f  vmovdqa xmm13, [rsp+0x290]
  1878  sha256msg1 xmm13, [rsp+0x2d0]
  1882  vpalignr xmm0, xmm14, [rsp+0x310], 4
  188d  vpaddd xmm13, xmm13, xmm0
  1891  sha256msg2 xmm13, xmm14
  1896  vmovdqa [rsp+0x290], xmm13
  189f  vpaddd xmm0, xmm13, [rel c30d0]
  18a7  sha256rnds2 xmm4, xmm3, xmm0
  18ab  vpshufd xmm0, xmm0, 0xe
  18b0  sha256rnds2 xmm3, xmm4, xmm0
  18b4  vpslld xmm0, xmm10, 0x15
  18ba  vpxor xmm9, xmm9, xmm0
  18be  vpslld xmm0, xmm10, 7
  18c4  vpxor xmm9, xmm9, xmm0
  18c8  vmovdqa xmm14, [rsp+0x2a0]
  18d1  sha256msg1 xmm14, [rsp+0x2e0]
  18db  vpalignr xmm0, xmm15, [rsp+0x320], 4
  18e6  vpaddd xmm14, xmm14, xmm0
  18ea  sha256msg2 xmm14, xmm15
  18ef  vmovdqa [rsp+0x2a0], xmm14
  18f8  vpaddd xmm0, xmm14, [rel c30d0]
  1900  sha256rnds2 xmm6, xmm5, xmm0
  1904  vpshufd xmm0, xmm0, 0xe
  1909  sha256rnds2 xmm5, xmm6, xmm0
  190d  vmovdqa xmm0, [rsp+0x120]
  1916  vpxor xmm0, xmm0, [rsp+0x110]
  191f  vpand xmm0, xmm0, xmm10
  1924  vpxor xmm0, xmm0, [rsp+0x110]
  192d  vpaddd xmm9, xmm9, xmm0
  1931  vmovdqa xmm15, [rsp+0x2b0]
  193a  sha256msg1 xmm15, [rsp+0x2f0]
  1944  vpalignr xmm0, xmm11, [rsp+0x330], 4
  194f  vpaddd xmm15, xmm15, xmm0
  1953  sha256msg2 xmm15, xmm11
  1958  vmovdqa [rsp+0x2b0], xmm15
  1961  vpaddd xmm0, xmm15, [rel c30d0]
  1969  sha256rnds2 xmm8, xmm7, xmm0
  196e  vpshufd xmm0, xmm0, 0xe
  1973  sha256rnds2 xmm7, xmm8, xmm0
  1978  vpaddd xmm9, xmm9, [rsp+0x100]
  1981  vpaddd xmm9, xmm9, [rel c2fd0]
  1989  vpaddd xmm10, xmm9, [rsp+0x40]
  198f  vmovdqa [rsp+0x140], xmm10
  1998  vpaddd xmm9, xmm9, [rsp+0x220]
  19a1  vmovdqa xmm11, [rsp+0x2c0]
  19aa  sha256msg1 xmm11, [rsp+0x300]
  19b4  vpalignr xmm0, xmm12, [rsp+0x240], 4
  19bf  vpaddd xmm11, xmm11, xmm0
  19c3  sha256msg2 xmm11, xmm12
  19c8  vmovdqa [rsp+0x2c0], xmm11
  19d1  vpaddd xmm0, xmm11, [rel c30e0]
  19d9  sha256rnds2 xmm2, xmm1, xmm0
  19dd  vpshufd xmm0, xmm0, 0xe
  19e2  sha256rnds2 xmm1, xmm2, xmm0
  19e6  vmovdqa [rsp+0x80], xmm9
  19ef  vmovdqa xmm10, [rsp+0x80]
  19f8  vpsrld xmm9, xmm10, 2
  19fe  vpsrld xmm0, xmm10, 0xd
  1a04  vpxor xmm9, xmm9, xmm0
  1a08  vmovdqa xmm12, [rsp+0x2d0]
  1a11  sha256msg1 xmm12, [rsp+0x310]
  1a1b  vpalignr xmm0, xmm13, [rsp+0x250], 4
  1a26  vpaddd xmm12, xmm12, xmm0
  1a2a  sha256msg2 xmm12, xmm13
  1a2f  vmovdqa [rsp+0x2d0], xmm12
  1a38  vpaddd xmm0, xmm12, [rel c30e0]
  1a40  sha256rnds2 xmm4, xmm3, xmm0
  1a44  vpshufd xmm0, xmm0, 0xe
  1a49  sha256rnds2 xmm3, xmm4, xmm0
  1a4d  vpsrld xmm0, xmm10, 0x16
  1a53  vpxor xmm9, xmm9, xmm0
  1a57  vpslld xmm0, xmm10, 0x1e
  1a5d  vpxor xmm9, xmm9, xmm0
  1a61  vpslld xmm0, xmm10, 0x13
  1a67  vpxor xmm9, xmm9, xmm0
  1a6b  vmovdqa xmm13, [rsp+0x2e0]
  1a74  sha256msg1 xmm13, [rsp+0x320]
  1a7e  vpalignr xmm0, xmm14, [rsp+0x260], 4
  1a89  vpaddd xmm13, xmm13, xmm0
  1a8d  sha256msg2 xmm13, xmm14
  1a92  vmovdqa [rsp+0x2e0], xmm13
  1a9b  vpaddd xmm0, xmm13, [rel c30e0]
  1aa3  sha256rnds2 xmm6, xmm5, xmm0
  1aa7  vpshufd xmm0, xmm0, 0xe
  1aac  sha256rnds2 xmm5, xmm6, xmm0
  1ab0  vpslld xmm0, xmm10, 0xa
  1ab6  vpxor xmm9, xmm9, xmm0
  1aba  vpxor xmm10, xmm10, [rsp+0x70]
  1ac0  vmovdqa xmm0, [rsp+0x70]
  1ac6  vpxor xmm0, xmm0, [rsp+0x60]
  1acc  vpand xmm0, xmm0, xmm10
  1ad1  vpxor xmm0, xmm0, [rsp+0x70]
  1ad7  vpaddd xmm9, xmm9, xmm0
  1adb  vmovdqa xmm14, [rsp+0x2f0]
  1ae4  sha256msg1 xmm14, [rsp+0x330]
  1aee  vpalignr xmm0, xmm15, [rsp+0x270], 4
  1af9  vpaddd xmm14, xmm14, xmm0
  1afd  sha256msg2 xmm14, xmm15
  1b02  vmovdqa [rsp+0x2f0], xmm14
  1b0b  vpaddd xmm0, xmm14, [rel c30e0]
  1b13  sha256rnds2 xmm8, xmm7, xmm0
  1b18  vpshufd xmm0, xmm0, 0xe
  1b1d  sha256rnds2 xmm7, xmm8, xmm0
  1b22  vmovdqa [rsp+0x220], xmm9
  1b2b  vmovdqa xmm15, [rsp+0x300]
  1b34  sha256msg1 xmm15, [rsp+0x240]
  1b3e  vpalignr xmm0, xmm11, [rsp+0x280], 4
  1b49  vpaddd xmm15, xmm15, xmm0
  1b4d  sha256msg2 xmm15, xmm11
  1b52  vmovdqa [rsp+0x300], xmm15
  1b5b  vpaddd xmm0, xmm15, [rel c30f0]
  1b63  sha256rnds2 xmm2, xmm1, xmm0
  1b67  vpshufd xmm0, xmm0, 0xe
  1b6c  sha256rnds2 xmm1, xmm2, xmm0
  1b70  vmovdqa xmm10, [rsp+0x140]
  1b79  vpsrld xmm9, xmm10, 6
  1b7f  vpsrld xmm0, xmm10, 0xb
  1b85  vpxor xmm9, xmm9, xmm0
  1b89  vpsrld xmm0, xmm10, 0x19
  1b8f  vpxor xmm9, xmm9, xmm0
  1b93  vmovdqa xmm11, [rsp+0x310]
  1b9c  sha256msg1 xmm11, [rsp+0x250]
  1ba6  vpalignr xmm0, xmm12, [rsp+0x290], 4
  1bb1  vpaddd xmm11, xmm11, xmm0
  1bb5  sha256msg2 xmm11, xmm12
  1bba  vmovdqa [rsp+0x310], xmm11
  1bc3  vpaddd xmm0, xmm11, [rel c30f0]
  1bcb  sha256rnds2 xmm4, xmm3, xmm0
  1bcf  vpshufd xmm0, xmm0, 0xe
  1bd4  sha256rnds2 xmm3, xmm4, xmm0
  1bd8  vpslld xmm0, xmm10, 0x1a
  1bde  vpxor xmm9, xmm9, xmm0
  1be2  vpslld xmm0, xmm10, 0x15
  1be8  vpxor xmm9, xmm9, xmm0
  1bec  vmovdqa xmm12, [rsp+0x320]
  1bf5  sha256msg1 xmm12, [rsp+0x260]
  1bff  vpalignr xmm0, xmm13, [rsp+0x2a0], 4
  1c0a  vpaddd xmm12, xmm12, xmm0
  1c0e  sha256msg2 xmm12, xmm13
  1c13  vmovdqa [rsp+0x320], xmm12
  1c1c  vpaddd xmm0, xmm12, [rel c30f0]
  1c24  sha256rnds2 xmm6, xmm5, xmm0
  1c28  vpshufd xmm0, xmm0, 0xe
  1c2d  sha256rnds2 xmm5, xmm6, xmm0
  1c31  vpslld xmm0, xmm10, 7
  1c37  vpxor xmm9, xmm9, xmm0
  1c3b  vmovdqa xmm0, [rsp+0x130]
  1c44  vpxor xmm0, xmm0, [rsp+0x120]
  1c4d  vpand xmm0, xmm0, xmm10
  1c52  vpxor xmm0, xmm0, [rsp+0x120]
  1c5b  vpaddd xmm9, xmm9, xmm0
  1c5f  vmovdqa xmm13, [rsp+0x330]
  1c68  sha256msg1 xmm13, [rsp+0x270]
  1c72  vpalignr xmm0, xmm14, [rsp+0x2b0], 4
  1c7d  vpaddd xmm13, xmm13, xmm0
  1c81  sha256msg2 xmm13, xmm14
  1c86  vmovdqa [rsp+0x330], xmm13
  1c8f  vpaddd xmm0, xmm13, [rel c30f0]
  1c97  sha256rnds2 xmm8, xmm7, xmm0
  1c9c  vpshufd xmm0, xmm0, 0xe
  1ca1  sha256rnds2 xmm7, xmm8, xmm0
  1ca6  vpaddd xmm9, xmm9, [rsp+0x110]
  1caf  vpaddd xmm9, xmm9, [rel c2fe0]
  1cb7  vshufps xmm15, xmm1, xmm2, 0xb6
  1cbc  vpshufd xmm15, xmm15, 0x78
  1cc2  vpaddd xmm15, xmm15, [rdi+0x50]
  1cc7  vmovdqa [rsp+0x300], xmm15
  1cd0  vpshufd xmm14, xmm2, 4
  1cd5  vinsertps xmm14, xmm14, xmm1, 8
  1cdb  vpaddd xmm14, xmm14, [rdi+0x60]
  1ce0  vmovdqa [rsp+0x2c0], xmm14
  1ce9  vpaddd xmm2, xmm1, [rdi+0x70]
  1cee  sha256msg1 xmm2, [rsp+0x300]
  1cf7  vblendps xmm15, xmm2, [rel c3100], c0007
  1d01  vmovdqa [rsp+0x280], xmm15
  1d0a  vpshufb xmm1, xmm1, [rel c3110]
  1d13  vpaddd xmm1, xmm1, [rdi+0x80]
  1d1b  vmovdqa xmm2, [rel c3120]
  1d23  vshufps xmm11, xmm3, xmm4, 0xb6
  1d28  vpshufd xmm11, xmm11, 0x78
  1d2e  vpaddd xmm11, xmm11, [rdi+0x50]
  1d33  vmovdqa [rsp+0x310], xmm11
  1d3c  vpshufd xmm14, xmm4, 4
  1d41  vinsertps xmm14, xmm14, xmm3, 8
  1d47  vpaddd xmm14, xmm14, [rdi+0x60]
  1d4c  vmovdqa [rsp+0x2d0], xmm14
  1d55  vpaddd xmm4, xmm3, [rdi+0x70]
  1d5a  sha256msg1 xmm4, [rsp+0x310]
  1d63  vblendps xmm11, xmm4, [rel c3100], c0007
  1d6d  vmovdqa [rsp+0x290], xmm11
  1d76  vpshufb xmm3, xmm3, [rel c3110]
  1d7f  vpaddd xmm3, xmm3, [rdi+0x80]
  1d87  vmovdqa xmm4, [rel c3120]
  1d8f  vshufps xmm12, xmm5, xmm6, 0xb6
  1d94  vpshufd xmm12, xmm12, 0x78
  1d9a  vpaddd xmm12, xmm12, [rdi+0x50]
  1d9f  vmovdqa [rsp+0x320], xmm12
  1da8  vpshufd xmm14, xmm6, 4
  1dad  vinsertps xmm14, xmm14, xmm5, 8
  1db3  vpaddd xmm14, xmm14, [rdi+0x60]
  1db8  vmovdqa [rsp+0x2e0], xmm14
  1dc1  vpaddd xmm6, xmm5, [rdi+0x70]
  1dc6  sha256msg1 xmm6, [rsp+0x320]
  1dcf  vblendps xmm12, xmm6, [rel c3100], c0007
  1dd9  vmovdqa [rsp+0x2a0], xmm12
  1de2  vpshufb xmm5, xmm5, [rel c3110]
  1deb  vpaddd xmm5, xmm5, [rdi+0x80]
  1df3  vmovdqa xmm6, [rel c3120]
  1dfb  vshufps xmm13, xmm7, xmm8, 0xb6
  1e01  vpshufd xmm13, xmm13, 0x78
  1e07  vpaddd xmm13, xmm13, [rdi+0x50]
  1e0c  vmovdqa [rsp+0x330], xmm13
  1e15  vpshufd xmm14, xmm8, 4
  1e1b  vinsertps xmm14, xmm14, xmm7, 8
  1e21  vpaddd xmm14, xmm14, [rdi+0x60]
  1e26  vmovdqa [rsp+0x2f0], xmm14
  1e2f  vpaddd xmm8, xmm7, [rdi+0x70]
  1e34  sha256msg1 xmm8, [rsp+0x330]
  1e3e  vblendps xmm13, xmm8, [rel c3100], c0007
  1e48  vmovdqa [rsp+0x2b0], xmm13
  1e51  vpshufb xmm7, xmm7, [rel c3110]
  1e5a  vpaddd xmm7, xmm7, [rdi+0x80]
  1e62  vmovdqa xmm8, [rel c3120]
  1e6a  vmovdqa xmm0, [rsp+0x300]
  1e73  vpaddd xmm0, xmm0, [rel c3130]
  1e7b  sha256rnds2 xmm2, xmm1, xmm0
  1e7f  vpshufd xmm0, xmm0, 0xe
  1e84  sha256rnds2 xmm1, xmm2, xmm0
  1e88  vpaddd xmm10, xmm9, [rsp+0x50]
  1e8e  vmovdqa [rsp+0x150], xmm10
  1e97  vpaddd xmm9, xmm9, [rsp+0x220]
  1ea0  vmovdqa [rsp+0x90], xmm9
  1ea9  vmovdqa xmm10, [rsp+0x90]
  1eb2  vmovdqa xmm0, [rsp+0x310]
  1ebb  vpaddd xmm0, xmm0, [rel c3130]
  1ec3  sha256rnds2 xmm4, xmm3, xmm0
  1ec7  vpshufd xmm0, xmm0, 0xe
  1ecc  sha256rnds2 xmm3, xmm4, xmm0
  1ed0  vpsrld xmm9, xmm10, 2
  1ed6  vpsrld xmm0, xmm10, 0xd
  1edc  vpxor xmm9, xmm9, xmm0
  1ee0  vpsrld xmm0, xmm10, 0x16
  1ee6  vpxor xmm9, xmm9, xmm0
  1eea  vmovdqa xmm0, [rsp+0x320]
  1ef3  vpaddd xmm0, xmm0, [rel c3130]
  1efb  sha256rnds2 xmm6, xmm5, xmm0
  1eff  vpshufd xmm0, xmm0, 0xe
  1f04  sha256rnds2 xmm5, xmm6, xmm0
  1f08  vpslld xmm0, xmm10, 0x1e
  1f0e  vpxor xmm9, xmm9, xmm0
  1f12  vpslld xmm0, xmm10, 0x13
  1f18  vpxor xmm9, xmm9, xmm0
  1f1c  vpslld xmm0, xmm10, 0xa
  1f22  vpxor xmm9, xmm9, xmm0
  1f26  vmovdqa xmm0, [rsp+0x330]
  1f2f  vpaddd xmm0, xmm0, [rel c3130]
  1f37  sha256rnds2 xmm8, xmm7, xmm0
  1f3c  vpshufd xmm0, xmm0, 0xe
  1f41  sha256rnds2 xmm7, xmm8, xmm0
  1f46  vpxor xmm10, xmm10, [rsp+0x80]
  1f4f  vmovdqa xmm0, [rsp+0x80]
  1f58  vpxor xmm0, xmm0, [rsp+0x70]
  1f5e  vpand xmm0, xmm0, xmm10
  1f63  vpxor xmm0, xmm0, [rsp+0x80]
  1f6c  vpaddd xmm9, xmm9, xmm0
  1f70  vmovdqa xmm0, [rsp+0x2c0]
  1f79  vpaddd xmm0, xmm0, [rel c3140]
  1f81  sha256rnds2 xmm2, xmm1, xmm0
  1f85  vpshufd xmm0, xmm0, 0xe
  1f8a  sha256rnds2 xmm1, xmm2, xmm0
  1f8e  vmovdqa [rsp+0x220], xmm9
  1f97  vmovdqa xmm10, [rsp+0x150]
  1fa0  vpsrld xmm9, xmm10, 6
  1fa6  vmovdqa xmm0, [rsp+0x2d0]
  1faf  vpaddd xmm0, xmm0, [rel c3140]
  1fb7  sha256rnds2 xmm4, xmm3, xmm0
  1fbb  vpshufd xmm0, xmm0, 0xe
  1fc0  sha256rnds2 xmm3, xmm4, xmm0
  1fc4  vpsrld xmm0, xmm10, 0xb
  1fca  vpxor xmm9, xmm9, xmm0
  1fce  vpsrld xmm0, xmm10, 0x19
  1fd4  vpxor xmm9, xmm9, xmm0
  1fd8  vpslld xmm0, xmm10, 0x1a
  1fde  vpxor xmm9, xmm9, xmm0
  1fe2  vmovdqa xmm0, [rsp+0x2e0]
  1feb  vpaddd xmm0, xmm0, [rel c3140]
  1ff3  sha256rnds2 xmm6, xmm5, xmm0
  1ff7  vpshufd xmm0, xmm0, 0xe
  1ffc  sha256rnds2 xmm5, xmm6, xmm0
  2000  vpslld xmm0, xmm10, 0x15
  2006  vpxor xmm9, xmm9, xmm0
  200a  vpslld xmm0, xmm10, 7
  2010  vpxor xmm9, xmm9, xmm0
  2014  vmovdqa xmm0, [rsp+0x2f0]
  201d  vpaddd xmm0, xmm0, [rel c3140]
  2025  sha256rnds2 xmm8, xmm7, xmm0
  202a  vpshufd xmm0, xmm0, 0xe
  202f  sha256rnds2 xmm7, xmm8, xmm0
  2034  vmovdqa xmm0, [rsp+0x140]
  203d  vpxor xmm0, xmm0, [rsp+0x130]
  2046  vpand xmm0, xmm0, xmm10
  204b  vpxor xmm0, xmm0, [rsp+0x130]
  2054  vpaddd xmm9, xmm9, xmm0
  2058  vmovdqa xmm0, [rel c3150]
  2060  sha256rnds2 xmm2, xmm1, xmm0
  2064  vmovq xmm0, [rel c3158]
  206c  sha256rnds2 xmm1, xmm2, xmm0
  2070  vpaddd xmm9, xmm9, [rsp+0x120]
  2079  vpaddd xmm9, xmm9, [rel c2ff0]
  2081  vpaddd xmm10, xmm9, [rsp+0x60]
  2087  vmovdqa [rsp+0x160], xmm10
  2090  vpaddd xmm9, xmm9, [rsp+0x220]
  2099  vmovdqa xmm0, [rel c3150]
  20a1  sha256rnds2 xmm4, xmm3, xmm0
  20a5  vmovq xmm0, [rel c3158]
  20ad  sha256rnds2 xmm3, xmm4, xmm0
  20b1  vmovdqa [rsp+0xa0], xmm9
  20ba  vmovdqa xmm10, [rsp+0xa0]
  20c3  vpsrld xmm9, xmm10, 2
  20c9  vpsrld xmm0, xmm10, 0xd
  20cf  vpxor xmm9, xmm9, xmm0
  20d3  vmovdqa xmm0, [rel c3150]
  20db  sha256rnds2 xmm6, xmm5, xmm0
  20df  vmovq xmm0, [rel c3158]
  20e7  sha256rnds2 xmm5, xmm6, xmm0
  20eb  vpsrld xmm0, xmm10, 0x16
  20f1  vpxor xmm9, xmm9, xmm0
  20f5  vpslld xmm0, xmm10, 0x1e
  20fb  vpxor xmm9, xmm9, xmm0
  20ff  vpslld xmm0, xmm10, 0x13
  2105  vpxor xmm9, xmm9, xmm0
  2109  vmovdqa xmm0, [rel c3150]
  2111  sha256rnds2 xmm8, xmm7, xmm0
  2116  vmovq xmm0, [rel c3158]
  211e  sha256rnds2 xmm7, xmm8, xmm0
  2123  vpslld xmm0, xmm10, 0xa
  2129  vpxor xmm9, xmm9, xmm0
  212d  vpxor xmm10, xmm10, [rsp+0x90]
  2136  vmovdqa xmm0, [rsp+0x90]
  213f  vpxor xmm0, xmm0, [rsp+0x80]
  2148  vpand xmm0, xmm0, xmm10
  214d  vpxor xmm0, xmm0, [rsp+0x90]
  2156  vpaddd xmm9, xmm9, xmm0
  215a  vpaddd xmm0, xmm15, [rel c3160]
  2162  sha256rnds2 xmm2, xmm1, xmm0
  2166  vpshufd xmm0, xmm0, 0xe
  216b  sha256rnds2 xmm1, xmm2, xmm0
  216f  vmovdqa [rsp+0x220], xmm9
  2178  vpaddd xmm0, xmm11, [rel c3160]
  2180  sha256rnds2 xmm4, xmm3, xmm0
  2184  vpshufd xmm0, xmm0, 0xe
  2189  sha256rnds2 xmm3, xmm4, xmm0
  218d  vmovdqa xmm10, [rsp+0x160]
  2196  vpsrld xmm9, xmm10, 6
  219c  vpsrld xmm0, xmm10, 0xb
  21a2  vpxor xmm9, xmm9, xmm0
  21a6  vpsrld xmm0, xmm10, 0x19
  21ac  vpxor xmm9, xmm9, xmm0
  21b0  vpaddd xmm0, xmm12, [rel c3160]
  21b8  sha256rnds2 xmm6, xmm5, xmm0
  21bc  vpshufd xmm0, xmm0, 0xe
  21c1  sha256rnds2 xmm5, xmm6, xmm0
  21c5  vpslld xmm0, xmm10, 0x1a
  21cb  vpxor xmm9, xmm9, xmm0
  21cf  vpslld xmm0, xmm10, 0x15
  21d5  vpxor xmm9, xmm9, xmm0
  21d9  vpaddd xmm0, xmm13, [rel c3160]
  21e1  sha256rnds2 xmm8, xmm7, xmm0
  21e6  vpshufd xmm0, xmm0, 0xe
  21eb  sha256rnds2 xmm7, xmm8, xmm0
  21f0  vpslld xmm0, xmm10, 7
  21f6  vpxor xmm9, xmm9, xmm0
  21fa  vmovdqa xmm0, [rsp+0x150]
  2203  vpxor xmm0, xmm0, [rsp+0x140]
  220c  vpand xmm0, xmm0, xmm10
  2211  vpxor xmm0, xmm0, [rsp+0x140]
  221a  vpaddd xmm9, xmm9, xmm0
  221e  vmovdqa xmm14, [rsp+0x300]
  2227  sha256msg1 xmm14, [rsp+0x2c0]
  2231  sha256msg2 xmm14, xmm15
  2236  vmovdqa [rsp+0x300], xmm14
  223f  vpaddd xmm0, xmm14, [rel c3170]
  2247  sha256rnds2 xmm2, xmm1, xmm0
  224b  vpshufd xmm0, xmm0, 0xe
  2250  sha256rnds2 xmm1, xmm2, xmm0
  2254  vpaddd xmm9, xmm9, [rsp+0x130]
  225d  vpaddd xmm9, xmm9, [rel c3000]
  2265  vpaddd xmm10, xmm9, [rsp+0x70]
  226b  vmovdqa xmm15, [rsp+0x310]
  2274  sha256msg1 xmm15, [rsp+0x2d0]
  227e  sha256msg2 xmm15, xmm11
  2283  vmovdqa [rsp+0x310], xmm15
  228c  vpaddd xmm0, xmm15, [rel c3170]
  2294  sha256rnds2 xmm4, xmm3, xmm0
  2298  vpshufd xmm0, xmm0, 0xe
  229d  sha256rnds2 xmm3, xmm4, xmm0
  22a1  vmovdqa [rsp+0x170], xmm10
  22aa  vpaddd xmm9, xmm9, [rsp+0x220]
  22b3  vmovdqa [rsp+0xb0], xmm9
  22bc  vmovdqa xmm9, [rsp+0x160]
  22c5  vpunpckldq xmm9, xmm9, [rsp+0x170]
  22ce  vmovdqa xmm11, [rsp+0x320]
  22d7  sha256msg1 xmm11, [rsp+0x2e0]
  22e1  sha256msg2 xmm11, xmm12
  22e6  vmovdqa [rsp+0x320], xmm11
  22ef  vpaddd xmm0, xmm11, [rel c3170]
  22f7  sha256rnds2 xmm6, xmm5, xmm0
  22fb  vpshufd xmm0, xmm0, 0xe
  2300  sha256rnds2 xmm5, xmm6, xmm0
  2304  vmovdqa xmm10, [rsp+0xa0]
  230d  vpunpckldq xmm10, xmm10, [rsp+0xb0]
  2316  vpunpcklqdq xmm0, xmm9, xmm10
  231b  vmovdqa [rsp+0x180], xmm0
  2324  vpunpckhqdq xmm9, xmm9, xmm10
  2329  vmovdqa xmm12, [rsp+0x330]
  2332  sha256msg1 xmm12, [rsp+0x2f0]
  233c  sha256msg2 xmm12, xmm13
  2341  vmovdqa [rsp+0x330], xmm12
  234a  vpaddd xmm0, xmm12, [rel c3170]
  2352  sha256rnds2 xmm8, xmm7, xmm0
  2357  vpshufd xmm0, xmm0, 0xe
  235c  sha256rnds2 xmm7, xmm8, xmm0
  2361  vmovdqa [rsp+0x190], xmm9
  236a  vmovdqa xmm9, [rsp+0x160]
  2373  vpunpckhdq xmm9, xmm9, [rsp+0x170]
  237c  vmovdqa xmm10, [rsp+0xa0]
  2385  vpunpckhdq xmm10, xmm10, [rsp+0xb0]
  238e  vmovdqa xmm13, [rsp+0x2c0]
  2397  sha256msg1 xmm13, [rel c3180]
  23a0  vpalignr xmm0, xmm14, [rsp+0x280], 4
  23ab  vpaddd xmm13, xmm13, xmm0
  23af  sha256msg2 xmm13, xmm14
  23b4  vmovdqa [rsp+0x2c0], xmm13
  23bd  vpaddd xmm0, xmm13, [rel c3190]
  23c5  sha256rnds2 xmm2, xmm1, xmm0
  23c9  vpshufd xmm0, xmm0, 0xe
  23ce  sha256rnds2 xmm1, xmm2, xmm0
  23d2  vpunpcklqdq xmm0, xmm9, xmm10
  23d7  vmovdqa [rsp+0x1a0], xmm0
  23e0  vpunpckhqdq xmm9, xmm9, xmm10
  23e5  vmovdqa [rsp+0x1b0], xmm9
  23ee  vmovdqa xmm9, [rsp+0x140]
  23f7  vmovdqa xmm14, [rsp+0x2d0]
  2400  sha256msg1 xmm14, [rel c3180]
  2409  vpalignr xmm0, xmm15, [rsp+0x290], 4
  2414  vpaddd xmm14, xmm14, xmm0
  2418  sha256msg2 xmm14, xmm15
  241d  vmovdqa [rsp+0x2d0], xmm14
  2426  vpaddd xmm0, xmm14, [rel c3190]
  242e  sha256rnds2 xmm4, xmm3, xmm0
  2432  vpshufd xmm0, xmm0, 0xe
  2437  sha256rnds2 xmm3, xmm4, xmm0
  243b  vpunpckldq xmm9, xmm9, [rsp+0x150]
  2444  vmovdqa xmm10, [rsp+0x80]
  244d  vpunpckldq xmm10, xmm10, [rsp+0x90]
  2456  vpunpcklqdq xmm0, xmm9, xmm10
  245b  vmovdqa [rsp+0x1c0], xmm0
  2464  vmovdqa xmm15, [rsp+0x2e0]
  246d  sha256msg1 xmm15, [rel c3180]
  2476  vpalignr xmm0, xmm11, [rsp+0x2a0], 4
  2481  vpaddd xmm15, xmm15, xmm0
  2485  sha256msg2 xmm15, xmm11
  248a  vmovdqa [rsp+0x2e0], xmm15
  2493  vpaddd xmm0, xmm15, [rel c3190]
  249b  sha256rnds2 xmm6, xmm5, xmm0
  249f  vpshufd xmm0, xmm0, 0xe
  24a4  sha256rnds2 xmm5, xmm6, xmm0
  24a8  vpunpckhqdq xmm9, xmm9, xmm10
  24ad  vmovdqa [rsp+0x1d0], xmm9
  24b6  vmovdqa xmm9, [rsp+0x140]
  24bf  vpunpckhdq xmm9, xmm9, [rsp+0x150]
  24c8  vmovdqa xmm10, [rsp+0x80]
  24d1  vmovdqa xmm11, [rsp+0x2f0]
  24da  sha256msg1 xmm11, [rel c3180]
  24e3  vpalignr xmm0, xmm12, [rsp+0x2b0], 4
  24ee  vpaddd xmm11, xmm11, xmm0
  24f2  sha256msg2 xmm11, xmm12
  24f7  vmovdqa [rsp+0x2f0], xmm11
  2500  vpaddd xmm0, xmm11, [rel c3190]
  2508  sha256rnds2 xmm8, xmm7, xmm0
  250d  vpshufd xmm0, xmm0, 0xe
  2512  sha256rnds2 xmm7, xmm8, xmm0
  2517  vpunpckhdq xmm10, xmm10, [rsp+0x90]
  2520  vpunpcklqdq xmm0, xmm9, xmm10
  2525  vmovdqa [rsp+0x1e0], xmm0
  252e  vpunpckhqdq xmm9, xmm9, xmm10
  2533  vmovdqa [rsp+0x1f0], xmm9
  253c  vpalignr xmm12, xmm13, [rsp+0x300], 4
  2547  sha256msg2 xmm12, xmm13
  254c  vmovdqa [rsp+0x270], xmm12
  2555  vpaddd xmm0, xmm12, [rel c31a0]
  255d  sha256rnds2 xmm2, xmm1, xmm0
  2561  vpshufd xmm0, xmm0, 0xe
  2566  sha256rnds2 xmm1, xmm2, xmm0
  256a  vpalignr xmm13, xmm14, [rsp+0x310], 4
  2575  sha256msg2 xmm13, xmm14
  257a  vmovdqa [rsp+0x260], xmm13
  2583  vpaddd xmm0, xmm13, [rel c31a0]
  258b  sha256rnds2 xmm4, xmm3, xmm0
  258f  vpshufd xmm0, xmm0, 0xe
  2594  sha256rnds2 xmm3, xmm4, xmm0
  2598  vpalignr xmm14, xmm15, [rsp+0x320], 4
  25a3  sha256msg2 xmm14, xmm15
  25a8  vmovdqa [rsp+0x250], xmm14
  25b1  vpaddd xmm0, xmm14, [rel c31a0]
  25b9  sha256rnds2 xmm6, xmm5, xmm0
  25bd  vpshufd xmm0, xmm0, 0xe
  25c2  sha256rnds2 xmm5, xmm6, xmm0
  25c6  vpalignr xmm15, xmm11, [rsp+0x330], 4
  25d1  sha256msg2 xmm15, xmm11
  25d6  vmovdqa [rsp+0x240], xmm15
  25df  vpaddd xmm0, xmm15, [rel c31a0]
  25e7  sha256rnds2 xmm8, xmm7, xmm0
  25ec  vpshufd xmm0, xmm0, 0xe
  25f1  sha256rnds2 xmm7, xmm8, xmm0
  25f6  vmovdqa xmm11, [rsp+0x280]
  25ff  sha256msg1 xmm11, [rsp+0x300]
  2609  vpalignr xmm0, xmm12, [rsp+0x2c0], 4
  2614  vpaddd xmm11, xmm11, xmm0
  2618  sha256msg2 xmm11, xmm12
  261d  vmovdqa [rsp+0x280], xmm11
  2626  vpaddd xmm0, xmm11, [rel c31b0]
  262e  sha256rnds2 xmm2, xmm1, xmm0
  2632  vpshufd xmm0, xmm0, 0xe
  2637  sha256rnds2 xmm1, xmm2, xmm0
  263b  vmovdqa xmm12, [rsp+0x290]
  2644  sha256msg1 xmm12, [rsp+0x310]
  264e  vpalignr xmm0, xmm13, [rsp+0x2d0], 4
  2659  vpaddd xmm12, xmm12, xmm0
  265d  sha256msg2 xmm12, xmm13
  2662  vmovdqa [rsp+0x290], xmm12
  266b  vpaddd xmm0, xmm12, [rel c31b0]
  2673  sha256rnds2 xmm4, xmm3, xmm0
  2677  vpshufd xmm0, xmm0, 0xe
  267c  sha256rnds2 xmm3, xmm4, xmm0
  2680  vmovdqa xmm13, [rsp+0x2a0]
  2689  sha256msg1 xmm13, [rsp+0x320]
  2693  vpalignr xmm0, xmm14, [rsp+0x2e0], 4
  269e  vpaddd xmm13, xmm13, xmm0
  26a2  sha256msg2 xmm13, xmm14
  26a7  vmovdqa [rsp+0x2a0], xmm13
  26b0  vpaddd xmm0, xmm13, [rel c31b0]
  26b8  sha256rnds2 xmm6, xmm5, xmm0
  26bc  vpshufd xmm0, xmm0, 0xe
  26c1  sha256rnds2 xmm5, xmm6, xmm0
  26c5  vmovdqa xmm14, [rsp+0x2b0]
  26ce  sha256msg1 xmm14, [rsp+0x330]
  26d8  vpalignr xmm0, xmm15, [rsp+0x2f0], 4
  26e3  vpaddd xmm14, xmm14, xmm0
  26e7  sha256msg2 xmm14, xmm15
  26ec  vmovdqa [rsp+0x2b0], xmm14
  26f5  vpaddd xmm0, xmm14, [rel c31b0]
  26fd  sha256rnds2 xmm8, xmm7, xmm0
  2702  vpshufd xmm0, xmm0, 0xe
  2707  sha256rnds2 xmm7, xmm8, xmm0
  270c  vmovdqa xmm15, [rsp+0x300]
  2715  sha256msg1 xmm15, [rsp+0x2c0]
  271f  vpalignr xmm0, xmm11, [rsp+0x270], 4
  272a  vpaddd xmm15, xmm15, xmm0
  272e  sha256msg2 xmm15, xmm11
  2733  vmovdqa [rsp+0x300], xmm15
  273c  vpaddd xmm0, xmm15, [rel c31c0]
  2744  sha256rnds2 xmm2, xmm1, xmm0
  2748  vpshufd xmm0, xmm0, 0xe
  274d  sha256rnds2 xmm1, xmm2, xmm0
  2751  vmovdqa xmm11, [rsp+0x310]
  275a  sha256msg1 xmm11, [rsp+0x2d0]
  2764  vpalignr xmm0, xmm12, [rsp+0x260], 4
  276f  vpaddd xmm11, xmm11, xmm0
  2773  sha256msg2 xmm11, xmm12
  2778  vmovdqa [rsp+0x310], xmm11
  2781  vpaddd xmm0, xmm11, [rel c31c0]
  2789  sha256rnds2 xmm4, xmm3, xmm0
  278d  vpshufd xmm0, xmm0, 0xe
  2792  sha256rnds2 xmm3, xmm4, xmm0
  2796  vmovdqa xmm12, [rsp+0x320]
  279f  sha256msg1 xmm12, [rsp+0x2e0]
  27a9  vpalignr xmm0, xmm13, [rsp+0x250], 4
  27b4  vpaddd xmm12, xmm12, xmm0
  27b8  sha256msg2 xmm12, xmm13
  27bd  vmovdqa [rsp+0x320], xmm12
  27c6  vpaddd xmm0, xmm12, [rel c31c0]
  27ce  sha256rnds2 xmm6, xmm5, xmm0
  27d2  vpshufd xmm0, xmm0, 0xe
  27d7  sha256rnds2 xmm5, xmm6, xmm0
  27db  vmovdqa xmm13, [rsp+0x330]
  27e4  sha256msg1 xmm13, [rsp+0x2f0]
  27ee  vpalignr xmm0, xmm14, [rsp+0x240], 4
  27f9  vpaddd xmm13, xmm13, xmm0
  27fd  sha256msg2 xmm13, xmm14
  2802  vmovdqa [rsp+0x330], xmm13
  280b  vpaddd xmm0, xmm13, [rel c31c0]
  2813  sha256rnds2 xmm8, xmm7, xmm0
  2818  vpshufd xmm0, xmm0, 0xe
  281d  sha256rnds2 xmm7, xmm8, xmm0
  2822  vmovdqa xmm14, [rsp+0x2c0]
  282b  sha256msg1 xmm14, [rsp+0x270]
  2835  vpalignr xmm0, xmm15, [rsp+0x280], 4
  2840  vpaddd xmm14, xmm14, xmm0
  2844  sha256msg2 xmm14, xmm15
  2849  vmovdqa [rsp+0x2c0], xmm14
  2852  vpaddd xmm0, xmm14, [rel c31d0]
  285a  sha256rnds2 xmm2, xmm1, xmm0
  285e  vpshufd xmm0, xmm0, 0xe
  2863  sha256rnds2 xmm1, xmm2, xmm0
  2867  vmovdqa xmm15, [rsp+0x2d0]
  2870  sha256msg1 xmm15, [rsp+0x260]
  287a  vpalignr xmm0, xmm11, [rsp+0x290], 4
  2885  vpaddd xmm15, xmm15, xmm0
  2889  sha256msg2 xmm15, xmm11
  288e  vmovdqa [rsp+0x2d0], xmm15
  2897  vpaddd xmm0, xmm15, [rel c31d0]
  289f  sha256rnds2 xmm4, xmm3, xmm0
  28a3  vpshufd xmm0, xmm0, 0xe
  28a8  sha256rnds2 xmm3, xmm4, xmm0
  28ac  vmovdqa xmm11, [rsp+0x2e0]
  28b5  sha256msg1 xmm11, [rsp+0x250]
  28bf  vpalignr xmm0, xmm12, [rsp+0x2a0], 4
  28ca  vpaddd xmm11, xmm11, xmm0
  28ce  sha256msg2 xmm11, xmm12
  28d3  vmovdqa [rsp+0x2e0], xmm11
  28dc  vpaddd xmm0, xmm11, [rel c31d0]
  28e4  sha256rnds2 xmm6, xmm5, xmm0
  28e8  vpshufd xmm0, xmm0, 0xe
  28ed  sha256rnds2 xmm5, xmm6, xmm0
  28f1  vmovdqa xmm12, [rsp+0x2f0]
  28fa  sha256msg1 xmm12, [rsp+0x240]
  2904  vpalignr xmm0, xmm13, [rsp+0x2b0], 4
  290f  vpaddd xmm12, xmm12, xmm0
  2913  sha256msg2 xmm12, xmm13
  2918  vmovdqa [rsp+0x2f0], xmm12
  2921  vpaddd xmm0, xmm12, [rel c31d0]
  2929  sha256rnds2 xmm8, xmm7, xmm0
  292e  vpshufd xmm0, xmm0, 0xe
  2933  sha256rnds2 xmm7, xmm8, xmm0
  2938  vmovdqa xmm13, [rsp+0x270]
  2941  sha256msg1 xmm13, [rsp+0x280]
  294b  vpalignr xmm0, xmm14, [rsp+0x300], 4
  2956  vpaddd xmm13, xmm13, xmm0
  295a  sha256msg2 xmm13, xmm14
  295f  vmovdqa [rsp+0x270], xmm13
  2968  vpaddd xmm0, xmm13, [rel c31e0]
  2970  sha256rnds2 xmm2, xmm1, xmm0
  2974  vpshufd xmm0, xmm0, 0xe
  2979  sha256rnds2 xmm1, xmm2, xmm0
  297d  vmovdqa xmm14, [rsp+0x260]
  2986  sha256msg1 xmm14, [rsp+0x290]
  2990  vpalignr xmm0, xmm15, [rsp+0x310], 4
  299b  vpaddd xmm14, xmm14, xmm0
  299f  sha256msg2 xmm14, xmm15
  29a4  vmovdqa [rsp+0x260], xmm14
  29ad  vpaddd xmm0, xmm14, [rel c31e0]
  29b5  sha256rnds2 xmm4, xmm3, xmm0
  29b9  vpshufd xmm0, xmm0, 0xe
  29be  sha256rnds2 xmm3, xmm4, xmm0
  29c2  vmovdqa xmm15, [rsp+0x250]
  29cb  sha256msg1 xmm15, [rsp+0x2a0]
  29d5  vpalignr xmm0, xmm11, [rsp+0x320], 4
  29e0  vpaddd xmm15, xmm15, xmm0
  29e4  sha256msg2 xmm15, xmm11
  29e9  vmovdqa [rsp+0x250], xmm15
  29f2  vpaddd xmm0, xmm15, [rel c31e0]
  29fa  sha256rnds2 xmm6, xmm5, xmm0
  29fe  vpshufd xmm0, xmm0, 0xe
  2a03  sha256rnds2 xmm5, xmm6, xmm0
  2a07  vmovdqa xmm11, [rsp+0x240]
  2a10  sha256msg1 xmm11, [rsp+0x2b0]
  2a1a  vpalignr xmm0, xmm12, [rsp+0x330], 4
  2a25  vpaddd xmm11, xmm11, xmm0
  2a29  sha256msg2 xmm11, xmm12
  2a2e  vmovdqa [rsp+0x240], xmm11
  2a37  vpaddd xmm0, xmm11, [rel c31e0]
  2a3f  sha256rnds2 xmm8, xmm7, xmm0
  2a44  vpshufd xmm0, xmm0, 0xe
  2a49  sha256rnds2 xmm7, xmm8, xmm0
  2a4e  vmovdqa xmm12, [rsp+0x280]
  2a57  sha256msg1 xmm12, [rsp+0x300]
  2a61  vpalignr xmm0, xmm13, [rsp+0x2c0], 4
  2a6c  vpaddd xmm12, xmm12, xmm0
  2a70  sha256msg2 xmm12, xmm13
  2a75  vmovdqa [rsp+0x280], xmm12
  2a7e  vpaddd xmm0, xmm12, [rel c31f0]
  2a86  sha256rnds2 xmm2, xmm1, xmm0
  2a8a  vpshufd xmm0, xmm0, 0xe
  2a8f  sha256rnds2 xmm1, xmm2, xmm0
  2a93  vmovdqa xmm13, [rsp+0x290]
  2a9c  sha256msg1 xmm13, [rsp+0x310]
  2aa6  vpalignr xmm0, xmm14, [rsp+0x2d0], 4
  2ab1  vpaddd xmm13, xmm13, xmm0
  2ab5  sha256msg2 xmm13, xmm14
  2aba  vmovdqa [rsp+0x290], xmm13
  2ac3  vpaddd xmm0, xmm13, [rel c31f0]
  2acb  sha256rnds2 xmm4, xmm3, xmm0
  2acf  vpshufd xmm0, xmm0, 0xe
  2ad4  sha256rnds2 xmm3, xmm4, xmm0
  2ad8  vmovdqa xmm14, [rsp+0x2a0]
  2ae1  sha256msg1 xmm14, [rsp+0x320]
  2aeb  vpalignr xmm0, xmm15, [rsp+0x2e0], 4
  2af6  vpaddd xmm14, xmm14, xmm0
  2afa  sha256msg2 xmm14, xmm15
  2aff  vmovdqa [rsp+0x2a0], xmm14
  2b08  vpaddd xmm0, xmm14, [rel c31f0]
  2b10  sha256rnds2 xmm6, xmm5, xmm0
  2b14  vpshufd xmm0, xmm0, 0xe
  2b19  sha256rnds2 xmm5, xmm6, xmm0
  2b1d  vmovdqa xmm15, [rsp+0x2b0]
  2b26  sha256msg1 xmm15, [rsp+0x330]
  2b30  vpalignr xmm0, xmm11, [rsp+0x2f0], 4
  2b3b  vpaddd xmm15, xmm15, xmm0
  2b3f  sha256msg2 xmm15, xmm11
  2b44  vmovdqa [rsp+0x2b0], xmm15
  2b4d  vpaddd xmm0, xmm15, [rel c31f0]
  2b55  sha256rnds2 xmm8, xmm7, xmm0
  2b5a  vpshufd xmm0, xmm0, 0xe
  2b5f  sha256rnds2 xmm7, xmm8, xmm0
  2b64  vmovdqa xmm11, [rsp+0x300]
  2b6d  sha256msg1 xmm11, [rsp+0x2c0]
  2b77  vpalignr xmm0, xmm12, [rsp+0x270], 4
  2b82  vpaddd xmm11, xmm11, xmm0
  2b86  sha256msg2 xmm11, xmm12
  2b8b  vmovdqa [rsp+0x300], xmm11
  2b94  vpaddd xmm0, xmm11, [rel c3200]
  2b9c  sha256rnds2 xmm2, xmm1, xmm0
  2ba0  vpshufd xmm0, xmm0, 0xe
  2ba5  sha256rnds2 xmm1, xmm2, xmm0
  2ba9  vmovdqa xmm12, [rsp+0x310]
  2bb2  sha256msg1 xmm12, [rsp+0x2d0]
  2bbc  vpalignr xmm0, xmm13, [rsp+0x260], 4
  2bc7  vpaddd xmm12, xmm12, xmm0
  2bcb  sha256msg2 xmm12, xmm13
  2bd0  vmovdqa [rsp+0x310], xmm12
  2bd9  vpaddd xmm0, xmm12, [rel c3200]
  2be1  sha256rnds2 xmm4, xmm3, xmm0
  2be5  vpshufd xmm0, xmm0, 0xe
  2bea  sha256rnds2 xmm3, xmm4, xmm0
  2bee  vmovdqa xmm13, [rsp+0x320]
  2bf7  sha256msg1 xmm13, [rsp+0x2e0]
  2c01  vpalignr xmm0, xmm14, [rsp+0x250], 4
  2c0c  vpaddd xmm13, xmm13, xmm0
  2c10  sha256msg2 xmm13, xmm14
  2c15  vmovdqa [rsp+0x320], xmm13
  2c1e  vpaddd xmm0, xmm13, [rel c3200]
  2c26  sha256rnds2 xmm6, xmm5, xmm0
  2c2a  vpshufd xmm0, xmm0, 0xe
  2c2f  sha256rnds2 xmm5, xmm6, xmm0
  2c33  vmovdqa xmm14, [rsp+0x330]
  2c3c  sha256msg1 xmm14, [rsp+0x2f0]
  2c46  vpalignr xmm0, xmm15, [rsp+0x240], 4
  2c51  vpaddd xmm14, xmm14, xmm0
  2c55  sha256msg2 xmm14, xmm15
  2c5a  vmovdqa [rsp+0x330], xmm14
  2c63  vpaddd xmm0, xmm14, [rel c3200]
  2c6b  sha256rnds2 xmm8, xmm7, xmm0
  2c70  vpshufd xmm0, xmm0, 0xe
  2c75  sha256rnds2 xmm7, xmm8, xmm0
  2c7a  vmovdqa xmm15, [rsp+0x2c0]
  2c83  sha256msg1 xmm15, [rsp+0x270]
  2c8d  vpalignr xmm0, xmm11, [rsp+0x280], 4
  2c98  vpaddd xmm15, xmm15, xmm0
  2c9c  sha256msg2 xmm15, xmm11
  2ca1  vmovdqa [rsp+0x2c0], xmm15
  2caa  vpaddd xmm0, xmm15, [rel c3210]
  2cb2  sha256rnds2 xmm2, xmm1, xmm0
  2cb6  vpshufd xmm0, xmm0, 0xe
  2cbb  sha256rnds2 xmm1, xmm2, xmm0
  2cbf  vmovdqa xmm11, [rsp+0x2d0]
  2cc8  sha256msg1 xmm11, [rsp+0x260]
  2cd2  vpalignr xmm0, xmm12, [rsp+0x290], 4
  2cdd  vpaddd xmm11, xmm11, xmm0
  2ce1  sha256msg2 xmm11, xmm12
  2ce6  vmovdqa [rsp+0x2d0], xmm11
  2cef  vpaddd xmm0, xmm11, [rel c3210]
  2cf7  sha256rnds2 xmm4, xmm3, xmm0
  2cfb  vpshufd xmm0, xmm0, 0xe
  2d00  sha256rnds2 xmm3, xmm4, xmm0
  2d04  vmovdqa xmm12, [rsp+0x2e0]
  2d0d  sha256msg1 xmm12, [rsp+0x250]
  2d17  vpalignr xmm0, xmm13, [rsp+0x2a0], 4
  2d22  vpaddd xmm12, xmm12, xmm0
  2d26  sha256msg2 xmm12, xmm13
  2d2b  vmovdqa [rsp+0x2e0], xmm12
  2d34  vpaddd xmm0, xmm12, [rel c3210]
  2d3c  sha256rnds2 xmm6, xmm5, xmm0
  2d40  vpshufd xmm0, xmm0, 0xe
  2d45  sha256rnds2 xmm5, xmm6, xmm0
  2d49  vmovdqa xmm13, [rsp+0x2f0]
  2d52  sha256msg1 xmm13, [rsp+0x240]
  2d5c  vpalignr xmm0, xmm14, [rsp+0x2b0], 4
  2d67  vpaddd xmm13, xmm13, xmm0
  2d6b  sha256msg2 xmm13, xmm14
  2d70  vmovdqa [rsp+0x2f0], xmm13
  2d79  vpaddd xmm0, xmm13, [rel c3210]
  2d81  sha256rnds2 xmm8, xmm7, xmm0
  2d86  vpshufd xmm0, xmm0, 0xe
  2d8b  sha256rnds2 xmm7, xmm8, xmm0
  2d90  vmovdqa xmm14, [rsp+0x270]
  2d99  sha256msg1 xmm14, [rsp+0x280]
  2da3  vpalignr xmm0, xmm15, [rsp+0x300], 4
  2dae  vpaddd xmm14, xmm14, xmm0
  2db2  sha256msg2 xmm14, xmm15
  2db7  vmovdqa [rsp+0x270], xmm14
  2dc0  vpaddd xmm0, xmm14, [rel c3220]
  2dc8  sha256rnds2 xmm2, xmm1, xmm0
  2dcc  vpshufd xmm0, xmm0, 0xe
  2dd1  sha256rnds2 xmm1, xmm2, xmm0
  2dd5  vmovdqa xmm15, [rsp+0x260]
  2dde  sha256msg1 xmm15, [rsp+0x290]
  2de8  vpalignr xmm0, xmm11, [rsp+0x310], 4
  2df3  vpaddd xmm15, xmm15, xmm0
  2df7  sha256msg2 xmm15, xmm11
  2dfc  vmovdqa [rsp+0x260], xmm15
  2e05  vpaddd xmm0, xmm15, [rel c3220]
  2e0d  sha256rnds2 xmm4, xmm3, xmm0
  2e11  vpshufd xmm0, xmm0, 0xe
  2e16  sha256rnds2 xmm3, xmm4, xmm0
  2e1a  vmovdqa xmm11, [rsp+0x250]
  2e23  sha256msg1 xmm11, [rsp+0x2a0]
  2e2d  vpalignr xmm0, xmm12, [rsp+0x320], 4
  2e38  vpaddd xmm11, xmm11, xmm0
  2e3c  sha256msg2 xmm11, xmm12
  2e41  vmovdqa [rsp+0x250], xmm11
  2e4a  vpaddd xmm0, xmm11, [rel c3220]
  2e52  sha256rnds2 xmm6, xmm5, xmm0
  2e56  vpshufd xmm0, xmm0, 0xe
  2e5b  sha256rnds2 xmm5, xmm6, xmm0
  2e5f  vmovdqa xmm12, [rsp+0x240]
  2e68  sha256msg1 xmm12, [rsp+0x2b0]
  2e72  vpalignr xmm0, xmm13, [rsp+0x330], 4
  2e7d  vpaddd xmm12, xmm12, xmm0
  2e81  sha256msg2 xmm12, xmm13
  2e86  vmovdqa [rsp+0x240], xmm12
  2e8f  vpaddd xmm0, xmm12, [rel c3220]
  2e97  sha256rnds2 xmm8, xmm7, xmm0
  2e9c  vpshufd xmm0, xmm0, 0xe
  2ea1  sha256rnds2 xmm7, xmm8, xmm0
  2ea6  vpunpckldq xmm2, xmm1, xmm3
  2eaa  vpunpckldq xmm0, xmm5, xmm7
  2eae  vpunpckhqdq xmm2, xmm2, xmm0
  2eb2  vpaddd xmm2, xmm2, [rel c3230]
  2eba  vpand xmm2, xmm2, [rdi+0x90]
  2ec2  vpcmpeqd xmm2, xmm2, [rel c3180]
  2eca  vmovmskps eax, xmm2
  2ece  test eax, eax
  2ed0  jne short l2ee2
  2ed2  add r10d, 4
  2ed6  sub r11d, 4
  2eda  ja near l0a40
  2ee0  jmp short l2f42
l2ee2:
  2ee2  cmp r11d, 0
  2ee6  jbe short l2f42
  2ee8  shr eax, 1
  2eea  jae short l2ef3
  2eec  mov [r9], r10d
  2eef  add r9, 4
l2ef3:
  2ef3  inc r10d
  2ef6  cmp r11d, 1
  2efa  jbe short l2f42
  2efc  shr eax, 1
  2efe  jae short l2f07
  2f00  mov [r9], r10d
  2f03  add r9, 4
l2f07:
  2f07  inc r10d
  2f0a  cmp r11d, 2
  2f0e  jbe short l2f42
  2f10  shr eax, 1
  2f12  jae short l2f1b
  2f14  mov [r9], r10d
  2f17  add r9, 4
l2f1b:
  2f1b  inc r10d
  2f1e  cmp r11d, 3
  2f22  jbe short l2f42
  2f24  shr eax, 1
  2f26  jae short l2f2f
  2f28  mov [r9], r10d
  2f2b  add r9, 4
l2f2f:
  2f2f  inc r10d
  2f32  sub r11d, 4
  2f36  jbe short l2f42
  2f38  cmp r9, rdx
  2f3b  ja short l2f45
  2f3d  jmp l0a40
l2f42:
  2f42  xor r11d, r11d
l2f45:
  2f45  mov eax, [rsi+0x10]
  2f48  sub eax, r11d
  2f4b  mov [rsi+0x14], eax
  2f4e  sub r9, [rsi]
  2f51  shr r9, 2
  2f55  mov [rsi+0x18], r9d
  2f59  mov eax, r9d
  2f5c  add rsp, 0x348
  2f63  ret
c2f70: dd 0x00000000, 0x00000001, 0x00000002, 0x00000003
c2f80: dd 0x00010203, 0x04050607, 0x08090a0b, 0x0c0d0e0f
c2f90: dd 0xb956c25b, 0xb956c25b, 0xb956c25b, 0xb956c25b
c2fa0: dd 0x59f111f1, 0x59f111f1, 0x59f111f1, 0x59f111f1
c2fb0: dd 0x923f82a4, 0x923f82a4, 0x923f82a4, 0x923f82a4
c2fc0: dd 0xab1c5ed5, 0xab1c5ed5, 0xab1c5ed5, 0xab1c5ed5
c2fd0: dd 0xd807aa98, 0xd807aa98, 0xd807aa98, 0xd807aa98
c2fe0: dd 0x12835b01, 0x12835b01, 0x12835b01, 0x12835b01
c2ff0: dd 0x243185be, 0x243185be, 0x243185be, 0x243185be
c3000: dd 0x550c7dc3, 0x550c7dc3, 0x550c7dc3, 0x550c7dc3
c3010: dd 0x00000004, 0x00000005, 0x00000006, 0x00000007
c3020: dd 0x80000000, 0x00000000, 0x00000000, 0x00000000
c3030: dd 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf3f4
c3040: dd 0xe49b69c1, 0xefbe4786, 0x0fc19dc6, 0x240ca1cc
c3050: dd 0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da
c3060: dd 0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7
c3070: dd 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967
c3080: dd 0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13
c3090: dd 0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85
c30a0: dd 0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3
c30b0: dd 0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070
c30c0: dd 0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5
c30d0: dd 0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f, 0x682e6ff3
c30e0: dd 0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208
c30f0: dd 0x90befffa, 0xa4506ceb, 0xbef9a3f7, 0xc67178f2
c3100: dd 0x00000000, 0x00000000, 0x00000100, 0x00000000
c3110: dd 0x80808080, 0x0f0e0d0c, 0x80808080, 0x0f0e0d0c
c3120: dd 0x1f83d9ab, 0x9b05688c, 0x3c6ef372, 0xbb67ae85
c3130: dd 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b
c3140: dd 0x59f111f1, 0x923f82a4, 0xab1c5ed5, 0xd807aa98
c3150: dd 0x12835b01, 0x243185be, 0x550c7dc3, 0x72be5d74
c3160: dd 0x80deb1fe, 0x9bdc06a7, 0xc19bf174, 0xe49b69c1
c3170: dd 0xefbe4786, 0x0fc19dc6, 0x240ca1cc, 0x2de92c6f
c3180: dd 0x00000000, 0x00000000, 0x00000000, 0x00000000
c3190: dd 0x4a7484aa, 0x5cb0a9dc, 0x76f988da, 0x983e5152
c31a0: dd 0xa831c66d, 0xb00327c8, 0xbf597fc7, 0xc6e00bf3
c31b0: dd 0xd5a79147, 0x06ca6351, 0x14292967, 0x27b70a85
c31c0: dd 0x2e1b2138, 0x4d2c6dfc, 0x53380d13, 0x650a7354
c31d0: dd 0x766a0abb, 0x81c2c92e, 0x92722c85, 0xa2bfe8a1
c31e0: dd 0xa81a664b, 0xc24b8b70, 0xc76c51a3, 0xd192e819
c31f0: dd 0xd6990624, 0xf40e3585, 0x106aa070, 0x19a4c116
c3200: dd 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3
c3210: dd 0x4ed8aa4a, 0x5b9cca4f, 0x682e6ff3, 0x748f82ee
c3220: dd 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa
c3230: dd 0x5be0cd19, 0x5be0cd19, 0x5be0cd19, 0x5be0cd19

; ---- Compress, 1008 bytes
  3240  vzeroupper
  3243  sub rsp, 0x28
  3247  test rdx, rdx
  324a  je near l3515
  3250  vmovdqu xmm3, [rdi]
  3254  vmovdqu xmm4, [rdi+0x10]
  3259  vshufps xmm1, xmm4, xmm3, 0x11
  325e  vshufps xmm2, xmm4, xmm3, 0xbb
  3263  nop word [rax+rax]
  326c  nop word [rax+rax]
  3275  nop word [rax+rax]
  327e  xchg ax, ax
l3280:
  3280  vmovdqa [rsp], xmm1
  3285  vmovdqa [rsp+0x10], xmm2
  328b  vmovdqu xmm3, [rsi]
  328f  vpshufb xmm3, xmm3, [rel c3520]
  3298  vmovdqu xmm4, [rsi+0x10]
  329d  vpshufb xmm4, xmm4, [rel c3520]
  32a6  vmovdqu xmm5, [rsi+0x20]
  32ab  vpshufb xmm5, xmm5, [rel c3520]
  32b4  vmovdqu xmm6, [rsi+0x30]
  32b9  vpshufb xmm6, xmm6, [rel c3520]
  32c2  vpaddd xmm0, xmm3, [rel c3530]
  32ca  sha256rnds2 xmm2, xmm1, xmm0
  32ce  vpshufd xmm0, xmm0, 0xe
  32d3  sha256rnds2 xmm1, xmm2, xmm0
  32d7  vpaddd xmm0, xmm4, [rel c3540]
  32df  sha256rnds2 xmm2, xmm1, xmm0
  32e3  vpshufd xmm0, xmm0, 0xe
  32e8  sha256rnds2 xmm1, xmm2, xmm0
  32ec  vpaddd xmm0, xmm5, [rel c3550]
  32f4  sha256rnds2 xmm2, xmm1, xmm0
  32f8  vpshufd xmm0, xmm0, 0xe
  32fd  sha256rnds2 xmm1, xmm2, xmm0
  3301  vpaddd xmm0, xmm6, [rel c3560]
  3309  sha256rnds2 xmm2, xmm1, xmm0
  330d  vpshufd xmm0, xmm0, 0xe
  3312  sha256rnds2 xmm1, xmm2, xmm0
  3316  sha256msg1 xmm3, xmm4
  331a  vpalignr xmm0, xmm6, xmm5, 4
  3320  vpaddd xmm3, xmm3, xmm0
  3324  sha256msg2 xmm3, xmm6
  3328  vpaddd xmm0, xmm3, [rel c3570]
  3330  sha256rnds2 xmm2, xmm1, xmm0
  3334  vpshufd xmm0, xmm0, 0xe
  3339  sha256rnds2 xmm1, xmm2, xmm0
  333d  sha256msg1 xmm4, xmm5
  3341  vpalignr xmm0, xmm3, xmm6, 4
  3347  vpaddd xmm4, xmm4, xmm0
  334b  sha256msg2 xmm4, xmm3
  334f  vpaddd xmm0, xmm4, [rel c3580]
  3357  sha256rnds2 xmm2, xmm1, xmm0
  335b  vpshufd xmm0, xmm0, 0xe
  3360  sha256rnds2 xmm1, xmm2, xmm0
  3364  sha256msg1 xmm5, xmm6
  3368  vpalignr xmm0, xmm4, xmm3, 4
  336e  vpaddd xmm5, xmm5, xmm0
  3372  sha256msg2 xmm5, xmm4
  3376  vpaddd xmm0, xmm5, [rel c3590]
  337e  sha256rnds2 xmm2, xmm1, xmm0
  3382  vpshufd xmm0, xmm0, 0xe
  3387  sha256rnds2 xmm1, xmm2, xmm0
  338b  sha256msg1 xmm6, xmm3
  338f  vpalignr xmm0, xmm5, xmm4, 4
  3395  vpaddd xmm6, xmm6, xmm0
  3399  sha256msg2 xmm6, xmm5
  339d  vpaddd xmm0, xmm6, [rel c35a0]
  33a5  sha256rnds2 xmm2, xmm1, xmm0
  33a9  vpshufd xmm0, xmm0, 0xe
  33ae  sha256rnds2 xmm1, xmm2, xmm0
  33b2  sha256msg1 xmm3, xmm4
  33b6  vpalignr xmm0, xmm6, xmm5, 4
  33bc  vpaddd xmm3, xmm3, xmm0
  33c0  sha256msg2 xmm3, xmm6
  33c4  vpaddd xmm0, xmm3, [rel c35b0]
  33cc  sha256rnds2 xmm2, xmm1, xmm0
  33d0  vpshufd xmm0, xmm0, 0xe
  33d5  sha256rnds2 xmm1, xmm2, xmm0
  33d9  sha256msg1 xmm4, xmm5
  33dd  vpalignr xmm0, xmm3, xmm6, 4
  33e3  vpaddd xmm4, xmm4, xmm0
  33e7  sha256msg2 xmm4, xmm3
  33eb  vpaddd xmm0, xmm4, [rel c35c0]
  33f3  sha256rnds2 xmm2, xmm1, xmm0
  33f7  vpshufd xmm0, xmm0, 0xe
  33fc  sha256rnds2 xmm1, xmm2, xmm0
  3400  sha256msg1 xmm5, xmm6
  3404  vpalignr xmm0, xmm4, xmm3, 4
  340a  vpaddd xmm5, xmm5, xmm0
  340e  sha256msg2 xmm5, xmm4
  3412  vpaddd xmm0, xmm5, [rel c35d0]
  341a  sha256rnds2 xmm2, xmm1, xmm0
  341e  vpshufd xmm0, xmm0, 0xe
  3423  sha256rnds2 xmm1, xmm2, xmm0
  3427  sha256msg1 xmm6, xmm3
  342b  vpalignr xmm0, xmm5, xmm4, 4
  3431  vpaddd xmm6, xmm6, xmm0
  3435  sha256msg2 xmm6, xmm5
  3439  vpaddd xmm0, xmm6, [rel c35e0]
  3441  sha256rnds2 xmm2, xmm1, xmm0
  3445  vpshufd xmm0, xmm0, 0xe
  344a  sha256rnds2 xmm1, xmm2, xmm0
  344e  sha256msg1 xmm3, xmm4
  3452  vpalignr xmm0, xmm6, xmm5, 4
  3458  vpaddd xmm3, xmm3, xmm0
  345c  sha256msg2 xmm3, xmm6
  3460  vpaddd xmm0, xmm3, [rel c35f0]
  3468  sha256rnds2 xmm2, xmm1, xmm0
  346c  vpshufd xmm0, xmm0, 0xe
  3471  sha256rnds2 xmm1, xmm2, xmm0
  3475  sha256msg1 xmm4, xmm5
  3479  vpalignr xmm0, xmm3, xmm6, 4
  347f  vpaddd xmm4, xmm4, xmm0
  3483  sha256msg2 xmm4, xmm3
  3487  vpaddd xmm0, xmm4, [rel c3600]
  348f  sha256rnds2 xmm2, xmm1, xmm0
  3493  vpshufd xmm0, xmm0, 0xe
  3498  sha256rnds2 xmm1, xmm2, xmm0
  349c  sha256msg1 xmm5, xmm6
  34a0  vpalignr xmm0, xmm4, xmm3, 4
  34a6  vpaddd xmm5, xmm5, xmm0
  34aa  sha256msg2 xmm5, xmm4
  34ae  vpaddd xmm0, xmm5, [rel c3610]
  34b6  sha256rnds2 xmm2, xmm1, xmm0
  34ba  vpshufd xmm0, xmm0, 0xe
  34bf  sha256rnds2 xmm1, xmm2, xmm0
  34c3  sha256msg1 xmm6, xmm3
  34c7  vpalignr xmm0, xmm5, xmm4, 4
  34cd  vpaddd xmm6, xmm6, xmm0
  34d1  sha256msg2 xmm6, xmm5
  34d5  vpaddd xmm0, xmm6, [rel c3620]
  34dd  sha256rnds2 xmm2, xmm1, xmm0
  34e1  vpshufd xmm0, xmm0, 0xe
  34e6  sha256rnds2 xmm1, xmm2, xmm0
  34ea  vpaddd xmm1, xmm1, [rsp]
  34ef  vpaddd xmm2, xmm2, [rsp+0x10]
  34f5  add rsi, 0x40
  34f9  dec rdx
  34fc  jne near l3280
  3502  vshufps xmm6, xmm1, xmm2, 0xbb
  3507  vmovdqu [rdi], xmm6
  350b  vshufps xmm6, xmm1, xmm2, 0x11
  3510  vmovdqu [rdi+0x10], xmm6
l3515:
  3515  nop
  3516  add rsp, 0x28
  351a  ret
c3520: dd 0x00010203, 0x04050607, 0x08090a0b, 0x0c0d0e0f
c3530: dd 0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5
c3540: dd 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5
c3550: dd 0xd807aa98, 0x12835b01, 0x243185be, 0x550c7dc3
c3560: dd 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174
c3570: dd 0xe49b69c1, 0xefbe4786, 0x0fc19dc6, 0x240ca1cc
c3580: dd 0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da
c3590: dd 0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7
c35a0: dd 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967
c35b0: dd 0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13
c35c0: dd 0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85
c35d0: dd 0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3
c35e0: dd 0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070
c35f0: dd 0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5
c3600: dd 0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f, 0x682e6ff3
c3610: dd 0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208
c3620: dd 0x90befffa, 0xa4506ceb, 0xbef9a3f7, 0xc67178f2

; ---- HashHeader80, 2368 bytes
  3640  vzeroupper
  3643  sub rsp, 0x28
  3647  vmovdqa xmm1, [rel c3dd0]
  364f  vmovdqa xmm2, [rel c3de0]
  3657  vmovdqu xmm3, [rdi]
  365b  vpshufb xmm3, xmm3, [rel c3df0]
  3664  vmovdqu xmm4, [rdi+0x10]
  3669  vpshufb xmm4, xmm4, [rel c3df0]
  3672  vmovdqu xmm5, [rdi+0x20]
  3677  vpshufb xmm5, xmm5, [rel c3df0]
  3680  vmovdqu xmm6, [rdi+0x30]
  3685  vpshufb xmm6, xmm6, [rel c3df0]
  368e  vpaddd xmm0, xmm3, [rel c3e00]
  3696  sha256rnds2 xmm2, xmm1, xmm0
  369a  vpshufd xmm0, xmm0, 0xe
  369f  sha256rnds2 xmm1, xmm2, xmm0
  36a3  vpaddd xmm0, xmm4, [rel c3e10]
  36ab  sha256rnds2 xmm2, xmm1, xmm0
  36af  vpshufd xmm0, xmm0, 0xe
  36b4  sha256rnds2 xmm1, xmm2, xmm0
  36b8  vpaddd xmm0, xmm5, [rel c3e20]
  36c0  sha256rnds2 xmm2, xmm1, xmm0
  36c4  vpshufd xmm0, xmm0, 0xe
  36c9  sha256rnds2 xmm1, xmm2, xmm0
  36cd  vpaddd xmm0, xmm6, [rel c3e30]
  36d5  sha256rnds2 xmm2, xmm1, xmm0
  36d9  vpshufd xmm0, xmm0, 0xe
  36de  sha256rnds2 xmm1, xmm2, xmm0
  36e2  sha256msg1 xmm3, xmm4
  36e6  vpalignr xmm0, xmm6, xmm5, 4
  36ec  vpaddd xmm3, xmm3, xmm0
  36f0  sha256msg2 xmm3, xmm6
  36f4  vpaddd xmm0, xmm3, [rel c3e40]
  36fc  sha256rnds2 xmm2, xmm1, xmm0
  3700  vpshufd xmm0, xmm0, 0xe
  3705  sha256rnds2 xmm1, xmm2, xmm0
  3709  sha256msg1 xmm4, xmm5
  370d  vpalignr xmm0, xmm3, xmm6, 4
  3713  vpaddd xmm4, xmm4, xmm0
  3717  sha256msg2 xmm4, xmm3
  371b  vpaddd xmm0, xmm4, [rel c3e50]
  3723  sha256rnds2 xmm2, xmm1, xmm0
  3727  vpshufd xmm0, xmm0, 0xe
  372c  sha256rnds2 xmm1, xmm2, xmm0
  3730  sha256msg1 xmm5, xmm6
  3734  vpalignr xmm0, xmm4, xmm3, 4
  373a  vpaddd xmm5, xmm5, xmm0
  373e  sha256msg2 xmm5, xmm4
  3742  vpaddd xmm0, xmm5, [rel c3e60]
  374a  sha256rnds2 xmm2, xmm1, xmm0
  374e  vpshufd xmm0, xmm0, 0xe
  3753  sha256rnds2 xmm1, xmm2, xmm0
  3757  sha256msg1 xmm6, xmm3
  375b  vpalignr xmm0, xmm5, xmm4, 4
  3761  vpaddd xmm6, xmm6, xmm0
  3765  sha256msg2 xmm6, xmm5
  3769  vpaddd xmm0, xmm6, [rel c3e70]
  3771  sha256rnds2 xmm2, xmm1, xmm0
  3775  vpshufd xmm0, xmm0, 0xe
  377a  sha256rnds2 xmm1, xmm2, xmm0
  377e  sha256msg1 xmm3, xmm4
  3782  vpalignr xmm0, xmm6, xmm5, 4
  3788  vpaddd xmm3, xmm3, xmm0
  378c  sha256msg2 xmm3, xmm6
  3790  vpaddd xmm0, xmm3, [rel c3e80]
  3798  sha256rnds2 xmm2, xmm1, xmm0
  379c  vpshufd xmm0, xmm0, 0xe
  37a1  sha256rnds2 xmm1, xmm2, xmm0
  37a5  sha256msg1 xmm4, xmm5
  37a9  vpalignr xmm0, xmm3, xmm6, 4
  37af  vpaddd xmm4, xmm4, xmm0
  37b3  sha256msg2 xmm4, xmm3
  37b7  vpaddd xmm0, xmm4, [rel c3e90]
  37bf  sha256rnds2 xmm2, xmm1, xmm0
  37c3  vpshufd xmm0, xmm0, 0xe
  37c8  sha256rnds2 xmm1, xmm2, xmm0
  37cc  sha256msg1 xmm5, xmm6
  37d0  vpalignr xmm0, xmm4, xmm3, 4
  37d6  vpaddd xmm5, xmm5, xmm0
  37da  sha256msg2 xmm5, xmm4
  37de  vpaddd xmm0, xmm5, [rel c3ea0]
  37e6  sha256rnds2 xmm2, xmm1, xmm0
  37ea  vpshufd xmm0, xmm0, 0xe
  37ef  sha256rnds2 xmm1, xmm2, xmm0
  37f3  sha256msg1 xmm6, xmm3
  37f7  vpalignr xmm0, xmm5, xmm4, 4
  37fd  vpaddd xmm6, xmm6, xmm0
  3801  sha256msg2 xmm6, xmm5
  3805  vpaddd xmm0, xmm6, [rel c3eb0]
  380d  sha256rnds2 xmm2, xmm1, xmm0
  3811  vpshufd xmm0, xmm0, 0xe
  3816  sha256rnds2 xmm1, xmm2, xmm0
  381a  sha256msg1 xmm3, xmm4
  381e  vpalignr xmm0, xmm6, xmm5, 4
  3824  vpaddd xmm3, xmm3, xmm0
  3828  sha256msg2 xmm3, xmm6
  382c  vpaddd xmm0, xmm3, [rel c3ec0]
  3834  sha256rnds2 xmm2, xmm1, xmm0
  3838  vpshufd xmm0, xmm0, 0xe
  383d  sha256rnds2 xmm1, xmm2, xmm0
  3841  sha256msg1 xmm4, xmm5
  3845  vpalignr xmm0, xmm3, xmm6, 4
  384b  vpaddd xmm4, xmm4, xmm0
  384f  sha256msg2 xmm4, xmm3
  3853  vpaddd xmm0, xmm4, [rel c3ed0]
  385b  sha256rnds2 xmm2, xmm1, xmm0
  385f  vpshufd xmm0, xmm0, 0xe
  3864  sha256rnds2 xmm1, xmm2, xmm0
  3868  sha256msg1 xmm5, xmm6
  386c  vpalignr xmm0, xmm4, xmm3, 4
  3872  vpaddd xmm5, xmm5, xmm0
  3876  sha256msg2 xmm5, xmm4
  387a  vpaddd xmm0, xmm5, [rel c3ee0]
  3882  sha256rnds2 xmm2, xmm1, xmm0
  3886  vpshufd xmm0, xmm0, 0xe
  388b  sha256rnds2 xmm1, xmm2, xmm0
  388f  sha256msg1 xmm6, xmm3
  3893  vpalignr xmm0, xmm5, xmm4, 4
  3899  vpaddd xmm6, xmm6, xmm0
  389d  sha256msg2 xmm6, xmm5
  38a1  vpaddd xmm0, xmm6, [rel c3ef0]
  38a9  sha256rnds2 xmm2, xmm1, xmm0
  38ad  vpshufd xmm0, xmm0, 0xe
  38b2  sha256rnds2 xmm1, xmm2, xmm0
  38b6  vpaddd xmm1, xmm1, [rel c3dd0]
  38be  vpaddd xmm2, xmm2, [rel c3de0]
  38c6  vmovdqa [rsp], xmm1
  38cb  vmovdqa [rsp+0x10], xmm2
  38d1  vmovdqu xmm6, [rdi+0x40]
  38d6  vpshufb xmm6, xmm6, [rel c3df0]
  38df  vpaddd xmm0, xmm6, [rel c3e00]
  38e7  sha256rnds2 xmm2, xmm1, xmm0
  38eb  vpshufd xmm0, xmm0, 0xe
  38f0  sha256rnds2 xmm1, xmm2, xmm0
  38f4  vmovdqa xmm0, [rel c3f00]
  38fc  sha256rnds2 xmm2, xmm1, xmm0
  3900  vmovq xmm0, [rel c3f08]
  3908  sha256rnds2 xmm1, xmm2, xmm0
  390c  vmovdqa xmm5, [rel c3f10]
  3914  vmovdqa xmm0, [rel c3e20]
  391c  sha256rnds2 xmm2, xmm1, xmm0
  3920  vmovq xmm0, [rel c3e28]
  3928  sha256rnds2 xmm1, xmm2, xmm0
  392c  vmovdqa xmm4, [rel c3f20]
  3934  vmovdqa xmm0, [rel c3f30]
  393c  sha256rnds2 xmm2, xmm1, xmm0
  3940  vmovq xmm0, [rel c3f38]
  3948  sha256rnds2 xmm1, xmm2, xmm0
  394c  vmovdqa xmm3, [rel c3f40]
  3954  sha256msg1 xmm6, xmm5
  3958  vpalignr xmm0, xmm3, xmm4, 4
  395e  vpaddd xmm6, xmm6, xmm0
  3962  sha256msg2 xmm6, xmm3
  3966  vpaddd xmm0, xmm6, [rel c3e40]
  396e  sha256rnds2 xmm2, xmm1, xmm0
  3972  vpshufd xmm0, xmm0, 0xe
  3977  sha256rnds2 xmm1, xmm2, xmm0
  397b  sha256msg1 xmm5, xmm4
  397f  vpalignr xmm0, xmm6, xmm3, 4
  3985  vpaddd xmm5, xmm5, xmm0
  3989  sha256msg2 xmm5, xmm6
  398d  vpaddd xmm0, xmm5, [rel c3e50]
  3995  sha256rnds2 xmm2, xmm1, xmm0
  3999  vpshufd xmm0, xmm0, 0xe
  399e  sha256rnds2 xmm1, xmm2, xmm0
  39a2  sha256msg1 xmm4, xmm3
  39a6  vpalignr xmm0, xmm5, xmm6, 4
  39ac  vpaddd xmm4, xmm4, xmm0
  39b0  sha256msg2 xmm4, xmm5
  39b4  vpaddd xmm0, xmm4, [rel c3e60]
  39bc  sha256rnds2 xmm2, xmm1, xmm0
  39c0  vpshufd xmm0, xmm0, 0xe
  39c5  sha256rnds2 xmm1, xmm2, xmm0
  39c9  sha256msg1 xmm3, xmm6
  39cd  vpalignr xmm0, xmm4, xmm5, 4
  39d3  vpaddd xmm3, xmm3, xmm0
  39d7  sha256msg2 xmm3, xmm4
  39db  vpaddd xmm0, xmm3, [rel c3e70]
  39e3  sha256rnds2 xmm2, xmm1, xmm0
  39e7  vpshufd xmm0, xmm0, 0xe
  39ec  sha256rnds2 xmm1, xmm2, xmm0
  39f0  sha256msg1 xmm6, xmm5
  39f4  vpalignr xmm0, xmm3, xmm4, 4
  39fa  vpaddd xmm6, xmm6, xmm0
  39fe  sha256msg2 xmm6, xmm3
  3a02  vpaddd xmm0, xmm6, [rel c3e80]
  3a0a  sha256rnds2 xmm2, xmm1, xmm0
  3a0e  vpshufd xmm0, xmm0, 0xe
  3a13  sha256rnds2 xmm1, xmm2, xmm0
  3a17  sha256msg1 xmm5, xmm4
  3a1b  vpalignr xmm0, xmm6, xmm3, 4
  3a21  vpaddd xmm5, xmm5, xmm0
  3a25  sha256msg2 xmm5, xmm6
  3a29  vpaddd xmm0, xmm5, [rel c3e90]
  3a31  sha256rnds2 xmm2, xmm1, xmm0
  3a35  vpshufd xmm0, xmm0, 0xe
  3a3a  sha256rnds2 xmm1, xmm2, xmm0
  3a3e  sha256msg1 xmm4, xmm3
  3a42  vpalignr xmm0, xmm5, xmm6, 4
  3a48  vpaddd xmm4, xmm4, xmm0
  3a4c  sha256msg2 xmm4, xmm5
  3a50  vpaddd xmm0, xmm4, [rel c3ea0]
  3a58  sha256rnds2 xmm2, xmm1, xmm0
  3a5c  vpshufd xmm0, xmm0, 0xe
  3a61  sha256rnds2 xmm1, xmm2, xmm0
  3a65  sha256msg1 xmm3, xmm6
  3a69  vpalignr xmm0, xmm4, xmm5, 4
  3a6f  vpaddd xmm3, xmm3, xmm0
  3a73  sha256msg2 xmm3, xmm4
  3a77  vpaddd xmm0, xmm3, [rel c3eb0]
  3a7f  sha256rnds2 xmm2, xmm1, xmm0
  3a83  vpshufd xmm0, xmm0, 0xe
  3a88  sha256rnds2 xmm1, xmm2, xmm0
  3a8c  sha256msg1 xmm6, xmm5
  3a90  vpalignr xmm0, xmm3, xmm4, 4
  3a96  vpaddd xmm6, xmm6, xmm0
  3a9a  sha256msg2 xmm6, xmm3
  3a9e  vpaddd xmm0, xmm6, [rel c3ec0]
  3aa6  sha256rnds2 xmm2, xmm1, xmm0
  3aaa  vpshufd xmm0, xmm0, 0xe
  3aaf  sha256rnds2 xmm1, xmm2, xmm0
  3ab3  sha256msg1 xmm5, xmm4
  3ab7  vpalignr xmm0, xmm6, xmm3, 4
  3abd  vpaddd xmm5, xmm5, xmm0
  3ac1  sha256msg2 xmm5, xmm6
  3ac5  vpaddd xmm0, xmm5, [rel c3ed0]
  3acd  sha256rnds2 xmm2, xmm1, xmm0
  3ad1  vpshufd xmm0, xmm0, 0xe
  3ad6  sha256rnds2 xmm1, xmm2, xmm0
  3ada  sha256msg1 xmm4, xmm3
  3ade  vpalignr xmm0, xmm5, xmm6, 4
  3ae4  vpaddd xmm4, xmm4, xmm0
  3ae8  sha256msg2 xmm4, xmm5
  3aec  vpaddd xmm0, xmm4, [rel c3ee0]
  3af4  sha256rnds2 xmm2, xmm1, xmm0
  3af8  vpshufd xmm0, xmm0, 0xe
  3afd  sha256rnds2 xmm1, xmm2, xmm0
  3b01  sha256msg1 xmm3, xmm6
  3b05  vpalignr xmm0, xmm4, xmm5, 4
  3b0b  vpaddd xmm3, xmm3, xmm0
  3b0f  sha256msg2 xmm3, xmm4
  3b13  vpaddd xmm0, xmm3, [rel c3ef0]
  3b1b  sha256rnds2 xmm2, xmm1, xmm0
  3b1f  vpshufd xmm0, xmm0, 0xe
  3b24  sha256rnds2 xmm1, xmm2, xmm0
  3b28  vpaddd xmm1, xmm1, [rsp]
  3b2d  vpaddd xmm2, xmm2, [rsp+0x10]
  3b33  vshufps xmm3, xmm1, xmm2, 0xbb
  3b38  vshufps xmm4, xmm1, xmm2, 0x11
  3b3d  vmovdqa xmm1, [rel c3dd0]
  3b45  vmovdqa xmm2, [rel c3de0]
  3b4d  vpaddd xmm0, xmm3, [rel c3e00]
  3b55  sha256rnds2 xmm2, xmm1, xmm0
  3b59  vpshufd xmm0, xmm0, 0xe
  3b5e  sha256rnds2 xmm1, xmm2, xmm0
  3b62  vpaddd xmm0, xmm4, [rel c3e10]
  3b6a  sha256rnds2 xmm2, xmm1, xmm0
  3b6e  vpshufd xmm0, xmm0, 0xe
  3b73  sha256rnds2 xmm1, xmm2, xmm0
  3b77  vmovdqa xmm0, [rel c3f50]
  3b7f  sha256rnds2 xmm2, xmm1, xmm0
  3b83  vmovq xmm0, [rel c3f58]
  3b8b  sha256rnds2 xmm1, xmm2, xmm0
  3b8f  vmovdqa xmm5, [rel c3f10]
  3b97  vmovdqa xmm0, [rel c3f60]
  3b9f  sha256rnds2 xmm2, xmm1, xmm0
  3ba3  vmovq xmm0, [rel c3f68]
  3bab  sha256rnds2 xmm1, xmm2, xmm0
  3baf  vmovdqa xmm6, [rel c3f70]
  3bb7  sha256msg1 xmm3, xmm4
  3bbb  vpalignr xmm0, xmm6, xmm5, 4
  3bc1  vpaddd xmm3, xmm3, xmm0
  3bc5  sha256msg2 xmm3, xmm6
  3bc9  vpaddd xmm0, xmm3, [rel c3e40]
  3bd1  sha256rnds2 xmm2, xmm1, xmm0
  3bd5  vpshufd xmm0, xmm0, 0xe
  3bda  sha256rnds2 xmm1, xmm2, xmm0
  3bde  sha256msg1 xmm4, xmm5
  3be2  vpalignr xmm0, xmm3, xmm6, 4
  3be8  vpaddd xmm4, xmm4, xmm0
  3bec  sha256msg2 xmm4, xmm3
  3bf0  vpaddd xmm0, xmm4, [rel c3e50]
  3bf8  sha256rnds2 xmm2, xmm1, xmm0
  3bfc  vpshufd xmm0, xmm0, 0xe
  3c01  sha256rnds2 xmm1, xmm2, xmm0
  3c05  sha256msg1 xmm5, xmm6
  3c09  vpalignr xmm0, xmm4, xmm3, 4
  3c0f  vpaddd xmm5, xmm5, xmm0
  3c13  sha256msg2 xmm5, xmm4
  3c17  vpaddd xmm0, xmm5, [rel c3e60]
  3c1f  sha256rnds2 xmm2, xmm1, xmm0
  3c23  vpshufd xmm0, xmm0, 0xe
  3c28  sha256rnds2 xmm1, xmm2, xmm0
  3c2c  sha256msg1 xmm6, xmm3
  3c30  vpalignr xmm0, xmm5, xmm4, 4
  3c36  vpaddd xmm6, xmm6, xmm0
  3c3a  sha256msg2 xmm6, xmm5
  3c3e  vpaddd xmm0, xmm6, [rel c3e70]
  3c46  sha256rnds2 xmm2, xmm1, xmm0
  3c4a  vpshufd xmm0, xmm0, 0xe
  3c4f  sha256rnds2 xmm1, xmm2, xmm0
  3c53  sha256msg1 xmm3, xmm4
  3c57  vpalignr xmm0, xmm6, xmm5, 4
  3c5d  vpaddd xmm3, xmm3, xmm0
  3c61  sha256msg2 xmm3, xmm6
  3c65  vpaddd xmm0, xmm3, [rel c3e80]
  3c6d  sha256rnds2 xmm2, xmm1, xmm0
  3c71  vpshufd xmm0, xmm0, 0xe
  3c76  sha256rnds2 xmm1, xmm2, xmm0
  3c7a  sha256msg1 xmm4, xmm5
  3c7e  vpalignr xmm0, xmm3, xmm6, 4
  3c84  vpaddd xmm4, xmm4, xmm0
  3c88  sha256msg2 xmm4, xmm3
  3c8c  vpaddd xmm0, xmm4, [rel c3e90]
  3c94  sha256rnds2 xmm2, xmm1, xmm0
  3c98  vpshufd xmm0, xmm0, 0xe
  3c9d  sha256rnds2 xmm1, xmm2, xmm0
  3ca1  sha256msg1 xmm5, xmm6
  3ca5  vpalignr xmm0, xmm4, xmm3, 4
  3cab  vpaddd xmm5, xmm5, xmm0
  3caf  sha256msg2 xmm5, xmm4
  3cb3  vpaddd xmm0, xmm5, [rel c3ea0]
  3cbb  sha256rnds2 xmm2, xmm1, xmm0
  3cbf  vpshufd xmm0, xmm0, 0xe
  3cc4  sha256rnds2 xmm1, xmm2, xmm0
  3cc8  sha256msg1 xmm6, xmm3
  3ccc  vpalignr xmm0, xmm5, xmm4, 4
  3cd2  vpaddd xmm6, xmm6, xmm0
  3cd6  sha256msg2 xmm6, xmm5
  3cda  vpaddd xmm0, xmm6, [rel c3eb0]
  3ce2  sha256rnds2 xmm2, xmm1, xmm0
  3ce6  vpshufd xmm0, xmm0, 0xe
  3ceb  sha256rnds2 xmm1, xmm2, xmm0
  3cef  sha256msg1 xmm3, xmm4
  3cf3  vpalignr xmm0, xmm6, xmm5, 4
  3cf9  vpaddd xmm3, xmm3, xmm0
  3cfd  sha256msg2 xmm3, xmm6
  3d01  vpaddd xmm0, xmm3, [rel c3ec0]
  3d09  sha256rnds2 xmm2, xmm1, xmm0
  3d0d  vpshufd xmm0, xmm0, 0xe
  3d12  sha256rnds2 xmm1, xmm2, xmm0
  3d16  sha256msg1 xmm4, xmm5
  3d1a  vpalignr xmm0, xmm3, xmm6, 4
  3d20  vpaddd xmm4, xmm4, xmm0
  3d24  sha256msg2 xmm4, xmm3
  3d28  vpaddd xmm0, xmm4, [rel c3ed0]
  3d30  sha256rnds2 xmm2, xmm1, xmm0
  3d34  vpshufd xmm0, xmm0, 0xe
  3d39  sha256rnds2 xmm1, xmm2, xmm0
  3d3d  sha256msg1 xmm5, xmm6
  3d41  vpalignr xmm0, xmm4, xmm3, 4
  3d47  vpaddd xmm5, xmm5, xmm0
  3d4b  sha256msg2 xmm5, xmm4
  3d4f  vpaddd xmm0, xmm5, [rel c3ee0]
  3d57  sha256rnds2 xmm2, xmm1, xmm0
  3d5b  vpshufd xmm0, xmm0, 0xe
  3d60  sha256rnds2 xmm1, xmm2, xmm0
  3d64  sha256msg1 xmm6, xmm3
  3d68  vpalignr xmm0, xmm5, xmm4, 4
  3d6e  vpaddd xmm6, xmm6, xmm0
  3d72  sha256msg2 xmm6, xmm5
  3d76  vpaddd xmm0, xmm6, [rel c3ef0]
  3d7e  sha256rnds2 xmm2, xmm1, xmm0
  3d82  vpshufd xmm0, xmm0, 0xe
  3d87  sha256rnds2 xmm1, xmm2, xmm0
  3d8b  vpaddd xmm1, xmm1, [rel c3dd0]
  3d93  vpaddd xmm2, xmm2, [rel c3de0]
  3d9b  vshufps xmm6, xmm1, xmm2, 0xbb
  3da0  vpshufb xmm6, xmm6, [rel c3df0]
  3da9  vmovdqu [rsi], xmm6
  3dad  vshufps xmm6, xmm1, xmm2, 0x11
  3db2  vpshufb xmm6, xmm6, [rel c3df0]
  3dbb  vmovdqu [rsi+0x10], xmm6
  3dc0  add rsp, 0x28
  3dc4  ret
c3dd0: dd 0x9b05688c, 0x510e527f, 0xbb67ae85, 0x6a09e667
c3de0: dd 0x5be0cd19, 0x1f83d9ab, 0xa54ff53a, 0x3c6ef372
c3df0: dd 0x00010203, 0x04050607, 0x08090a0b, 0x0c0d0e0f
c3e00: dd 0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5
c3e10: dd 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5
c3e20: dd 0xd807aa98, 0x12835b01, 0x243185be, 0x550c7dc3
c3e30: dd 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174
c3e40: dd 0xe49b69c1, 0xefbe4786, 0x0fc19dc6, 0x240ca1cc
c3e50: dd 0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da
c3e60: dd 0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7
c3e70: dd 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967
c3e80: dd 0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13
c3e90: dd 0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85
c3ea0: dd 0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3
c3eb0: dd 0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070
c3ec0: dd 0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5
c3ed0: dd 0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f, 0x682e6ff3
c3ee0: dd 0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208
c3ef0: dd 0x90befffa, 0xa4506ceb, 0xbef9a3f7, 0xc67178f2
c3f00: dd 0xb956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5
c3f10: dd 0x80000000, 0x00000000, 0x00000000, 0x00000000
c3f20: dd 0x00000000, 0x00000000, 0x00000000, 0x00000000
c3f30: dd 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf3f4
c3f40: dd 0x00000000, 0x00000000, 0x00000000, 0x00000280
c3f50: dd 0x5807aa98, 0x12835b01, 0x243185be, 0x550c7dc3
c3f60: dd 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf274
c3f70: dd 0x00000000, 0x00000000, 0x00000000, 0x00000100

; ---- Hash64Many, 10416 bytes
  3f80  vzeroupper
  3f83  sub rsp, 0x108
  3f8a  test rdx, rdx
  3f8d  je near l65d2
  3f93  xor r9d, r9d
  3f96  lea r10, [rdx-1]
  3f9a  nop word [rax+rax]
  3fa3  nop word [rax+rax]
  3fac  nop word [rax+rax]
  3fb5  nop word [rax+rax]
  3fbe  xchg ax, ax
l3fc0:
  3fc0  vmovdqa xmm1, [rel c65e0]
  3fc8  vmovdqa xmm2, [rel c65f0]
  3fd0  vmovdqa xmm3, [rel c65e0]
  3fd8  vmovdqa xmm4, [rel c65f0]
  3fe0  vmovdqa xmm5, [rel c65e0]
  3fe8  vmovdqa xmm6, [rel c65f0]
  3ff0  vmovdqa xmm7, [rel c65e0]
  3ff8  vmovdqa xmm8, [rel c65f0]
  4000  lea rax, [r9]
  4003  cmp rax, r10
  4006  cmova rax, r10
  400a  imul rax, 0x40
  400e  add rax, rdi
  4011  vmovdqu xmm9, [rax]
  4015  vpshufb xmm9, xmm9, [rel c6600]
  401e  vmovdqa [rsp], xmm9
  4023  vmovdqu xmm10, [rax+0x10]
  4028  vpshufb xmm10, xmm10, [rel c6600]
  4031  vmovdqa [rsp+0x10], xmm10
  4037  vmovdqu xmm9, [rax+0x20]
  403c  vpshufb xmm9, xmm9, [rel c6600]
  4045  vmovdqa [rsp+0x20], xmm9
  404b  vmovdqu xmm10, [rax+0x30]
  4050  vpshufb xmm10, xmm10, [rel c6600]
  4059  vmovdqa [rsp+0x30], xmm10
  405f  lea rax, [r9+1]
  4063  cmp rax, r10
  4066  cmova rax, r10
  406a  imul rax, 0x40
  406e  add rax, rdi
  4071  vmovdqu xmm9, [rax]
  4075  vpshufb xmm9, xmm9, [rel c6600]
  407e  vmovdqa [rsp+0x40], xmm9
  4084  vmovdqu xmm11, [rax+0x10]
  4089  vpshufb xmm11, xmm11, [rel c6600]
  4092  vmovdqa [rsp+0x50], xmm11
  4098  vmovdqu xmm9, [rax+0x20]
  409d  vpshufb xmm9, xmm9, [rel c6600]
  40a6  vmovdqa [rsp+0x60], xmm9
  40ac  vmovdqu xmm11, [rax+0x30]
  40b1  vpshufb xmm11, xmm11, [rel c6600]
  40ba  vmovdqa [rsp+0x70], xmm11
  40c0  lea rax, [r9+2]
  40c4  cmp rax, r10
  40c7  cmova rax, r10
  40cb  imul rax, 0x40
  40cf  add rax, rdi
  40d2  vmovdqu xmm9, [rax]
  40d6  vpshufb xmm9, xmm9, [rel c6600]
  40df  vmovdqa [rsp+0x80], xmm9
  40e8  vmovdqu xmm12, [rax+0x10]
  40ed  vpshufb xmm12, xmm12, [rel c6600]
  40f6  vmovdqa [rsp+0x90], xmm12
  40ff  vmovdqu xmm9, [rax+0x20]
  4104  vpshufb xmm9, xmm9, [rel c6600]
  410d  vmovdqa [rsp+0xa0], xmm9
  4116  vmovdqu xmm12, [rax+0x30]
  411b  vpshufb xmm12, xmm12, [rel c6600]
  4124  vmovdqa [rsp+0xb0], xmm12
  412d  lea rax, [r9+3]
  4131  cmp rax, r10
  4134  cmova rax, r10
  4138  imul rax, 0x40
  413c  add rax, rdi
  413f  vmovdqu xmm9, [rax]
  4143  vpshufb xmm9, xmm9, [rel c6600]
  414c  vmovdqa [rsp+0xc0], xmm9
  4155  vmovdqu xmm13, [rax+0x10]
  415a  vpshufb xmm13, xmm13, [rel c6600]
  4163  vmovdqa [rsp+0xd0], xmm13
  416c  vmovdqu xmm9, [rax+0x20]
  4171  vpshufb xmm9, xmm9, [rel c6600]
  417a  vmovdqa [rsp+0xe0], xmm9
  4183  vmovdqu xmm13, [rax+0x30]
  4188  vpshufb xmm13, xmm13, [rel c6600]
  4191  vmovdqa [rsp+0xf0], xmm13
  419a  vmovdqa xmm0, [rsp]
  419f  vpaddd xmm0, xmm0, [rel c6610]
  41a7  sha256rnds2 xmm2, xmm1, xmm0
  41ab  vpshufd xmm0, xmm0, 0xe
  41b0  sha256rnds2 xmm1, xmm2, xmm0
  41b4  vmovdqa xmm0, [rsp+0x40]
  41ba  vpaddd xmm0, xmm0, [rel c6610]
  41c2  sha256rnds2 xmm4, xmm3, xmm0
  41c6  vpshufd xmm0, xmm0, 0xe
  41cb  sha256rnds2 xmm3, xmm4, xmm0
  41cf  vmovdqa xmm0, [rsp+0x80]
  41d8  vpaddd xmm0, xmm0, [rel c6610]
  41e0  sha256rnds2 xmm6, xmm5, xmm0
  41e4  vpshufd xmm0, xmm0, 0xe
  41e9  sha256rnds2 xmm5, xmm6, xmm0
  41ed  vmovdqa xmm0, [rsp+0xc0]
  41f6  vpaddd xmm0, xmm0, [rel c6610]
  41fe  sha256rnds2 xmm8, xmm7, xmm0
  4203  vpshufd xmm0, xmm0, 0xe
  4208  sha256rnds2 xmm7, xmm8, xmm0
  420d  vmovdqa xmm0, [rsp+0x10]
  4213  vpaddd xmm0, xmm0, [rel c6620]
  421b  sha256rnds2 xmm2, xmm1, xmm0
  421f  vpshufd xmm0, xmm0, 0xe
  4224  sha256rnds2 xmm1, xmm2, xmm0
  4228  vmovdqa xmm0, [rsp+0x50]
  422e  vpaddd xmm0, xmm0, [rel c6620]
  4236  sha256rnds2 xmm4, xmm3, xmm0
  423a  vpshufd xmm0, xmm0, 0xe
  423f  sha256rnds2 xmm3, xmm4, xmm0
  4243  vmovdqa xmm0, [rsp+0x90]
  424c  vpaddd xmm0, xmm0, [rel c6620]
  4254  sha256rnds2 xmm6, xmm5, xmm0
  4258  vpshufd xmm0, xmm0, 0xe
  425d  sha256rnds2 xmm5, xmm6, xmm0
  4261  vmovdqa xmm0, [rsp+0xd0]
  426a  vpaddd xmm0, xmm0, [rel c6620]
  4272  sha256rnds2 xmm8, xmm7, xmm0
  4277  vpshufd xmm0, xmm0, 0xe
  427c  sha256rnds2 xmm7, xmm8, xmm0
  4281  vmovdqa xmm0, [rsp+0x20]
  4287  vpaddd xmm0, xmm0, [rel c6630]
  428f  sha256rnds2 xmm2, xmm1, xmm0
  4293  vpshufd xmm0, xmm0, 0xe
  4298  sha256rnds2 xmm1, xmm2, xmm0
  429c  vmovdqa xmm0, [rsp+0x60]
  42a2  vpaddd xmm0, xmm0, [rel c6630]
  42aa  sha256rnds2 xmm4, xmm3, xmm0
  42ae  vpshufd xmm0, xmm0, 0xe
  42b3  sha256rnds2 xmm3, xmm4, xmm0
  42b7  vmovdqa xmm0, [rsp+0xa0]
  42c0  vpaddd xmm0, xmm0, [rel c6630]
  42c8  sha256rnds2 xmm6, xmm5, xmm0
  42cc  vpshufd xmm0, xmm0, 0xe
  42d1  sha256rnds2 xmm5, xmm6, xmm0
  42d5  vmovdqa xmm0, [rsp+0xe0]
  42de  vpaddd xmm0, xmm0, [rel c6630]
  42e6  sha256rnds2 xmm8, xmm7, xmm0
  42eb  vpshufd xmm0, xmm0, 0xe
  42f0  sha256rnds2 xmm7, xmm8, xmm0
  42f5  vpaddd xmm0, xmm10, [rel c6640]
  42fd  sha256rnds2 xmm2, xmm1, xmm0
  4301  vpshufd xmm0, xmm0, 0xe
  4306  sha256rnds2 xmm1, xmm2, xmm0
  430a  vpaddd xmm0, xmm11, [rel c6640]
  4312  sha256rnds2 xmm4, xmm3, xmm0
  4316  vpshufd xmm0, xmm0, 0xe
  431b  sha256rnds2 xmm3, xmm4, xmm0
  431f  vpaddd xmm0, xmm12, [rel c6640]
  4327  sha256rnds2 xmm6, xmm5, xmm0
  432b  vpshufd xmm0, xmm0, 0xe
  4330  sha256rnds2 xmm5, xmm6, xmm0
  4334  vpaddd xmm0, xmm13, [rel c6640]
  433c  sha256rnds2 xmm8, xmm7, xmm0
  4341  vpshufd xmm0, xmm0, 0xe
  4346  sha256rnds2 xmm7, xmm8, xmm0
  434b  vmovdqa xmm9, [rsp]
  4350  sha256msg1 xmm9, [rsp+0x10]
  4357  vpalignr xmm0, xmm10, [rsp+0x20], 4
  435f  vpaddd xmm9, xmm9, xmm0
  4363  sha256msg2 xmm9, xmm10
  4368  vmovdqa [rsp], xmm9
  436d  vpaddd xmm0, xmm9, [rel c6650]
  4375  sha256rnds2 xmm2, xmm1, xmm0
  4379  vpshufd xmm0, xmm0, 0xe
  437e  sha256rnds2 xmm1, xmm2, xmm0
  4382  vmovdqa xmm10, [rsp+0x40]
  4388  sha256msg1 xmm10, [rsp+0x50]
  438f  vpalignr xmm0, xmm11, [rsp+0x60], 4
  4397  vpaddd xmm10, xmm10, xmm0
  439b  sha256msg2 xmm10, xmm11
  43a0  vmovdqa [rsp+0x40], xmm10
  43a6  vpaddd xmm0, xmm10, [rel c6650]
  43ae  sha256rnds2 xmm4, xmm3, xmm0
  43b2  vpshufd xmm0, xmm0, 0xe
  43b7  sha256rnds2 xmm3, xmm4, xmm0
  43bb  vmovdqa xmm11, [rsp+0x80]
  43c4  sha256msg1 xmm11, [rsp+0x90]
  43ce  vpalignr xmm0, xmm12, [rsp+0xa0], 4
  43d9  vpaddd xmm11, xmm11, xmm0
  43dd  sha256msg2 xmm11, xmm12
  43e2  vmovdqa [rsp+0x80], xmm11
  43eb  vpaddd xmm0, xmm11, [rel c6650]
  43f3  sha256rnds2 xmm6, xmm5, xmm0
  43f7  vpshufd xmm0, xmm0, 0xe
  43fc  sha256rnds2 xmm5, xmm6, xmm0
  4400  vmovdqa xmm12, [rsp+0xc0]
  4409  sha256msg1 xmm12, [rsp+0xd0]
  4413  vpalignr xmm0, xmm13, [rsp+0xe0], 4
  441e  vpaddd xmm12, xmm12, xmm0
  4422  sha256msg2 xmm12, xmm13
  4427  vmovdqa [rsp+0xc0], xmm12
  4430  vpaddd xmm0, xmm12, [rel c6650]
  4438  sha256rnds2 xmm8, xmm7, xmm0
  443d  vpshufd xmm0, xmm0, 0xe
  4442  sha256rnds2 xmm7, xmm8, xmm0
  4447  vmovdqa xmm13, [rsp+0x10]
  444d  sha256msg1 xmm13, [rsp+0x20]
  4454  vpalignr xmm0, xmm9, [rsp+0x30], 4
  445c  vpaddd xmm13, xmm13, xmm0
  4460  sha256msg2 xmm13, xmm9
  4465  vmovdqa [rsp+0x10], xmm13
  446b  vpaddd xmm0, xmm13, [rel c6660]
  4473  sha256rnds2 xmm2, xmm1, xmm0
  4477  vpshufd xmm0, xmm0, 0xe
  447c  sha256rnds2 xmm1, xmm2, xmm0
  4480  vmovdqa xmm9, [rsp+0x50]
  4486  sha256msg1 xmm9, [rsp+0x60]
  448d  vpalignr xmm0, xmm10, [rsp+0x70], 4
  4495  vpaddd xmm9, xmm9, xmm0
  4499  sha256msg2 xmm9, xmm10
  449e  vmovdqa [rsp+0x50], xmm9
  44a4  vpaddd xmm0, xmm9, [rel c6660]
  44ac  sha256rnds2 xmm4, xmm3, xmm0
  44b0  vpshufd xmm0, xmm0, 0xe
  44b5  sha256rnds2 xmm3, xmm4, xmm0
  44b9  vmovdqa xmm10, [rsp+0x90]
  44c2  sha256msg1 xmm10, [rsp+0xa0]
  44cc  vpalignr xmm0, xmm11, [rsp+0xb0], 4
  44d7  vpaddd xmm10, xmm10, xmm0
  44db  sha256msg2 xmm10, xmm11
  44e0  vmovdqa [rsp+0x90], xmm10
  44e9  vpaddd xmm0, xmm10, [rel c6660]
  44f1  sha256rnds2 xmm6, xmm5, xmm0
  44f5  vpshufd xmm0, xmm0, 0xe
  44fa  sha256rnds2 xmm5, xmm6, xmm0
  44fe  vmovdqa xmm11, [rsp+0xd0]
  4507  sha256msg1 xmm11, [rsp+0xe0]
  4511  vpalignr xmm0, xmm12, [rsp+0xf0], 4
  451c  vpaddd xmm11, xmm11, xmm0
  4520  sha256msg2 xmm11, xmm12
  4525  vmovdqa [rsp+0xd0], xmm11
  452e  vpaddd xmm0, xmm11, [rel c6660]
  4536  sha256rnds2 xmm8, xmm7, xmm0
  453b  vpshufd xmm0, xmm0, 0xe
  4540  sha256rnds2 xmm7, xmm8, xmm0
  4545  vmovdqa xmm12, [rsp+0x20]
  454b  sha256msg1 xmm12, [rsp+0x30]
  4552  vpalignr xmm0, xmm13, [rsp], 4
  4559  vpaddd xmm12, xmm12, xmm0
  455d  sha256msg2 xmm12, xmm13
  4562  vmovdqa [rsp+0x20], xmm12
  4568  vpaddd xmm0, xmm12, [rel c6670]
  4570  sha256rnds2 xmm2, xmm1, xmm0
  4574  vpshufd xmm0, xmm0, 0xe
  4579  sha256rnds2 xmm1, xmm2, xmm0
  457d  vmovdqa xmm13, [rsp+0x60]
  4583  sha256msg1 xmm13, [rsp+0x70]
  458a  vpalignr xmm0, xmm9, [rsp+0x40], 4
  4592  vpaddd xmm13, xmm13, xmm0
  4596  sha256msg2 xmm13, xmm9
  459b  vmovdqa [rsp+0x60], xmm13
  45a1  vpaddd xmm0, xmm13, [rel c6670]
  45a9  sha256rnds2 xmm4, xmm3, xmm0
  45ad  vpshufd xmm0, xmm0, 0xe
  45b2  sha256rnds2 xmm3, xmm4, xmm0
  45b6  vmovdqa xmm9, [rsp+0xa0]
  45bf  sha256msg1 xmm9, [rsp+0xb0]
  45c9  vpalignr xmm0, xmm10, [rsp+0x80], 4
  45d4  vpaddd xmm9, xmm9, xmm0
  45d8  sha256msg2 xmm9, xmm10
  45dd  vmovdqa [rsp+0xa0], xmm9
  45e6  vpaddd xmm0, xmm9, [rel c6670]
  45ee  sha256rnds2 xmm6, xmm5, xmm0
  45f2  vpshufd xmm0, xmm0, 0xe
  45f7  sha256rnds2 xmm5, xmm6, xmm0
  45fb  vmovdqa xmm10, [rsp+0xe0]
  4604  sha256msg1 xmm10, [rsp+0xf0]
  460e  vpalignr xmm0, xmm11, [rsp+0xc0], 4
  4619  vpaddd xmm10, xmm10, xmm0
  461d  sha256msg2 xmm10, xmm11
  4622  vmovdqa [rsp+0xe0], xmm10
  462b  vpaddd xmm0, xmm10, [rel c6670]
  4633  sha256rnds2 xmm8, xmm7, xmm0
  4638  vpshufd xmm0, xmm0, 0xe
  463d  sha256rnds2 xmm7, xmm8, xmm0
  4642  vmovdqa xmm11, [rsp+0x30]
  4648  sha256msg1 xmm11, [rsp]
  464e  vpalignr xmm0, xmm12, [rsp+0x10], 4
  4656  vpaddd xmm11, xmm11, xmm0
  465a  sha256msg2 xmm11, xmm12
  465f  vmovdqa [rsp+0x30], xmm11
  4665  vpaddd xmm0, xmm11, [rel c6680]
  466d  sha256rnds2 xmm2, xmm1, xmm0
  4671  vpshufd xmm0, xmm0, 0xe
  4676  sha256rnds2 xmm1, xmm2, xmm0
  467a  vmovdqa xmm12, [rsp+0x70]
  4680  sha256msg1 xmm12, [rsp+0x40]
  4687  vpalignr xmm0, xmm13, [rsp+0x50], 4
  468f  vpaddd xmm12, xmm12, xmm0
  4693  sha256msg2 xmm12, xmm13
  4698  vmovdqa [rsp+0x70], xmm12
  469e  vpaddd xmm0, xmm12, [rel c6680]
  46a6  sha256rnds2 xmm4, xmm3, xmm0
  46aa  vpshufd xmm0, xmm0, 0xe
  46af  sha256rnds2 xmm3, xmm4, xmm0
  46b3  vmovdqa xmm13, [rsp+0xb0]
  46bc  sha256msg1 xmm13, [rsp+0x80]
  46c6  vpalignr xmm0, xmm9, [rsp+0x90], 4
  46d1  vpaddd xmm13, xmm13, xmm0
  46d5  sha256msg2 xmm13, xmm9
  46da  vmovdqa [rsp+0xb0], xmm13
  46e3  vpaddd xmm0, xmm13, [rel c6680]
  46eb  sha256rnds2 xmm6, xmm5, xmm0
  46ef  vpshufd xmm0, xmm0, 0xe
  46f4  sha256rnds2 xmm5, xmm6, xmm0
  46f8  vmovdqa xmm9, [rsp+0xf0]
  4701  sha256msg1 xmm9, [rsp+0xc0]
  470b  vpalignr xmm0, xmm10, [rsp+0xd0], 4
  4716  vpaddd xmm9, xmm9, xmm0
  471a  sha256msg2 xmm9, xmm10
  471f  vmovdqa [rsp+0xf0], xmm9
  4728  vpaddd xmm0, xmm9, [rel c6680]
  4730  sha256rnds2 xmm8, xmm7, xmm0
  4735  vpshufd xmm0, xmm0, 0xe
  473a  sha256rnds2 xmm7, xmm8, xmm0
  473f  vmovdqa xmm10, [rsp]
  4744  sha256msg1 xmm10, [rsp+0x10]
  474b  vpalignr xmm0, xmm11, [rsp+0x20], 4
  4753  vpaddd xmm10, xmm10, xmm0
  4757  sha256msg2 xmm10, xmm11
  475c  vmovdqa [rsp], xmm10
  4761  vpaddd xmm0, xmm10, [rel c6690]
  4769  sha256rnds2 xmm2, xmm1, xmm0
  476d  vpshufd xmm0, xmm0, 0xe
  4772  sha256rnds2 xmm1, xmm2, xmm0
  4776  vmovdqa xmm11, [rsp+0x40]
  477c  sha256msg1 xmm11, [rsp+0x50]
  4783  vpalignr xmm0, xmm12, [rsp+0x60], 4
  478b  vpaddd xmm11, xmm11, xmm0
  478f  sha256msg2 xmm11, xmm12
  4794  vmovdqa [rsp+0x40], xmm11
  479a  vpaddd xmm0, xmm11, [rel c6690]
  47a2  sha256rnds2 xmm4, xmm3, xmm0
  47a6  vpshufd xmm0, xmm0, 0xe
  47ab  sha256rnds2 xmm3, xmm4, xmm0
  47af  vmovdqa xmm12, [rsp+0x80]
  47b8  sha256msg1 xmm12, [rsp+0x90]
  47c2  vpalignr xmm0, xmm13, [rsp+0xa0], 4
  47cd  vpaddd xmm12, xmm12, xmm0
  47d1  sha256msg2 xmm12, xmm13
  47d6  vmovdqa [rsp+0x80], xmm12
  47df  vpaddd xmm0, xmm12, [rel c6690]
  47e7  sha256rnds2 xmm6, xmm5, xmm0
  47eb  vpshufd xmm0, xmm0, 0xe
  47f0  sha256rnds2 xmm5, xmm6, xmm0
  47f4  vmovdqa xmm13, [rsp+0xc0]
  47fd  sha256msg1 xmm13, [rsp+0xd0]
  4807  vpalignr xmm0, xmm9, [rsp+0xe0], 4
  4812  vpaddd xmm13, xmm13, xmm0
  4816  sha256msg2 xmm13, xmm9
  481b  vmovdqa [rsp+0xc0], xmm13
  4824  vpaddd xmm0, xmm13, [rel c6690]
  482c  sha256rnds2 xmm8, xmm7, xmm0
  4831  vpshufd xmm0, xmm0, 0xe
  4836  sha256rnds2 xmm7, xmm8, xmm0
  483b  vmovdqa xmm9, [rsp+0x10]
  4841  sha256msg1 xmm9, [rsp+0x20]
  4848  vpalignr xmm0, xmm10, [rsp+0x30], 4
  4850  vpaddd xmm9, xmm9, xmm0
  4854  sha256msg2 xmm9, xmm10
  4859  vmovdqa [rsp+0x10], xmm9
  485f  vpaddd xmm0, xmm9, [rel c66a0]
  4867  sha256rnds2 xmm2, xmm1, xmm0
  486b  vpshufd xmm0, xmm0, 0xe
  4870  sha256rnds2 xmm1, xmm2, xmm0
  4874  vmovdqa xmm10, [rsp+0x50]
  487a  sha256msg1 xmm10, [rsp+0x60]
  4881  vpalignr xmm0, xmm11, [rsp+0x70], 4
  4889  vpaddd xmm10, xmm10, xmm0
  488d  sha256msg2 xmm10, xmm11
  4892  vmovdqa [rsp+0x50], xmm10
  4898  vpaddd xmm0, xmm10, [rel c66a0]
  48a0  sha256rnds2 xmm4, xmm3, xmm0
  48a4  vpshufd xmm0, xmm0, 0xe
  48a9  sha256rnds2 xmm3, xmm4, xmm0
  48ad  vmovdqa xmm11, [rsp+0x90]
  48b6  sha256msg1 xmm11, [rsp+0xa0]
  48c0  vpalignr xmm0, xmm12, [rsp+0xb0], 4
  48cb  vpaddd xmm11, xmm11, xmm0
  48cf  sha256msg2 xmm11, xmm12
  48d4  vmovdqa [rsp+0x90], xmm11
  48dd  vpaddd xmm0, xmm11, [rel c66a0]
  48e5  sha256rnds2 xmm6, xmm5, xmm0
  48e9  vpshufd xmm0, xmm0, 0xe
  48ee  sha256rnds2 xmm5, xmm6, xmm0
  48f2  vmovdqa xmm12, [rsp+0xd0]
  48fb  sha256msg1 xmm12, [rsp+0xe0]
  4905  vpalignr xmm0, xmm13, [rsp+0xf0], 4
  4910  vpaddd xmm12, xmm12, xmm0
  4914  sha256msg2 xmm12, xmm13
  4919  vmovdqa [rsp+0xd0], xmm12
  4922  vpaddd xmm0, xmm12, [rel c66a0]
  492a  sha256rnds2 xmm8, xmm7, xmm0
  492f  vpshufd xmm0, xmm0, 0xe
  4934  sha256rnds2 xmm7, xmm8, xmm0
  4939  vmovdqa xmm13, [rsp+0x20]
  493f  sha256msg1 xmm13, [rsp+0x30]
  4946  vpalignr xmm0, xmm9, [rsp], 4
  494d  vpaddd xmm13, xmm13, xmm0
  4951  sha256msg2 xmm13, xmm9
  4956  vmovdqa [rsp+0x20], xmm13
  495c  vpaddd xmm0, xmm13, [rel c66b0]
  4964  sha256rnds2 xmm2, xmm1, xmm0
  4968  vpshufd xmm0, xmm0, 0xe
  496d  sha256rnds2 xmm1, xmm2, xmm0
  4971  vmovdqa xmm9, [rsp+0x60]
  4977  sha256msg1 xmm9, [rsp+0x70]
  497e  vpalignr xmm0, xmm10, [rsp+0x40], 4
  4986  vpaddd xmm9, xmm9, xmm0
  498a  sha256msg2 xmm9, xmm10
  498f  vmovdqa [rsp+0x60], xmm9
  4995  vpaddd xmm0, xmm9, [rel c66b0]
  499d  sha256rnds2 xmm4, xmm3, xmm0
  49a1  vpshufd xmm0, xmm0, 0xe
  49a6  sha256rnds2 xmm3, xmm4, xmm0
  49aa  vmovdqa xmm10, [rsp+0xa0]
  49b3  sha256msg1 xmm10, [rsp+0xb0]
  49bd  vpalignr xmm0, xmm11, [rsp+0x80], 4
  49c8  vpaddd xmm10, xmm10, xmm0
  49cc  sha256msg2 xmm10, xmm11
  49d1  vmovdqa [rsp+0xa0], xmm10
  49da  vpaddd xmm0, xmm10, [rel c66b0]
  49e2  sha256rnds2 xmm6, xmm5, xmm0
  49e6  vpshufd xmm0, xmm0, 0xe
  49eb  sha256rnds2 xmm5, xmm6, xmm0
  49ef  vmovdqa xmm11, [rsp+0xe0]
  49f8  sha256msg1 xmm11, [rsp+0xf0]
  4a02  vpalignr xmm0, xmm12, [rsp+0xc0], 4
  4a0d  vpaddd xmm11, xmm11, xmm0
  4a11  sha256msg2 xmm11, xmm12
  4a16  vmovdqa [rsp+0xe0], xmm11
  4a1f  vpaddd xmm0, xmm11, [rel c66b0]
  4a27  sha256rnds2 xmm8, xmm7, xmm0
  4a2c  vpshufd xmm0, xmm0, 0xe
  4a31  sha256rnds2 xmm7, xmm8, xmm0
  4a36  vmovdqa xmm12, [rsp+0x30]
  4a3c  sha256msg1 xmm12, [rsp]
  4a42  vpalignr xmm0, xmm13, [rsp+0x10], 4
  4a4a  vpaddd xmm12, xmm12, xmm0
  4a4e  sha256msg2 xmm12, xmm13
  4a53  vmovdqa [rsp+0x30], xmm12
  4a59  vpaddd xmm0, xmm12, [rel c66c0]
  4a61  sha256rnds2 xmm2, xmm1, xmm0
  4a65  vpshufd xmm0, xmm0, 0xe
  4a6a  sha256rnds2 xmm1, xmm2, xmm0
  4a6e  vmovdqa xmm13, [rsp+0x70]
  4a74  sha256msg1 xmm13, [rsp+0x40]
  4a7b  vpalignr xmm0, xmm9, [rsp+0x50], 4
  4a83  vpaddd xmm13, xmm13, xmm0
  4a87  sha256msg2 xmm13, xmm9
  4a8c  vmovdqa [rsp+0x70], xmm13
  4a92  vpaddd xmm0, xmm13, [rel c66c0]
  4a9a  sha256rnds2 xmm4, xmm3, xmm0
  4a9e  vpshufd xmm0, xmm0, 0xe
  4aa3  sha256rnds2 xmm3, xmm4, xmm0
  4aa7  vmovdqa xmm9, [rsp+0xb0]
  4ab0  sha256msg1 xmm9, [rsp+0x80]
  4aba  vpalignr xmm0, xmm10, [rsp+0x90], 4
  4ac5  vpaddd xmm9, xmm9, xmm0
  4ac9  sha256msg2 xmm9, xmm10
  4ace  vmovdqa [rsp+0xb0], xmm9
  4ad7  vpaddd xmm0, xmm9, [rel c66c0]
  4adf  sha256rnds2 xmm6, xmm5, xmm0
  4ae3  vpshufd xmm0, xmm0, 0xe
  4ae8  sha256rnds2 xmm5, xmm6, xmm0
  4aec  vmovdqa xmm10, [rsp+0xf0]
  4af5  sha256msg1 xmm10, [rsp+0xc0]
  4aff  vpalignr xmm0, xmm11, [rsp+0xd0], 4
  4b0a  vpaddd xmm10, xmm10, xmm0
  4b0e  sha256msg2 xmm10, xmm11
  4b13  vmovdqa [rsp+0xf0], xmm10
  4b1c  vpaddd xmm0, xmm10, [rel c66c0]
  4b24  sha256rnds2 xmm8, xmm7, xmm0
  4b29  vpshufd xmm0, xmm0, 0xe
  4b2e  sha256rnds2 xmm7, xmm8, xmm0
  4b33  vmovdqa xmm11, [rsp]
  4b38  sha256msg1 xmm11, [rsp+0x10]
  4b3f  vpalignr xmm0, xmm12, [rsp+0x20], 4
  4b47  vpaddd xmm11, xmm11, xmm0
  4b4b  sha256msg2 xmm11, xmm12
  4b50  vmovdqa [rsp], xmm11
  4b55  vpaddd xmm0, xmm11, [rel c66d0]
  4b5d  sha256rnds2 xmm2, xmm1, xmm0
  4b61  vpshufd xmm0, xmm0, 0xe
  4b66  sha256rnds2 xmm1, xmm2, xmm0
  4b6a  vmovdqa xmm12, [rsp+0x40]
  4b70  sha256msg1 xmm12, [rsp+0x50]
  4b77  vpalignr xmm0, xmm13, [rsp+0x60], 4
  4b7f  vpaddd xmm12, xmm12, xmm0
  4b83  sha256msg2 xmm12, xmm13
  4b88  vmovdqa [rsp+0x40], xmm12
  4b8e  vpaddd xmm0, xmm12, [rel c66d0]
  4b96  sha256rnds2 xmm4, xmm3, xmm0
  4b9a  vpshufd xmm0, xmm0, 0xe
  4b9f  sha256rnds2 xmm3, xmm4, xmm0
  4ba3  vmovdqa xmm13, [rsp+0x80]
  4bac  sha256msg1 xmm13, [rsp+0x90]
  4bb6  vpalignr xmm0, xmm9, [rsp+0xa0], 4
  4bc1  vpaddd xmm13, xmm13, xmm0
  4bc5  sha256msg2 xmm13, xmm9
  4bca  vmovdqa [rsp+0x80], xmm13
  4bd3  vpaddd xmm0, xmm13, [rel c66d0]
  4bdb  sha256rnds2 xmm6, xmm5, xmm0
  4bdf  vpshufd xmm0, xmm0, 0xe
  4be4  sha256rnds2 xmm5, xmm6, xmm0
  4be8  vmovdqa xmm9, [rsp+0xc0]
  4bf1  sha256msg1 xmm9, [rsp+0xd0]
  4bfb  vpalignr xmm0, xmm10, [rsp+0xe0], 4
  4c06  vpaddd xmm9, xmm9, xmm0
  4c0a  sha256msg2 xmm9, xmm10
  4c0f  vmovdqa [rsp+0xc0], xmm9
  4c18  vpaddd xmm0, xmm9, [rel c66d0]
  4c20  sha256rnds2 xmm8, xmm7, xmm0
  4c25  vpshufd xmm0, xmm0, 0xe
  4c2a  sha256rnds2 xmm7, xmm8, xmm0
  4c2f  vmovdqa xmm10, [rsp+0x10]
  4c35  sha256msg1 xmm10, [rsp+0x20]
  4c3c  vpalignr xmm0, xmm11, [rsp+0x30], 4
  4c44  vpaddd xmm10, xmm10, xmm0
  4c48  sha256msg2 xmm10, xmm11
  4c4d  vmovdqa [rsp+0x10], xmm10
  4c53  vpaddd xmm0, xmm10, [rel c66e0]
  4c5b  sha256rnds2 xmm2, xmm1, xmm0
  4c5f  vpshufd xmm0, xmm0, 0xe
  4c64  sha256rnds2 xmm1, xmm2, xmm0
  4c68  vmovdqa xmm11, [rsp+0x50]
  4c6e  sha256msg1 xmm11, [rsp+0x60]
  4c75  vpalignr xmm0, xmm12, [rsp+0x70], 4
  4c7d  vpaddd xmm11, xmm11, xmm0
  4c81  sha256msg2 xmm11, xmm12
  4c86  vmovdqa [rsp+0x50], xmm11
  4c8c  vpaddd xmm0, xmm11, [rel c66e0]
  4c94  sha256rnds2 xmm4, xmm3, xmm0
  4c98  vpshufd xmm0, xmm0, 0xe
  4c9d  sha256rnds2 xmm3, xmm4, xmm0
  4ca1  vmovdqa xmm12, [rsp+0x90]
  4caa  sha256msg1 xmm12, [rsp+0xa0]
  4cb4  vpalignr xmm0, xmm13, [rsp+0xb0], 4
  4cbf  vpaddd xmm12, xmm12, xmm0
  4cc3  sha256msg2 xmm12, xmm13
  4cc8  vmovdqa [rsp+0x90], xmm12
  4cd1  vpaddd xmm0, xmm12, [rel c66e0]
  4cd9  sha256rnds2 xmm6, xmm5, xmm0
  4cdd  vpshufd xmm0, xmm0, 0xe
  4ce2  sha256rnds2 xmm5, xmm6, xmm0
  4ce6  vmovdqa xmm13, [rsp+0xd0]
  4cef  sha256msg1 xmm13, [rsp+0xe0]
  4cf9  vpalignr xmm0, xmm9, [rsp+0xf0], 4
  4d04  vpaddd xmm13, xmm13, xmm0
  4d08  sha256msg2 xmm13, xmm9
  4d0d  vmovdqa [rsp+0xd0], xmm13
  4d16  vpaddd xmm0, xmm13, [rel c66e0]
  4d1e  sha256rnds2 xmm8, xmm7, xmm0
  4d23  vpshufd xmm0, xmm0, 0xe
  4d28  sha256rnds2 xmm7, xmm8, xmm0
  4d2d  vmovdqa xmm9, [rsp+0x20]
  4d33  sha256msg1 xmm9, [rsp+0x30]
  4d3a  vpalignr xmm0, xmm10, [rsp], 4
  4d41  vpaddd xmm9, xmm9, xmm0
  4d45  sha256msg2 xmm9, xmm10
  4d4a  vmovdqa [rsp+0x20], xmm9
  4d50  vpaddd xmm0, xmm9, [rel c66f0]
  4d58  sha256rnds2 xmm2, xmm1, xmm0
  4d5c  vpshufd xmm0, xmm0, 0xe
  4d61  sha256rnds2 xmm1, xmm2, xmm0
  4d65  vmovdqa xmm10, [rsp+0x60]
  4d6b  sha256msg1 xmm10, [rsp+0x70]
  4d72  vpalignr xmm0, xmm11, [rsp+0x40], 4
  4d7a  vpaddd xmm10, xmm10, xmm0
  4d7e  sha256msg2 xmm10, xmm11
  4d83  vmovdqa [rsp+0x60], xmm10
  4d89  vpaddd xmm0, xmm10, [rel c66f0]
  4d91  sha256rnds2 xmm4, xmm3, xmm0
  4d95  vpshufd xmm0, xmm0, 0xe
  4d9a  sha256rnds2 xmm3, xmm4, xmm0
  4d9e  vmovdqa xmm11, [rsp+0xa0]
  4da7  sha256msg1 xmm11, [rsp+0xb0]
  4db1  vpalignr xmm0, xmm12, [rsp+0x80], 4
  4dbc  vpaddd xmm11, xmm11, xmm0
  4dc0  sha256msg2 xmm11, xmm12
  4dc5  vmovdqa [rsp+0xa0], xmm11
  4dce  vpaddd xmm0, xmm11, [rel c66f0]
  4dd6  sha256rnds2 xmm6, xmm5, xmm0
  4dda  vpshufd xmm0, xmm0, 0xe
  4ddf  sha256rnds2 xmm5, xmm6, xmm0
  4de3  vmovdqa xmm12, [rsp+0xe0]
  4dec  sha256msg1 xmm12, [rsp+0xf0]
  4df6  vpalignr xmm0, xmm13, [rsp+0xc0], 4
  4e01  vpaddd xmm12, xmm12, xmm0
  4e05  sha256msg2 xmm12, xmm13
  4e0a  vmovdqa [rsp+0xe0], xmm12
  4e13  vpaddd xmm0, xmm12, [rel c66f0]
  4e1b  sha256rnds2 xmm8, xmm7, xmm0
  4e20  vpshufd xmm0, xmm0, 0xe
  4e25  sha256rnds2 xmm7, xmm8, xmm0
  4e2a  vmovdqa xmm13, [rsp+0x30]
  4e30  sha256msg1 xmm13, [rsp]
  4e36  vpalignr xmm0, xmm9, [rsp+0x10], 4
  4e3e  vpaddd xmm13, xmm13, xmm0
  4e42  sha256msg2 xmm13, xmm9
  4e47  vmovdqa [rsp+0x30], xmm13
  4e4d  vpaddd xmm0, xmm13, [rel c6700]
  4e55  sha256rnds2 xmm2, xmm1, xmm0
  4e59  vpshufd xmm0, xmm0, 0xe
  4e5e  sha256rnds2 xmm1, xmm2, xmm0
  4e62  vmovdqa xmm9, [rsp+0x70]
  4e68  sha256msg1 xmm9, [rsp+0x40]
  4e6f  vpalignr xmm0, xmm10, [rsp+0x50], 4
  4e77  vpaddd xmm9, xmm9, xmm0
  4e7b  sha256msg2 xmm9, xmm10
  4e80  vmovdqa [rsp+0x70], xmm9
  4e86  vpaddd xmm0, xmm9, [rel c6700]
  4e8e  sha256rnds2 xmm4, xmm3, xmm0
  4e92  vpshufd xmm0, xmm0, 0xe
  4e97  sha256rnds2 xmm3, xmm4, xmm0
  4e9b  vmovdqa xmm10, [rsp+0xb0]
  4ea4  sha256msg1 xmm10, [rsp+0x80]
  4eae  vpalignr xmm0, xmm11, [rsp+0x90], 4
  4eb9  vpaddd xmm10, xmm10, xmm0
  4ebd  sha256msg2 xmm10, xmm11
  4ec2  vmovdqa [rsp+0xb0], xmm10
  4ecb  vpaddd xmm0, xmm10, [rel c6700]
  4ed3  sha256rnds2 xmm6, xmm5, xmm0
  4ed7  vpshufd xmm0, xmm0, 0xe
  4edc  sha256rnds2 xmm5, xmm6, xmm0
  4ee0  vmovdqa xmm11, [rsp+0xf0]
  4ee9  sha256msg1 xmm11, [rsp+0xc0]
  4ef3  vpalignr xmm0, xmm12, [rsp+0xd0], 4
  4efe  vpaddd xmm11, xmm11, xmm0
  4f02  sha256msg2 xmm11, xmm12
  4f07  vmovdqa [rsp+0xf0], xmm11
  4f10  vpaddd xmm0, xmm11, [rel c6700]
  4f18  sha256rnds2 xmm8, xmm7, xmm0
  4f1d  vpshufd xmm0, xmm0, 0xe
  4f22  sha256rnds2 xmm7, xmm8, xmm0
  4f27  vpaddd xmm1, xmm1, [rel c65e0]
  4f2f  vpaddd xmm2, xmm2, [rel c65f0]
  4f37  vpaddd xmm3, xmm3, [rel c65e0]
  4f3f  vpaddd xmm4, xmm4, [rel c65f0]
  4f47  vpaddd xmm5, xmm5, [rel c65e0]
  4f4f  vpaddd xmm6, xmm6, [rel c65f0]
  4f57  vpaddd xmm7, xmm7, [rel c65e0]
  4f5f  vpaddd xmm8, xmm8, [rel c65f0]
  4f67  vmovdqa [rsp+0xf0], xmm1
  4f70  vmovdqa [rsp+0xe0], xmm2
  4f79  vmovdqa [rsp+0xd0], xmm3
  4f82  vmovdqa [rsp+0xc0], xmm4
  4f8b  vmovdqa [rsp+0xb0], xmm5
  4f94  vmovdqa [rsp+0xa0], xmm6
  4f9d  vmovdqa [rsp+0x90], xmm7
  4fa6  vmovdqa [rsp+0x80], xmm8
  4faf  vmovdqa xmm0, [rel c6710]
  4fb7  sha256rnds2 xmm2, xmm1, xmm0
  4fbb  vmovq xmm0, [rel c6718]
  4fc3  sha256rnds2 xmm1, xmm2, xmm0
  4fc7  vmovdqa xmm0, [rel c6710]
  4fcf  sha256rnds2 xmm4, xmm3, xmm0
  4fd3  vmovq xmm0, [rel c6718]
  4fdb  sha256rnds2 xmm3, xmm4, xmm0
  4fdf  vmovdqa xmm0, [rel c6710]
  4fe7  sha256rnds2 xmm6, xmm5, xmm0
  4feb  vmovq xmm0, [rel c6718]
  4ff3  sha256rnds2 xmm5, xmm6, xmm0
  4ff7  vmovdqa xmm0, [rel c6710]
  4fff  sha256rnds2 xmm8, xmm7, xmm0
  5004  vmovq xmm0, [rel c6718]
  500c  sha256rnds2 xmm7, xmm8, xmm0
  5011  vmovdqa xmm0, [rel c6620]
  5019  sha256rnds2 xmm2, xmm1, xmm0
  501d  vmovq xmm0, [rel c6628]
  5025  sha256rnds2 xmm1, xmm2, xmm0
  5029  vmovdqa xmm0, [rel c6620]
  5031  sha256rnds2 xmm4, xmm3, xmm0
  5035  vmovq xmm0, [rel c6628]
  503d  sha256rnds2 xmm3, xmm4, xmm0
  5041  vmovdqa xmm0, [rel c6620]
  5049  sha256rnds2 xmm6, xmm5, xmm0
  504d  vmovq xmm0, [rel c6628]
  5055  sha256rnds2 xmm5, xmm6, xmm0
  5059  vmovdqa xmm0, [rel c6620]
  5061  sha256rnds2 xmm8, xmm7, xmm0
  5066  vmovq xmm0, [rel c6628]
  506e  sha256rnds2 xmm7, xmm8, xmm0
  5073  vmovdqa xmm0, [rel c6630]
  507b  sha256rnds2 xmm2, xmm1, xmm0
  507f  vmovq xmm0, [rel c6638]
  5087  sha256rnds2 xmm1, xmm2, xmm0
  508b  vmovdqa xmm0, [rel c6630]
  5093  sha256rnds2 xmm4, xmm3, xmm0
  5097  vmovq xmm0, [rel c6638]
  509f  sha256rnds2 xmm3, xmm4, xmm0
  50a3  vmovdqa xmm0, [rel c6630]
  50ab  sha256rnds2 xmm6, xmm5, xmm0
  50af  vmovq xmm0, [rel c6638]
  50b7  sha256rnds2 xmm5, xmm6, xmm0
  50bb  vmovdqa xmm0, [rel c6630]
  50c3  sha256rnds2 xmm8, xmm7, xmm0
  50c8  vmovq xmm0, [rel c6638]
  50d0  sha256rnds2 xmm7, xmm8, xmm0
  50d5  vmovdqa xmm0, [rel c6720]
  50dd  sha256rnds2 xmm2, xmm1, xmm0
  50e1  vmovq xmm0, [rel c6728]
  50e9  sha256rnds2 xmm1, xmm2, xmm0
  50ed  vmovdqa xmm0, [rel c6720]
  50f5  sha256rnds2 xmm4, xmm3, xmm0
  50f9  vmovq xmm0, [rel c6728]
  5101  sha256rnds2 xmm3, xmm4, xmm0
  5105  vmovdqa xmm0, [rel c6720]
  510d  sha256rnds2 xmm6, xmm5, xmm0
  5111  vmovq xmm0, [rel c6728]
  5119  sha256rnds2 xmm5, xmm6, xmm0
  511d  vmovdqa xmm0, [rel c6720]
  5125  sha256rnds2 xmm8, xmm7, xmm0
  512a  vmovq xmm0, [rel c6728]
  5132  sha256rnds2 xmm7, xmm8, xmm0
  5137  vmovdqa xmm0, [rel c6730]
  513f  sha256rnds2 xmm2, xmm1, xmm0
  5143  vmovq xmm0, [rel c6738]
  514b  sha256rnds2 xmm1, xmm2, xmm0
  514f  vmovdqa xmm0, [rel c6730]
  5157  sha256rnds2 xmm4, xmm3, xmm0
  515b  vmovq xmm0, [rel c6738]
  5163  sha256rnds2 xmm3, xmm4, xmm0
  5167  vmovdqa xmm0, [rel c6730]
  516f  sha256rnds2 xmm6, xmm5, xmm0
  5173  vmovq xmm0, [rel c6738]
  517b  sha256rnds2 xmm5, xmm6, xmm0
  517f  vmovdqa xmm0, [rel c6730]
  5187  sha256rnds2 xmm8, xmm7, xmm0
  518c  vmovq xmm0, [rel c6738]
  5194  sha256rnds2 xmm7, xmm8, xmm0
  5199  vmovdqa xmm0, [rel c6740]
  51a1  sha256rnds2 xmm2, xmm1, xmm0
  51a5  vmovq xmm0, [rel c6748]
  51ad  sha256rnds2 xmm1, xmm2, xmm0
  51b1  vmovdqa xmm0, [rel c6740]
  51b9  sha256rnds2 xmm4, xmm3, xmm0
  51bd  vmovq xmm0, [rel c6748]
  51c5  sha256rnds2 xmm3, xmm4, xmm0
  51c9  vmovdqa xmm0, [rel c6740]
  51d1  sha256rnds2 xmm6, xmm5, xmm0
  51d5  vmovq xmm0, [rel c6748]
  51dd  sha256rnds2 xmm5, xmm6, xmm0
  51e1  vmovdqa xmm0, [rel c6740]
  51e9  sha256rnds2 xmm8, xmm7, xmm0
  51ee  vmovq xmm0, [rel c6748]
  51f6  sha256rnds2 xmm7, xmm8, xmm0
  51fb  vmovdqa xmm0, [rel c6750]
  5203  sha256rnds2 xmm2, xmm1, xmm0
  5207  vmovq xmm0, [rel c6758]
  520f  sha256rnds2 xmm1, xmm2, xmm0
  5213  vmovdqa xmm0, [rel c6750]
  521b  sha256rnds2 xmm4, xmm3, xmm0
  521f  vmovq xmm0, [rel c6758]
  5227  sha256rnds2 xmm3, xmm4, xmm0
  522b  vmovdqa xmm0, [rel c6750]
  5233  sha256rnds2 xmm6, xmm5, xmm0
  5237  vmovq xmm0, [rel c6758]
  523f  sha256rnds2 xmm5, xmm6, xmm0
  5243  vmovdqa xmm0, [rel c6750]
  524b  sha256rnds2 xmm8, xmm7, xmm0
  5250  vmovq xmm0, [rel c6758]
  5258  sha256rnds2 xmm7, xmm8, xmm0
  525d  vmovdqa xmm0, [rel c6760]
  5265  sha256rnds2 xmm2, xmm1, xmm0
  5269  vmovq xmm0, [rel c6768]
  5271  sha256rnds2 xmm1, xmm2, xmm0
  5275  vmovdqa xmm0, [rel c6760]
  527d  sha256rnds2 xmm4, xmm3, xmm0
  5281  vmovq xmm0, [rel c6768]
  5289  sha256rnds2 xmm3, xmm4, xmm0
  528d  vmovdqa xmm0, [rel c6760]
  5295  sha256rnds2 xmm6, xmm5, xmm0
  5299  vmovq xmm0, [rel c6768]
  52a1  sha256rnds2 xmm5, xmm6, xmm0
  52a5  vmovdqa xmm0, [rel c6760]
  52ad  sha256rnds2 xmm8, xmm7, xmm0
  52b2  vmovq xmm0, [rel c6768]
  52ba  sha256rnds2 xmm7, xmm8, xmm0
  52bf  vmovdqa xmm0, [rel c6770]
  52c7  sha256rnds2 xmm2, xmm1, xmm0
  52cb  vmovq xmm0, [rel c6778]
  52d3  sha256rnds2 xmm1, xmm2, xmm0
  52d7  vmovdqa xmm0, [rel c6770]
  52df  sha256rnds2 xmm4, xmm3, xmm0
  52e3  vmovq xmm0, [rel c6778]
  52eb  sha256rnds2 xmm3, xmm4, xmm0
  52ef  vmovdqa xmm0, [rel c6770]
  52f7  sha256rnds2 xmm6, xmm5, xmm0
  52fb  vmovq xmm0, [rel c6778]
  5303  sha256rnds2 xmm5, xmm6, xmm0
  5307  vmovdqa xmm0, [rel c6770]
  530f  sha256rnds2 xmm8, xmm7, xmm0
  5314  vmovq xmm0, [rel c6778]
  531c  sha256rnds2 xmm7, xmm8, xmm0
  5321  vmovdqa xmm0, [rel c6780]
  5329  sha256rnds2 xmm2, xmm1, xmm0
  532d  vmovq xmm0, [rel c6788]
  5335  sha256rnds2 xmm1, xmm2, xmm0
  5339  vmovdqa xmm0, [rel c6780]
  5341  sha256rnds2 xmm4, xmm3, xmm0
  5345  vmovq xmm0, [rel c6788]
  534d  sha256rnds2 xmm3, xmm4, xmm0
  5351  vmovdqa xmm0, [rel c6780]
  5359  sha256rnds2 xmm6, xmm5, xmm0
  535d  vmovq xmm0, [rel c6788]
  5365  sha256rnds2 xmm5, xmm6, xmm0
  5369  vmovdqa xmm0, [rel c6780]
  5371  sha256rnds2 xmm8, xmm7, xmm0
  5376  vmovq xmm0, [rel c6788]
  537e  sha256rnds2 xmm7, xmm8, xmm0
  5383  vmovdqa xmm0, [rel c6790]
  538b  sha256rnds2 xmm2, xmm1, xmm0
  538f  vmovq xmm0, [rel c6798]
  5397  sha256rnds2 xmm1, xmm2, xmm0
  539b  vmovdqa xmm0, [rel c6790]
  53a3  sha256rnds2 xmm4, xmm3, xmm0
  53a7  vmovq xmm0, [rel c6798]
  53af  sha256rnds2 xmm3, xmm4, xmm0
  53b3  vmovdqa xmm0, [rel c6790]
  53bb  sha256rnds2 xmm6, xmm5, xmm0
  53bf  vmovq xmm0, [rel c6798]
  53c7  sha256rnds2 xmm5, xmm6, xmm0
  53cb  vmovdqa xmm0, [rel c6790]
  53d3  sha256rnds2 xmm8, xmm7, xmm0
  53d8  vmovq xmm0, [rel c6798]
  53e0  sha256rnds2 xmm7, xmm8, xmm0
  53e5  vmovdqa xmm0, [rel c67a0]
  53ed  sha256rnds2 xmm2, xmm1, xmm0
  53f1  vmovq xmm0, [rel c67a8]
  53f9  sha256rnds2 xmm1, xmm2, xmm0
  53fd  vmovdqa xmm0, [rel c67a0]
  5405  sha256rnds2 xmm4, xmm3, xmm0
  5409  vmovq xmm0, [rel c67a8]
  5411  sha256rnds2 xmm3, xmm4, xmm0
  5415  vmovdqa xmm0, [rel c67a0]
  541d  sha256rnds2 xmm6, xmm5, xmm0
  5421  vmovq xmm0, [rel c67a8]
  5429  sha256rnds2 xmm5, xmm6, xmm0
  542d  vmovdqa xmm0, [rel c67a0]
  5435  sha256rnds2 xmm8, xmm7, xmm0
  543a  vmovq xmm0, [rel c67a8]
  5442  sha256rnds2 xmm7, xmm8, xmm0
  5447  vmovdqa xmm0, [rel c67b0]
  544f  sha256rnds2 xmm2, xmm1, xmm0
  5453  vmovq xmm0, [rel c67b8]
  545b  sha256rnds2 xmm1, xmm2, xmm0
  545f  vmovdqa xmm0, [rel c67b0]
  5467  sha256rnds2 xmm4, xmm3, xmm0
  546b  vmovq xmm0, [rel c67b8]
  5473  sha256rnds2 xmm3, xmm4, xmm0
  5477  vmovdqa xmm0, [rel c67b0]
  547f  sha256rnds2 xmm6, xmm5, xmm0
  5483  vmovq xmm0, [rel c67b8]
  548b  sha256rnds2 xmm5, xmm6, xmm0
  548f  vmovdqa xmm0, [rel c67b0]
  5497  sha256rnds2 xmm8, xmm7, xmm0
  549c  vmovq xmm0, [rel c67b8]
  54a4  sha256rnds2 xmm7, xmm8, xmm0
  54a9  vmovdqa xmm0, [rel c67c0]
  54b1  sha256rnds2 xmm2, xmm1, xmm0
  54b5  vmovq xmm0, [rel c67c8]
  54bd  sha256rnds2 xmm1, xmm2, xmm0
  54c1  vmovdqa xmm0, [rel c67c0]
  54c9  sha256rnds2 xmm4, xmm3, xmm0
  54cd  vmovq xmm0, [rel c67c8]
  54d5  sha256rnds2 xmm3, xmm4, xmm0
  54d9  vmovdqa xmm0, [rel c67c0]
  54e1  sha256rnds2 xmm6, xmm5, xmm0
  54e5  vmovq xmm0, [rel c67c8]
  54ed  sha256rnds2 xmm5, xmm6, xmm0
  54f1  vmovdqa xmm0, [rel c67c0]
  54f9  sha256rnds2 xmm8, xmm7, xmm0
  54fe  vmovq xmm0, [rel c67c8]
  5506  sha256rnds2 xmm7, xmm8, xmm0
  550b  vmovdqa xmm0, [rel c67d0]
  5513  sha256rnds2 xmm2, xmm1, xmm0
  5517  vmovq xmm0, [rel c67d8]
  551f  sha256rnds2 xmm1, xmm2, xmm0
  5523  vmovdqa xmm0, [rel c67d0]
  552b  sha256rnds2 xmm4, xmm3, xmm0
  552f  vmovq xmm0, [rel c67d8]
  5537  sha256rnds2 xmm3, xmm4, xmm0
  553b  vmovdqa xmm0, [rel c67d0]
  5543  sha256rnds2 xmm6, xmm5, xmm0
  5547  vmovq xmm0, [rel c67d8]
  554f  sha256rnds2 xmm5, xmm6, xmm0
  5553  vmovdqa xmm0, [rel c67d0]
  555b  sha256rnds2 xmm8, xmm7, xmm0
  5560  vmovq xmm0, [rel c67d8]
  5568  sha256rnds2 xmm7, xmm8, xmm0
  556d  vmovdqa xmm0, [rel c67e0]
  5575  sha256rnds2 xmm2, xmm1, xmm0
  5579  vmovq xmm0, [rel c67e8]
  5581  sha256rnds2 xmm1, xmm2, xmm0
  5585  vmovdqa xmm0, [rel c67e0]
  558d  sha256rnds2 xmm4, xmm3, xmm0
  5591  vmovq xmm0, [rel c67e8]
  5599  sha256rnds2 xmm3, xmm4, xmm0
  559d  vmovdqa xmm0, [rel c67e0]
  55a5  sha256rnds2 xmm6, xmm5, xmm0
  55a9  vmovq xmm0, [rel c67e8]
  55b1  sha256rnds2 xmm5, xmm6, xmm0
  55b5  vmovdqa xmm0, [rel c67e0]
  55bd  sha256rnds2 xmm8, xmm7, xmm0
  55c2  vmovq xmm0, [rel c67e8]
  55ca  sha256rnds2 xmm7, xmm8, xmm0
  55cf  vpaddd xmm1, xmm1, [rsp+0xf0]
  55d8  vpaddd xmm2, xmm2, [rsp+0xe0]
  55e1  vpaddd xmm3, xmm3, [rsp+0xd0]
  55ea  vpaddd xmm4, xmm4, [rsp+0xc0]
  55f3  vpaddd xmm5, xmm5, [rsp+0xb0]
  55fc  vpaddd xmm6, xmm6, [rsp+0xa0]
  5605  vpaddd xmm7, xmm7, [rsp+0x90]
  560e  vpaddd xmm8, xmm8, [rsp+0x80]
  5617  vshufps xmm11, xmm1, xmm2, 0xbb
  561c  vshufps xmm10, xmm1, xmm2, 0x11
  5621  vmovdqa [rsp+0x90], xmm11
  562a  vmovdqa [rsp+0x80], xmm10
  5633  vshufps xmm11, xmm3, xmm4, 0xbb
  5638  vshufps xmm9, xmm3, xmm4, 0x11
  563d  vmovdqa [rsp+0xb0], xmm11
  5646  vmovdqa [rsp+0xa0], xmm9
  564f  vshufps xmm11, xmm5, xmm6, 0xbb
  5654  vshufps xmm13, xmm5, xmm6, 0x11
  5659  vmovdqa [rsp+0xd0], xmm11
  5662  vmovdqa [rsp+0xc0], xmm13
  566b  vshufps xmm11, xmm7, xmm8, 0xbb
  5671  vshufps xmm12, xmm7, xmm8, 0x11
  5677  vmovdqa [rsp+0xf0], xmm11
  5680  vmovdqa [rsp+0xe0], xmm12
  5689  vmovdqa xmm1, [rel c65e0]
  5691  vmovdqa xmm2, [rel c65f0]
  5699  vmovdqa xmm3, [rel c65e0]
  56a1  vmovdqa xmm4, [rel c65f0]
  56a9  vmovdqa xmm5, [rel c65e0]
  56b1  vmovdqa xmm6, [rel c65f0]
  56b9  vmovdqa xmm7, [rel c65e0]
  56c1  vmovdqa xmm8, [rel c65f0]
  56c9  vmovdqa xmm0, [rsp+0x90]
  56d2  vpaddd xmm0, xmm0, [rel c6610]
  56da  sha256rnds2 xmm2, xmm1, xmm0
  56de  vpshufd xmm0, xmm0, 0xe
  56e3  sha256rnds2 xmm1, xmm2, xmm0
  56e7  vmovdqa xmm0, [rsp+0xb0]
  56f0  vpaddd xmm0, xmm0, [rel c6610]
  56f8  sha256rnds2 xmm4, xmm3, xmm0
  56fc  vpshufd xmm0, xmm0, 0xe
  5701  sha256rnds2 xmm3, xmm4, xmm0
  5705  vmovdqa xmm0, [rsp+0xd0]
  570e  vpaddd xmm0, xmm0, [rel c6610]
  5716  sha256rnds2 xmm6, xmm5, xmm0
  571a  vpshufd xmm0, xmm0, 0xe
  571f  sha256rnds2 xmm5, xmm6, xmm0
  5723  vmovdqa xmm0, [rsp+0xf0]
  572c  vpaddd xmm0, xmm0, [rel c6610]
  5734  sha256rnds2 xmm8, xmm7, xmm0
  5739  vpshufd xmm0, xmm0, 0xe
  573e  sha256rnds2 xmm7, xmm8, xmm0
  5743  vpaddd xmm0, xmm10, [rel c6620]
  574b  sha256rnds2 xmm2, xmm1, xmm0
  574f  vpshufd xmm0, xmm0, 0xe
  5754  sha256rnds2 xmm1, xmm2, xmm0
  5758  vpaddd xmm0, xmm9, [rel c6620]
  5760  sha256rnds2 xmm4, xmm3, xmm0
  5764  vpshufd xmm0, xmm0, 0xe
  5769  sha256rnds2 xmm3, xmm4, xmm0
  576d  vpaddd xmm0, xmm13, [rel c6620]
  5775  sha256rnds2 xmm6, xmm5, xmm0
  5779  vpshufd xmm0, xmm0, 0xe
  577e  sha256rnds2 xmm5, xmm6, xmm0
  5782  vpaddd xmm0, xmm12, [rel c6620]
  578a  sha256rnds2 xmm8, xmm7, xmm0
  578f  vpshufd xmm0, xmm0, 0xe
  5794  sha256rnds2 xmm7, xmm8, xmm0
  5799  vmovdqa xmm0, [rel c67f0]
  57a1  sha256rnds2 xmm2, xmm1, xmm0
  57a5  vmovq xmm0, [rel c67f8]
  57ad  sha256rnds2 xmm1, xmm2, xmm0
  57b1  vmovdqa xmm11, [rel c6800]
  57b9  vmovdqa [rsp+0x70], xmm11
  57bf  vmovdqa xmm0, [rel c67f0]
  57c7  sha256rnds2 xmm4, xmm3, xmm0
  57cb  vmovq xmm0, [rel c67f8]
  57d3  sha256rnds2 xmm3, xmm4, xmm0
  57d7  vmovdqa xmm10, [rel c6800]
  57df  vmovdqa [rsp+0x60], xmm10
  57e5  vmovdqa xmm0, [rel c67f0]
  57ed  sha256rnds2 xmm6, xmm5, xmm0
  57f1  vmovq xmm0, [rel c67f8]
  57f9  sha256rnds2 xmm5, xmm6, xmm0
  57fd  vmovdqa xmm9, [rel c6800]
  5805  vmovdqa [rsp+0x50], xmm9
  580b  vmovdqa xmm0, [rel c67f0]
  5813  sha256rnds2 xmm8, xmm7, xmm0
  5818  vmovq xmm0, [rel c67f8]
  5820  sha256rnds2 xmm7, xmm8, xmm0
  5825  vmovdqa xmm13, [rel c6800]
  582d  vmovdqa [rsp+0x40], xmm13
  5833  vmovdqa xmm0, [rel c6810]
  583b  sha256rnds2 xmm2, xmm1, xmm0
  583f  vmovq xmm0, [rel c6818]
  5847  sha256rnds2 xmm1, xmm2, xmm0
  584b  vmovdqa xmm12, [rel c6820]
  5853  vmovdqa [rsp+0x30], xmm12
  5859  vmovdqa xmm0, [rel c6810]
  5861  sha256rnds2 xmm4, xmm3, xmm0
  5865  vmovq xmm0, [rel c6818]
  586d  sha256rnds2 xmm3, xmm4, xmm0
  5871  vmovdqa xmm11, [rel c6820]
  5879  vmovdqa [rsp+0x20], xmm11
  587f  vmovdqa xmm0, [rel c6810]
  5887  sha256rnds2 xmm6, xmm5, xmm0
  588b  vmovq xmm0, [rel c6818]
  5893  sha256rnds2 xmm5, xmm6, xmm0
  5897  vmovdqa xmm10, [rel c6820]
  589f  vmovdqa [rsp+0x10], xmm10
  58a5  vmovdqa xmm0, [rel c6810]
  58ad  sha256rnds2 xmm8, xmm7, xmm0
  58b2  vmovq xmm0, [rel c6818]
  58ba  sha256rnds2 xmm7, xmm8, xmm0
  58bf  vmovdqa xmm9, [rel c6820]
  58c7  vmovdqa [rsp], xmm9
  58cc  vmovdqa xmm13, [rsp+0x90]
  58d5  sha256msg1 xmm13, [rsp+0x80]
  58df  vpalignr xmm0, xmm12, [rsp+0x70], 4
  58e7  vpaddd xmm13, xmm13, xmm0
  58eb  sha256msg2 xmm13, xmm12
  58f0  vmovdqa [rsp+0x90], xmm13
  58f9  vpaddd xmm0, xmm13, [rel c6650]
  5901  sha256rnds2 xmm2, xmm1, xmm0
  5905  vpshufd xmm0, xmm0, 0xe
  590a  sha256rnds2 xmm1, xmm2, xmm0
  590e  vmovdqa xmm12, [rsp+0xb0]
  5917  sha256msg1 xmm12, [rsp+0xa0]
  5921  vpalignr xmm0, xmm11, [rsp+0x60], 4
  5929  vpaddd xmm12, xmm12, xmm0
  592d  sha256msg2 xmm12, xmm11
  5932  vmovdqa [rsp+0xb0], xmm12
  593b  vpaddd xmm0, xmm12, [rel c6650]
  5943  sha256rnds2 xmm4, xmm3, xmm0
  5947  vpshufd xmm0, xmm0, 0xe
  594c  sha256rnds2 xmm3, xmm4, xmm0
  5950  vmovdqa xmm11, [rsp+0xd0]
  5959  sha256msg1 xmm11, [rsp+0xc0]
  5963  vpalignr xmm0, xmm10, [rsp+0x50], 4
  596b  vpaddd xmm11, xmm11, xmm0
  596f  sha256msg2 xmm11, xmm10
  5974  vmovdqa [rsp+0xd0], xmm11
  597d  vpaddd xmm0, xmm11, [rel c6650]
  5985  sha256rnds2 xmm6, xmm5, xmm0
  5989  vpshufd xmm0, xmm0, 0xe
  598e  sha256rnds2 xmm5, xmm6, xmm0
  5992  vmovdqa xmm10, [rsp+0xf0]
  599b  sha256msg1 xmm10, [rsp+0xe0]
  59a5  vpalignr xmm0, xmm9, [rsp+0x40], 4
  59ad  vpaddd xmm10, xmm10, xmm0
  59b1  sha256msg2 xmm10, xmm9
  59b6  vmovdqa [rsp+0xf0], xmm10
  59bf  vpaddd xmm0, xmm10, [rel c6650]
  59c7  sha256rnds2 xmm8, xmm7, xmm0
  59cc  vpshufd xmm0, xmm0, 0xe
  59d1  sha256rnds2 xmm7, xmm8, xmm0
  59d6  vmovdqa xmm9, [rsp+0x80]
  59df  sha256msg1 xmm9, [rsp+0x70]
  59e6  vpalignr xmm0, xmm13, [rsp+0x30], 4
  59ee  vpaddd xmm9, xmm9, xmm0
  59f2  sha256msg2 xmm9, xmm13
  59f7  vmovdqa [rsp+0x80], xmm9
  5a00  vpaddd xmm0, xmm9, [rel c6660]
  5a08  sha256rnds2 xmm2, xmm1, xmm0
  5a0c  vpshufd xmm0, xmm0, 0xe
  5a11  sha256rnds2 xmm1, xmm2, xmm0
  5a15  vmovdqa xmm13, [rsp+0xa0]
  5a1e  sha256msg1 xmm13, [rsp+0x60]
  5a25  vpalignr xmm0, xmm12, [rsp+0x20], 4
  5a2d  vpaddd xmm13, xmm13, xmm0
  5a31  sha256msg2 xmm13, xmm12
  5a36  vmovdqa [rsp+0xa0], xmm13
  5a3f  vpaddd xmm0, xmm13, [rel c6660]
  5a47  sha256rnds2 xmm4, xmm3, xmm0
  5a4b  vpshufd xmm0, xmm0, 0xe
  5a50  sha256rnds2 xmm3, xmm4, xmm0
  5a54  vmovdqa xmm12, [rsp+0xc0]
  5a5d  sha256msg1 xmm12, [rsp+0x50]
  5a64  vpalignr xmm0, xmm11, [rsp+0x10], 4
  5a6c  vpaddd xmm12, xmm12, xmm0
  5a70  sha256msg2 xmm12, xmm11
  5a75  vmovdqa [rsp+0xc0], xmm12
  5a7e  vpaddd xmm0, xmm12, [rel c6660]
  5a86  sha256rnds2 xmm6, xmm5, xmm0
  5a8a  vpshufd xmm0, xmm0, 0xe
  5a8f  sha256rnds2 xmm5, xmm6, xmm0
  5a93  vmovdqa xmm11, [rsp+0xe0]
  5a9c  sha256msg1 xmm11, [rsp+0x40]
  5aa3  vpalignr xmm0, xmm10, [rsp], 4
  5aaa  vpaddd xmm11, xmm11, xmm0
  5aae  sha256msg2 xmm11, xmm10
  5ab3  vmovdqa [rsp+0xe0], xmm11
  5abc  vpaddd xmm0, xmm11, [rel c6660]
  5ac4  sha256rnds2 xmm8, xmm7, xmm0
  5ac9  vpshufd xmm0, xmm0, 0xe
  5ace  sha256rnds2 xmm7, xmm8, xmm0
  5ad3  vmovdqa xmm10, [rsp+0x70]
  5ad9  sha256msg1 xmm10, [rsp+0x30]
  5ae0  vpalignr xmm0, xmm9, [rsp+0x90], 4
  5aeb  vpaddd xmm10, xmm10, xmm0
  5aef  sha256msg2 xmm10, xmm9
  5af4  vmovdqa [rsp+0x70], xmm10
  5afa  vpaddd xmm0, xmm10, [rel c6670]
  5b02  sha256rnds2 xmm2, xmm1, xmm0
  5b06  vpshufd xmm0, xmm0, 0xe
  5b0b  sha256rnds2 xmm1, xmm2, xmm0
  5b0f  vmovdqa xmm9, [rsp+0x60]
  5b15  sha256msg1 xmm9, [rsp+0x20]
  5b1c  vpalignr xmm0, xmm13, [rsp+0xb0], 4
  5b27  vpaddd xmm9, xmm9, xmm0
  5b2b  sha256msg2 xmm9, xmm13
  5b30  vmovdqa [rsp+0x60], xmm9
  5b36  vpaddd xmm0, xmm9, [rel c6670]
  5b3e  sha256rnds2 xmm4, xmm3, xmm0
  5b42  vpshufd xmm0, xmm0, 0xe
  5b47  sha256rnds2 xmm3, xmm4, xmm0
  5b4b  vmovdqa xmm13, [rsp+0x50]
  5b51  sha256msg1 xmm13, [rsp+0x10]
  5b58  vpalignr xmm0, xmm12, [rsp+0xd0], 4
  5b63  vpaddd xmm13, xmm13, xmm0
  5b67  sha256msg2 xmm13, xmm12
  5b6c  vmovdqa [rsp+0x50], xmm13
  5b72  vpaddd xmm0, xmm13, [rel c6670]
  5b7a  sha256rnds2 xmm6, xmm5, xmm0
  5b7e  vpshufd xmm0, xmm0, 0xe
  5b83  sha256rnds2 xmm5, xmm6, xmm0
  5b87  vmovdqa xmm12, [rsp+0x40]
  5b8d  sha256msg1 xmm12, [rsp]
  5b93  vpalignr xmm0, xmm11, [rsp+0xf0], 4
  5b9e  vpaddd xmm12, xmm12, xmm0
  5ba2  sha256msg2 xmm12, xmm11
  5ba7  vmovdqa [rsp+0x40], xmm12
  5bad  vpaddd xmm0, xmm12, [rel c6670]
  5bb5  sha256rnds2 xmm8, xmm7, xmm0
  5bba  vpshufd xmm0, xmm0, 0xe
  5bbf  sha256rnds2 xmm7, xmm8, xmm0
  5bc4  vmovdqa xmm11, [rsp+0x30]
  5bca  sha256msg1 xmm11, [rsp+0x90]
  5bd4  vpalignr xmm0, xmm10, [rsp+0x80], 4
  5bdf  vpaddd xmm11, xmm11, xmm0
  5be3  sha256msg2 xmm11, xmm10
  5be8  vmovdqa [rsp+0x30], xmm11
  5bee  vpaddd xmm0, xmm11, [rel c6680]
  5bf6  sha256rnds2 xmm2, xmm1, xmm0
  5bfa  vpshufd xmm0, xmm0, 0xe
  5bff  sha256rnds2 xmm1, xmm2, xmm0
  5c03  vmovdqa xmm10, [rsp+0x20]
  5c09  sha256msg1 xmm10, [rsp+0xb0]
  5c13  vpalignr xmm0, xmm9, [rsp+0xa0], 4
  5c1e  vpaddd xmm10, xmm10, xmm0
  5c22  sha256msg2 xmm10, xmm9
  5c27  vmovdqa [rsp+0x20], xmm10
  5c2d  vpaddd xmm0, xmm10, [rel c6680]
  5c35  sha256rnds2 xmm4, xmm3, xmm0
  5c39  vpshufd xmm0, xmm0, 0xe
  5c3e  sha256rnds2 xmm3, xmm4, xmm0
  5c42  vmovdqa xmm9, [rsp+0x10]
  5c48  sha256msg1 xmm9, [rsp+0xd0]
  5c52  vpalignr xmm0, xmm13, [rsp+0xc0], 4
  5c5d  vpaddd xmm9, xmm9, xmm0
  5c61  sha256msg2 xmm9, xmm13
  5c66  vmovdqa [rsp+0x10], xmm9
  5c6c  vpaddd xmm0, xmm9, [rel c6680]
  5c74  sha256rnds2 xmm6, xmm5, xmm0
  5c78  vpshufd xmm0, xmm0, 0xe
  5c7d  sha256rnds2 xmm5, xmm6, xmm0
  5c81  vmovdqa xmm13, [rsp]
  5c86  sha256msg1 xmm13, [rsp+0xf0]
  5c90  vpalignr xmm0, xmm12, [rsp+0xe0], 4
  5c9b  vpaddd xmm13, xmm13, xmm0
  5c9f  sha256msg2 xmm13, xmm12
  5ca4  vmovdqa [rsp], xmm13
  5ca9  vpaddd xmm0, xmm13, [rel c6680]
  5cb1  sha256rnds2 xmm8, xmm7, xmm0
  5cb6  vpshufd xmm0, xmm0, 0xe
  5cbb  sha256rnds2 xmm7, xmm8, xmm0
  5cc0  vmovdqa xmm12, [rsp+0x90]
  5cc9  sha256msg1 xmm12, [rsp+0x80]
  5cd3  vpalignr xmm0, xmm11, [rsp+0x70], 4
  5cdb  vpaddd xmm12, xmm12, xmm0
  5cdf  sha256msg2 xmm12, xmm11
  5ce4  vmovdqa [rsp+0x90], xmm12
  5ced  vpaddd xmm0, xmm12, [rel c6690]
  5cf5  sha256rnds2 xmm2, xmm1, xmm0
  5cf9  vpshufd xmm0, xmm0, 0xe
  5cfe  sha256rnds2 xmm1, xmm2, xmm0
  5d02  vmovdqa xmm11, [rsp+0xb0]
  5d0b  sha256msg1 xmm11, [rsp+0xa0]
  5d15  vpalignr xmm0, xmm10, [rsp+0x60], 4
  5d1d  vpaddd xmm11, xmm11, xmm0
  5d21  sha256msg2 xmm11, xmm10
  5d26  vmovdqa [rsp+0xb0], xmm11
  5d2f  vpaddd xmm0, xmm11, [rel c6690]
  5d37  sha256rnds2 xmm4, xmm3, xmm0
  5d3b  vpshufd xmm0, xmm0, 0xe
  5d40  sha256rnds2 xmm3, xmm4, xmm0
  5d44  vmovdqa xmm10, [rsp+0xd0]
  5d4d  sha256msg1 xmm10, [rsp+0xc0]
  5d57  vpalignr xmm0, xmm9, [rsp+0x50], 4
  5d5f  vpaddd xmm10, xmm10, xmm0
  5d63  sha256msg2 xmm10, xmm9
  5d68  vmovdqa [rsp+0xd0], xmm10
  5d71  vpaddd xmm0, xmm10, [rel c6690]
  5d79  sha256rnds2 xmm6, xmm5, xmm0
  5d7d  vpshufd xmm0, xmm0, 0xe
  5d82  sha256rnds2 xmm5, xmm6, xmm0
  5d86  vmovdqa xmm9, [rsp+0xf0]
  5d8f  sha256msg1 xmm9, [rsp+0xe0]
  5d99  vpalignr xmm0, xmm13, [rsp+0x40], 4
  5da1  vpaddd xmm9, xmm9, xmm0
  5da5  sha256msg2 xmm9, xmm13
  5daa  vmovdqa [rsp+0xf0], xmm9
  5db3  vpaddd xmm0, xmm9, [rel c6690]
  5dbb  sha256rnds2 xmm8, xmm7, xmm0
  5dc0  vpshufd xmm0, xmm0, 0xe
  5dc5  sha256rnds2 xmm7, xmm8, xmm0
  5dca  vmovdqa xmm13, [rsp+0x80]
  5dd3  sha256msg1 xmm13, [rsp+0x70]
  5dda  vpalignr xmm0, xmm12, [rsp+0x30], 4
  5de2  vpaddd xmm13, xmm13, xmm0
  5de6  sha256msg2 xmm13, xmm12
  5deb  vmovdqa [rsp+0x80], xmm13
  5df4  vpaddd xmm0, xmm13, [rel c66a0]
  5dfc  sha256rnds2 xmm2, xmm1, xmm0
  5e00  vpshufd xmm0, xmm0, 0xe
  5e05  sha256rnds2 xmm1, xmm2, xmm0
  5e09  vmovdqa xmm12, [rsp+0xa0]
  5e12  sha256msg1 xmm12, [rsp+0x60]
  5e19  vpalignr xmm0, xmm11, [rsp+0x20], 4
  5e21  vpaddd xmm12, xmm12, xmm0
  5e25  sha256msg2 xmm12, xmm11
  5e2a  vmovdqa [rsp+0xa0], xmm12
  5e33  vpaddd xmm0, xmm12, [rel c66a0]
  5e3b  sha256rnds2 xmm4, xmm3, xmm0
  5e3f  vpshufd xmm0, xmm0, 0xe
  5e44  sha256rnds2 xmm3, xmm4, xmm0
  5e48  vmovdqa xmm11, [rsp+0xc0]
  5e51  sha256msg1 xmm11, [rsp+0x50]
  5e58  vpalignr xmm0, xmm10, [rsp+0x10], 4
  5e60  vpaddd xmm11, xmm11, xmm0
  5e64  sha256msg2 xmm11, xmm10
  5e69  vmovdqa [rsp+0xc0], xmm11
  5e72  vpaddd xmm0, xmm11, [rel c66a0]
  5e7a  sha256rnds2 xmm6, xmm5, xmm0
  5e7e  vpshufd xmm0, xmm0, 0xe
  5e83  sha256rnds2 xmm5, xmm6, xmm0
  5e87  vmovdqa xmm10, [rsp+0xe0]
  5e90  sha256msg1 xmm10, [rsp+0x40]
  5e97  vpalignr xmm0, xmm9, [rsp], 4
  5e9e  vpaddd xmm10, xmm10, xmm0
  5ea2  sha256msg2 xmm10, xmm9
  5ea7  vmovdqa [rsp+0xe0], xmm10
  5eb0  vpaddd xmm0, xmm10, [rel c66a0]
  5eb8  sha256rnds2 xmm8, xmm7, xmm0
  5ebd  vpshufd xmm0, xmm0, 0xe
  5ec2  sha256rnds2 xmm7, xmm8, xmm0
  5ec7  vmovdqa xmm9, [rsp+0x70]
  5ecd  sha256msg1 xmm9, [rsp+0x30]
  5ed4  vpalignr xmm0, xmm13, [rsp+0x90], 4
  5edf  vpaddd xmm9, xmm9, xmm0
  5ee3  sha256msg2 xmm9, xmm13
  5ee8  vmovdqa [rsp+0x70], xmm9
  5eee  vpaddd xmm0, xmm9, [rel c66b0]
  5ef6  sha256rnds2 xmm2, xmm1, xmm0
  5efa  vpshufd xmm0, xmm0, 0xe
  5eff  sha256rnds2 xmm1, xmm2, xmm0
  5f03  vmovdqa xmm13, [rsp+0x60]
  5f09  sha256msg1 xmm13, [rsp+0x20]
  5f10  vpalignr xmm0, xmm12, [rsp+0xb0], 4
  5f1b  vpaddd xmm13, xmm13, xmm0
  5f1f  sha256msg2 xmm13, xmm12
  5f24  vmovdqa [rsp+0x60], xmm13
  5f2a  vpaddd xmm0, xmm13, [rel c66b0]
  5f32  sha256rnds2 xmm4, xmm3, xmm0
  5f36  vpshufd xmm0, xmm0, 0xe
  5f3b  sha256rnds2 xmm3, xmm4, xmm0
  5f3f  vmovdqa xmm12, [rsp+0x50]
  5f45  sha256msg1 xmm12, [rsp+0x10]
  5f4c  vpalignr xmm0, xmm11, [rsp+0xd0], 4
  5f57  vpaddd xmm12, xmm12, xmm0
  5f5b  sha256msg2 xmm12, xmm11
  5f60  vmovdqa [rsp+0x50], xmm12
  5f66  vpaddd xmm0, xmm12, [rel c66b0]
  5f6e  sha256rnds2 xmm6, xmm5, xmm0
  5f72  vpshufd xmm0, xmm0, 0xe
  5f77  sha256rnds2 xmm5, xmm6, xmm0
  5f7b  vmovdqa xmm11, [rsp+0x40]
  5f81  sha256msg1 xmm11, [rsp]
  5f87  vpalignr xmm0, xmm10, [rsp+0xf0], 4
  5f92  vpaddd xmm11, xmm11, xmm0
  5f96  sha256msg2 xmm11, xmm10
  5f9b  vmovdqa [rsp+0x40], xmm11
  5fa1  vpaddd xmm0, xmm11, [rel c66b0]
  5fa9  sha256rnds2 xmm8, xmm7, xmm0
  5fae  vpshufd xmm0, xmm0, 0xe
  5fb3  sha256rnds2 xmm7, xmm8, xmm0
  5fb8  vmovdqa xmm10, [rsp+0x30]
  5fbe  sha256msg1 xmm10, [rsp+0x90]
  5fc8  vpalignr xmm0, xmm9, [rsp+0x80], 4
  5fd3  vpaddd xmm10, xmm10, xmm0
  5fd7  sha256msg2 xmm10, xmm9
  5fdc  vmovdqa [rsp+0x30], xmm10
  5fe2  vpaddd xmm0, xmm10, [rel c66c0]
  5fea  sha256rnds2 xmm2, xmm1, xmm0
  5fee  vpshufd xmm0, xmm0, 0xe
  5ff3  sha256rnds2 xmm1, xmm2, xmm0
  5ff7  vmovdqa xmm9, [rsp+0x20]
  5ffd  sha256msg1 xmm9, [rsp+0xb0]
  6007  vpalignr xmm0, xmm13, [rsp+0xa0], 4
  6012  vpaddd xmm9, xmm9, xmm0
  6016  sha256msg2 xmm9, xmm13
  601b  vmovdqa [rsp+0x20], xmm9
  6021  vpaddd xmm0, xmm9, [rel c66c0]
  6029  sha256rnds2 xmm4, xmm3, xmm0
  602d  vpshufd xmm0, xmm0, 0xe
  6032  sha256rnds2 xmm3, xmm4, xmm0
  6036  vmovdqa xmm13, [rsp+0x10]
  603c  sha256msg1 xmm13, [rsp+0xd0]
  6046  vpalignr xmm0, xmm12, [rsp+0xc0], 4
  6051  vpaddd xmm13, xmm13, xmm0
  6055  sha256msg2 xmm13, xmm12
  605a  vmovdqa [rsp+0x10], xmm13
  6060  vpaddd xmm0, xmm13, [rel c66c0]
  6068  sha256rnds2 xmm6, xmm5, xmm0
  606c  vpshufd xmm0, xmm0, 0xe
  6071  sha256rnds2 xmm5, xmm6, xmm0
  6075  vmovdqa xmm12, [rsp]
  607a  sha256msg1 xmm12, [rsp+0xf0]
  6084  vpalignr xmm0, xmm11, [rsp+0xe0], 4
  608f  vpaddd xmm12, xmm12, xmm0
  6093  sha256msg2 xmm12, xmm11
  6098  vmovdqa [rsp], xmm12
  609d  vpaddd xmm0, xmm12, [rel c66c0]
  60a5  sha256rnds2 xmm8, xmm7, xmm0
  60aa  vpshufd xmm0, xmm0, 0xe
  60af  sha256rnds2 xmm7, xmm8, xmm0
  60b4  vmovdqa xmm11, [rsp+0x90]
  60bd  sha256msg1 xmm11, [rsp+0x80]
  60c7  vpalignr xmm0, xmm10, [rsp+0x70], 4
  60cf  vpaddd xmm11, xmm11, xmm0
  60d3  sha256msg2 xmm11, xmm10
  60d8  vmovdqa [rsp+0x90], xmm11
  60e1  vpaddd xmm0, xmm11, [rel c66d0]
  60e9  sha256rnds2 xmm2, xmm1, xmm0
  60ed  vpshufd xmm0, xmm0, 0xe
  60f2  sha256rnds2 xmm1, xmm2, xmm0
  60f6  vmovdqa xmm10, [rsp+0xb0]
  60ff  sha256msg1 xmm10, [rsp+0xa0]
  6109  vpalignr xmm0, xmm9, [rsp+0x60], 4
  6111  vpaddd xmm10, xmm10, xmm0
  6115  sha256msg2 xmm10, xmm9
  611a  vmovdqa [rsp+0xb0], xmm10
  6123  vpaddd xmm0, xmm10, [rel c66d0]
  612b  sha256rnds2 xmm4, xmm3, xmm0
  612f  vpshufd xmm0, xmm0, 0xe
  6134  sha256rnds2 xmm3, xmm4, xmm0
  6138  vmovdqa xmm9, [rsp+0xd0]
  6141  sha256msg1 xmm9, [rsp+0xc0]
  614b  vpalignr xmm0, xmm13, [rsp+0x50], 4
  6153  vpaddd xmm9, xmm9, xmm0
  6157  sha256msg2 xmm9, xmm13
  615c  vmovdqa [rsp+0xd0], xmm9
  6165  vpaddd xmm0, xmm9, [rel c66d0]
  616d  sha256rnds2 xmm6, xmm5, xmm0
  6171  vpshufd xmm0, xmm0, 0xe
  6176  sha256rnds2 xmm5, xmm6, xmm0
  617a  vmovdqa xmm13, [rsp+0xf0]
  6183  sha256msg1 xmm13, [rsp+0xe0]
  618d  vpalignr xmm0, xmm12, [rsp+0x40], 4
  6195  vpaddd xmm13, xmm13, xmm0
  6199  sha256msg2 xmm13, xmm12
  619e  vmovdqa [rsp+0xf0], xmm13
  61a7  vpaddd xmm0, xmm13, [rel c66d0]
  61af  sha256rnds2 xmm8, xmm7, xmm0
  61b4  vpshufd xmm0, xmm0, 0xe
  61b9  sha256rnds2 xmm7, xmm8, xmm0
  61be  vmovdqa xmm12, [rsp+0x80]
  61c7  sha256msg1 xmm12, [rsp+0x70]
  61ce  vpalignr xmm0, xmm11, [rsp+0x30], 4
  61d6  vpaddd xmm12, xmm12, xmm0
  61da  sha256msg2 xmm12, xmm11
  61df  vmovdqa [rsp+0x80], xmm12
  61e8  vpaddd xmm0, xmm12, [rel c66e0]
  61f0  sha256rnds2 xmm2, xmm1, xmm0
  61f4  vpshufd xmm0, xmm0, 0xe
  61f9  sha256rnds2 xmm1, xmm2, xmm0
  61fd  vmovdqa xmm11, [rsp+0xa0]
  6206  sha256msg1 xmm11, [rsp+0x60]
  620d  vpalignr xmm0, xmm10, [rsp+0x20], 4
  6215  vpaddd xmm11, xmm11, xmm0
  6219  sha256msg2 xmm11, xmm10
  621e  vmovdqa [rsp+0xa0], xmm11
  6227  vpaddd xmm0, xmm11, [rel c66e0]
  622f  sha256rnds2 xmm4, xmm3, xmm0
  6233  vpshufd xmm0, xmm0, 0xe
  6238  sha256rnds2 xmm3, xmm4, xmm0
  623c  vmovdqa xmm10, [rsp+0xc0]
  6245  sha256msg1 xmm10, [rsp+0x50]
  624c  vpalignr xmm0, xmm9, [rsp+0x10], 4
  6254  vpaddd xmm10, xmm10, xmm0
  6258  sha256msg2 xmm10, xmm9
  625d  vmovdqa [rsp+0xc0], xmm10
  6266  vpaddd xmm0, xmm10, [rel c66e0]
  626e  sha256rnds2 xmm6, xmm5, xmm0
  6272  vpshufd xmm0, xmm0, 0xe
  6277  sha256rnds2 xmm5, xmm6, xmm0
  627b  vmovdqa xmm9, [rsp+0xe0]
  6284  sha256msg1 xmm9, [rsp+0x40]
  628b  vpalignr xmm0, xmm13, [rsp], 4
  6292  vpaddd xmm9, xmm9, xmm0
  6296  sha256msg2 xmm9, xmm13
  629b  vmovdqa [rsp+0xe0], xmm9
  62a4  vpaddd xmm0, xmm9, [rel c66e0]
  62ac  sha256rnds2 xmm8, xmm7, xmm0
  62b1  vpshufd xmm0, xmm0, 0xe
  62b6  sha256rnds2 xmm7, xmm8, xmm0
  62bb  vmovdqa xmm13, [rsp+0x70]
  62c1  sha256msg1 xmm13, [rsp+0x30]
  62c8  vpalignr xmm0, xmm12, [rsp+0x90], 4
  62d3  vpaddd xmm13, xmm13, xmm0
  62d7  sha256msg2 xmm13, xmm12
  62dc  vmovdqa [rsp+0x70], xmm13
  62e2  vpaddd xmm0, xmm13, [rel c66f0]
  62ea  sha256rnds2 xmm2, xmm1, xmm0
  62ee  vpshufd xmm0, xmm0, 0xe
  62f3  sha256rnds2 xmm1, xmm2, xmm0
  62f7  vmovdqa xmm12, [rsp+0x60]
  62fd  sha256msg1 xmm12, [rsp+0x20]
  6304  vpalignr xmm0, xmm11, [rsp+0xb0], 4
  630f  vpaddd xmm12, xmm12, xmm0
  6313  sha256msg2 xmm12, xmm11
  6318  vmovdqa [rsp+0x60], xmm12
  631e  vpaddd xmm0, xmm12, [rel c66f0]
  6326  sha256rnds2 xmm4, xmm3, xmm0
  632a  vpshufd xmm0, xmm0, 0xe
  632f  sha256rnds2 xmm3, xmm4, xmm0
  6333  vmovdqa xmm11, [rsp+0x50]
  6339  sha256msg1 xmm11, [rsp+0x10]
  6340  vpalignr xmm0, xmm10, [rsp+0xd0], 4
  634b  vpaddd xmm11, xmm11, xmm0
  634f  sha256msg2 xmm11, xmm10
  6354  vmovdqa [rsp+0x50], xmm11
  635a  vpaddd xmm0, xmm11, [rel c66f0]
  6362  sha256rnds2 xmm6, xmm5, xmm0
  6366  vpshufd xmm0, xmm0, 0xe
  636b  sha256rnds2 xmm5, xmm6, xmm0
  636f  vmovdqa xmm10, [rsp+0x40]
  6375  sha256msg1 xmm10, [rsp]
  637b  vpalignr xmm0, xmm9, [rsp+0xf0], 4
  6386  vpaddd xmm10, xmm10, xmm0
  638a  sha256msg2 xmm10, xmm9
  638f  vmovdqa [rsp+0x40], xmm10
  6395  vpaddd xmm0, xmm10, [rel c66f0]
  639d  sha256rnds2 xmm8, xmm7, xmm0
  63a2  vpshufd xmm0, xmm0, 0xe
  63a7  sha256rnds2 xmm7, xmm8, xmm0
  63ac  vmovdqa xmm9, [rsp+0x30]
  63b2  sha256msg1 xmm9, [rsp+0x90]
  63bc  vpalignr xmm0, xmm13, [rsp+0x80], 4
  63c7  vpaddd xmm9, xmm9, xmm0
  63cb  sha256msg2 xmm9, xmm13
  63d0  vmovdqa [rsp+0x30], xmm9
  63d6  vpaddd xmm0, xmm9, [rel c6700]
  63de  sha256rnds2 xmm2, xmm1, xmm0
  63e2  vpshufd xmm0, xmm0, 0xe
  63e7  sha256rnds2 xmm1, xmm2, xmm0
  63eb  vmovdqa xmm13, [rsp+0x20]
  63f1  sha256msg1 xmm13, [rsp+0xb0]
  63fb  vpalignr xmm0, xmm12, [rsp+0xa0], 4
  6406  vpaddd xmm13, xmm13, xmm0
  640a  sha256msg2 xmm13, xmm12
  640f  vmovdqa [rsp+0x20], xmm13
  6415  vpaddd xmm0, xmm13, [rel c6700]
  641d  sha256rnds2 xmm4, xmm3, xmm0
  6421  vpshufd xmm0, xmm0, 0xe
  6426  sha256rnds2 xmm3, xmm4, xmm0
  642a  vmovdqa xmm12, [rsp+0x10]
  6430  sha256msg1 xmm12, [rsp+0xd0]
  643a  vpalignr xmm0, xmm11, [rsp+0xc0], 4
  6445  vpaddd xmm12, xmm12, xmm0
  6449  sha256msg2 xmm12, xmm11
  644e  vmovdqa [rsp+0x10], xmm12
  6454  vpaddd xmm0, xmm12, [rel c6700]
  645c  sha256rnds2 xmm6, xmm5, xmm0
  6460  vpshufd xmm0, xmm0, 0xe
  6465  sha256rnds2 xmm5, xmm6, xmm0
  6469  vmovdqa xmm11, [rsp]
  646e  sha256msg1 xmm11, [rsp+0xf0]
  6478  vpalignr xmm0, xmm10, [rsp+0xe0], 4
  6483  vpaddd xmm11, xmm11, xmm0
  6487  sha256msg2 xmm11, xmm10
  648c  vmovdqa [rsp], xmm11
  6491  vpaddd xmm0, xmm11, [rel c6700]
  6499  sha256rnds2 xmm8, xmm7, xmm0
  649e  vpshufd xmm0, xmm0, 0xe
  64a3  sha256rnds2 xmm7, xmm8, xmm0
  64a8  vpaddd xmm1, xmm1, [rel c65e0]
  64b0  vpaddd xmm2, xmm2, [rel c65f0]
  64b8  vpaddd xmm3, xmm3, [rel c65e0]
  64c0  vpaddd xmm4, xmm4, [rel c65f0]
  64c8  vpaddd xmm5, xmm5, [rel c65e0]
  64d0  vpaddd xmm6, xmm6, [rel c65f0]
  64d8  vpaddd xmm7, xmm7, [rel c65e0]
  64e0  vpaddd xmm8, xmm8, [rel c65f0]
  64e8  lea rax, [r9]
  64eb  cmp rax, r10
  64ee  cmova rax, r10
  64f2  imul rax, 0x20
  64f6  add rax, rsi
  64f9  vshufps xmm11, xmm1, xmm2, 0xbb
  64fe  vpshufb xmm11, xmm11, [rel c6600]
  6507  vmovdqu [rax], xmm11
  650b  vshufps xmm11, xmm1, xmm2, 0x11
  6510  vpshufb xmm11, xmm11, [rel c6600]
  6519  vmovdqu [rax+0x10], xmm11
  651e  lea rax, [r9+1]
  6522  cmp rax, r10
  6525  cmova rax, r10
  6529  imul rax, 0x20
  652d  add rax, rsi
  6530  vshufps xmm11, xmm3, xmm4, 0xbb
  6535  vpshufb xmm11, xmm11, [rel c6600]
  653e  vmovdqu [rax], xmm11
  6542  vshufps xmm11, xmm3, xmm4, 0x11
  6547  vpshufb xmm11, xmm11, [rel c6600]
  6550  vmovdqu [rax+0x10], xmm11
  6555  lea rax, [r9+2]
  6559  cmp rax, r10
  655c  cmova rax, r10
  6560  imul rax, 0x20
  6564  add rax, rsi
  6567  vshufps xmm11, xmm5, xmm6, 0xbb
  656c  vpshufb xmm11, xmm11, [rel c6600]
  6575  vmovdqu [rax], xmm11
  6579  vshufps xmm11, xmm5, xmm6, 0x11
  657e  vpshufb xmm11, xmm11, [rel c6600]
  6587  vmovdqu [rax+0x10], xmm11
  658c  lea rax, [r9+3]
  6590  cmp rax, r10
  6593  cmova rax, r10
  6597  imul rax, 0x20
  659b  add rax, rsi
  659e  vshufps xmm11, xmm7, xmm8, 0xbb
  65a4  vpshufb xmm11, xmm11, [rel c6600]
  65ad  vmovdqu [rax], xmm11
  65b1  vshufps xmm11, xmm7, xmm8, 0x11
  65b7  vpshufb xmm11, xmm11, [rel c6600]
  65c0  vmovdqu [rax+0x10], xmm11
  65c5  add r9, 4
  65c9  cmp r9, rdx
  65cc  jb near l3fc0
l65d2:
  65d2  nop
  65d3  add rsp, 0x108
  65da  ret
c65e0: dd 0x9b05688c, 0x510e527f, 0xbb67ae85, 0x6a09e667
c65f0: dd 0x5be0cd19, 0x1f83d9ab, 0xa54ff53a, 0x3c6ef372
c6600: dd 0x00010203, 0x04050607, 0x08090a0b, 0x0c0d0e0f
c6610: dd 0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5
c6620: dd 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5
c6630: dd 0xd807aa98, 0x12835b01, 0x243185be, 0x550c7dc3
c6640: dd 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174
c6650: dd 0xe49b69c1, 0xefbe4786, 0x0fc19dc6, 0x240ca1cc
c6660: dd 0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da
c6670: dd 0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7
c6680: dd 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967
c6690: dd 0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13
c66a0: dd 0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85
c66b0: dd 0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3
c66c0: dd 0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070
c66d0: dd 0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5
c66e0: dd 0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f, 0x682e6ff3
c66f0: dd 0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208
c6700: dd 0x90befffa, 0xa4506ceb, 0xbef9a3f7, 0xc67178f2
c6710: dd 0xc28a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5
c6720: dd 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf374
c6730: dd 0x649b69c1, 0xf0fe4786, 0x0fe1edc6, 0x240cf254
c6740: dd 0x4fe9346f, 0x6cc984be, 0x61b9411e, 0x16f988fa
c6750: dd 0xf2c65152, 0xa88e5a6d, 0xb019fc65, 0xb9d99ec7
c6760: dd 0x9a1231c3, 0xe70eeaa0, 0xfdb1232b, 0xc7353eb0
c6770: dd 0x3069bad5, 0xcb976d5f, 0x5a0f118f, 0xdc1eeefd
c6780: dd 0x0a35b689, 0xde0b7a04, 0x58f4ca9d, 0xe15d5b16
c6790: dd 0x007f3e86, 0x37088980, 0xa507ea32, 0x6fab9537
c67a0: dd 0x17406110, 0x0d8cd6f1, 0xcdaa3b6d, 0xc0bbbe37
c67b0: dd 0x83613bda, 0xdb48a363, 0x0b02e931, 0x6fd15ca7
c67c0: dd 0x521afaca, 0x31338431, 0x6ed41a95, 0x6d437890
c67d0: dd 0xc39c91f2, 0x9eccabbd, 0xb5c9a0e6, 0x532fb63c
c67e0: dd 0xd2c741c6, 0x07237ea3, 0xa4954b68, 0x4c191d76
c67f0: dd 0x5807aa98, 0x12835b01, 0x243185be, 0x550c7dc3
c6800: dd 0x80000000, 0x00000000, 0x00000000, 0x00000000
c6810: dd 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf274
c6820: dd 0x00000000, 0x00000000, 0x00000000, 0x00000100

; ---- Hash80Many, 12544 bytes
  6840  vzeroupper
  6843  sub rsp, 0x188
  684a  test rdx, rdx
  684d  je near l9782
  6853  xor r9d, r9d
  6856  lea r10, [rdx-1]
  685a  nop word [rax+rax]
  6863  nop word [rax+rax]
  686c  nop word [rax+rax]
  6875  nop word [rax+rax]
  687e  xchg ax, ax
l6880:
  6880  vmovdqa xmm1, [rel c9790]
  6888  vmovdqa xmm2, [rel c97a0]
  6890  vmovdqa xmm3, [rel c9790]
  6898  vmovdqa xmm4, [rel c97a0]
  68a0  vmovdqa xmm5, [rel c9790]
  68a8  vmovdqa xmm6, [rel c97a0]
  68b0  vmovdqa xmm7, [rel c9790]
  68b8  vmovdqa xmm8, [rel c97a0]
  68c0  lea rax, [r9]
  68c3  cmp rax, r10
  68c6  cmova rax, r10
  68ca  imul rax, 0x50
  68ce  add rax, rdi
  68d1  vmovdqu xmm9, [rax]
  68d5  vpshufb xmm9, xmm9, [rel c97b0]
  68de  vmovdqa [rsp], xmm9
  68e3  vmovdqu xmm10, [rax+0x10]
  68e8  vpshufb xmm10, xmm10, [rel c97b0]
  68f1  vmovdqa [rsp+0x10], xmm10
  68f7  vmovdqu xmm9, [rax+0x20]
  68fc  vpshufb xmm9, xmm9, [rel c97b0]
  6905  vmovdqa [rsp+0x20], xmm9
  690b  vmovdqu xmm10, [rax+0x30]
  6910  vpshufb xmm10, xmm10, [rel c97b0]
  6919  vmovdqa [rsp+0x30], xmm10
  691f  lea rax, [r9+1]
  6923  cmp rax, r10
  6926  cmova rax, r10
  692a  imul rax, 0x50
  692e  add rax, rdi
  6931  vmovdqu xmm9, [rax]
  6935  vpshufb xmm9, xmm9, [rel c97b0]
  693e  vmovdqa [rsp+0x40], xmm9
  6944  vmovdqu xmm11, [rax+0x10]
  6949  vpshufb xmm11, xmm11, [rel c97b0]
  6952  vmovdqa [rsp+0x50], xmm11
  6958  vmovdqu xmm9, [rax+0x20]
  695d  vpshufb xmm9, xmm9, [rel c97b0]
  6966  vmovdqa [rsp+0x60], xmm9
  696c  vmovdqu xmm11, [rax+0x30]
  6971  vpshufb xmm11, xmm11, [rel c97b0]
  697a  vmovdqa [rsp+0x70], xmm11
  6980  lea rax, [r9+2]
  6984  cmp rax, r10
  6987  cmova rax, r10
  698b  imul rax, 0x50
  698f  add rax, rdi
  6992  vmovdqu xmm9, [rax]
  6996  vpshufb xmm9, xmm9, [rel c97b0]
  699f  vmovdqa [rsp+0x80], xmm9
  69a8  vmovdqu xmm12, [rax+0x10]
  69ad  vpshufb xmm12, xmm12, [rel c97b0]
  69b6  vmovdqa [rsp+0x90], xmm12
  69bf  vmovdqu xmm9, [rax+0x20]
  69c4  vpshufb xmm9, xmm9, [rel c97b0]
  69cd  vmovdqa [rsp+0xa0], xmm9
  69d6  vmovdqu xmm12, [rax+0x30]
  69db  vpshufb xmm12, xmm12, [rel c97b0]
  69e4  vmovdqa [rsp+0xb0], xmm12
  69ed  lea rax, [r9+3]
  69f1  cmp rax, r10
  69f4  cmova rax, r10
  69f8  imul rax, 0x50
  69fc  add rax, rdi
  69ff  vmovdqu xmm9, [rax]
  6a03  vpshufb xmm9, xmm9, [rel c97b0]
  6a0c  vmovdqa [rsp+0xc0], xmm9
  6a15  vmovdqu xmm13, [rax+0x10]
  6a1a  vpshufb xmm13, xmm13, [rel c97b0]
  6a23  vmovdqa [rsp+0xd0], xmm13
  6a2c  vmovdqu xmm9, [rax+0x20]
  6a31  vpshufb xmm9, xmm9, [rel c97b0]
  6a3a  vmovdqa [rsp+0xe0], xmm9
  6a43  vmovdqu xmm13, [rax+0x30]
  6a48  vpshufb xmm13, xmm13, [rel c97b0]
  6a51  vmovdqa [rsp+0xf0], xmm13
  6a5a  vmovdqa xmm0, [rsp]
  6a5f  vpaddd xmm0, xmm0, [rel c97c0]
  6a67  sha256rnds2 xmm2, xmm1, xmm0
  6a6b  vpshufd xmm0, xmm0, 0xe
  6a70  sha256rnds2 xmm1, xmm2, xmm0
  6a74  vmovdqa xmm0, [rsp+0x40]
  6a7a  vpaddd xmm0, xmm0, [rel c97c0]
  6a82  sha256rnds2 xmm4, xmm3, xmm0
  6a86  vpshufd xmm0, xmm0, 0xe
  6a8b  sha256rnds2 xmm3, xmm4, xmm0
  6a8f  vmovdqa xmm0, [rsp+0x80]
  6a98  vpaddd xmm0, xmm0, [rel c97c0]
  6aa0  sha256rnds2 xmm6, xmm5, xmm0
  6aa4  vpshufd xmm0, xmm0, 0xe
  6aa9  sha256rnds2 xmm5, xmm6, xmm0
  6aad  vmovdqa xmm0, [rsp+0xc0]
  6ab6  vpaddd xmm0, xmm0, [rel c97c0]
  6abe  sha256rnds2 xmm8, xmm7, xmm0
  6ac3  vpshufd xmm0, xmm0, 0xe
  6ac8  sha256rnds2 xmm7, xmm8, xmm0
  6acd  vmovdqa xmm0, [rsp+0x10]
  6ad3  vpaddd xmm0, xmm0, [rel c97d0]
  6adb  sha256rnds2 xmm2, xmm1, xmm0
  6adf  vpshufd xmm0, xmm0, 0xe
  6ae4  sha256rnds2 xmm1, xmm2, xmm0
  6ae8  vmovdqa xmm0, [rsp+0x50]
  6aee  vpaddd xmm0, xmm0, [rel c97d0]
  6af6  sha256rnds2 xmm4, xmm3, xmm0
  6afa  vpshufd xmm0, xmm0, 0xe
  6aff  sha256rnds2 xmm3, xmm4, xmm0
  6b03  vmovdqa xmm0, [rsp+0x90]
  6b0c  vpaddd xmm0, xmm0, [rel c97d0]
  6b14  sha256rnds2 xmm6, xmm5, xmm0
  6b18  vpshufd xmm0, xmm0, 0xe
  6b1d  sha256rnds2 xmm5, xmm6, xmm0
  6b21  vmovdqa xmm0, [rsp+0xd0]
  6b2a  vpaddd xmm0, xmm0, [rel c97d0]
  6b32  sha256rnds2 xmm8, xmm7, xmm0
  6b37  vpshufd xmm0, xmm0, 0xe
  6b3c  sha256rnds2 xmm7, xmm8, xmm0
  6b41  vmovdqa xmm0, [rsp+0x20]
  6b47  vpaddd xmm0, xmm0, [rel c97e0]
  6b4f  sha256rnds2 xmm2, xmm1, xmm0
  6b53  vpshufd xmm0, xmm0, 0xe
  6b58  sha256rnds2 xmm1, xmm2, xmm0
  6b5c  vmovdqa xmm0, [rsp+0x60]
  6b62  vpaddd xmm0, xmm0, [rel c97e0]
  6b6a  sha256rnds2 xmm4, xmm3, xmm0
  6b6e  vpshufd xmm0, xmm0, 0xe
  6b73  sha256rnds2 xmm3, xmm4, xmm0
  6b77  vmovdqa xmm0, [rsp+0xa0]
  6b80  vpaddd xmm0, xmm0, [rel c97e0]
  6b88  sha256rnds2 xmm6, xmm5, xmm0
  6b8c  vpshufd xmm0, xmm0, 0xe
  6b91  sha256rnds2 xmm5, xmm6, xmm0
  6b95  vmovdqa xmm0, [rsp+0xe0]
  6b9e  vpaddd xmm0, xmm0, [rel c97e0]
  6ba6  sha256rnds2 xmm8, xmm7, xmm0
  6bab  vpshufd xmm0, xmm0, 0xe
  6bb0  sha256rnds2 xmm7, xmm8, xmm0
  6bb5  vpaddd xmm0, xmm10, [rel c97f0]
  6bbd  sha256rnds2 xmm2, xmm1, xmm0
  6bc1  vpshufd xmm0, xmm0, 0xe
  6bc6  sha256rnds2 xmm1, xmm2, xmm0
  6bca  vpaddd xmm0, xmm11, [rel c97f0]
  6bd2  sha256rnds2 xmm4, xmm3, xmm0
  6bd6  vpshufd xmm0, xmm0, 0xe
  6bdb  sha256rnds2 xmm3, xmm4, xmm0
  6bdf  vpaddd xmm0, xmm12, [rel c97f0]
  6be7  sha256rnds2 xmm6, xmm5, xmm0
  6beb  vpshufd xmm0, xmm0, 0xe
  6bf0  sha256rnds2 xmm5, xmm6, xmm0
  6bf4  vpaddd xmm0, xmm13, [rel c97f0]
  6bfc  sha256rnds2 xmm8, xmm7, xmm0
  6c01  vpshufd xmm0, xmm0, 0xe
  6c06  sha256rnds2 xmm7, xmm8, xmm0
  6c0b  vmovdqa xmm9, [rsp]
  6c10  sha256msg1 xmm9, [rsp+0x10]
  6c17  vpalignr xmm0, xmm10, [rsp+0x20], 4
  6c1f  vpaddd xmm9, xmm9, xmm0
  6c23  sha256msg2 xmm9, xmm10
  6c28  vmovdqa [rsp], xmm9
  6c2d  vpaddd xmm0, xmm9, [rel c9800]
  6c35  sha256rnds2 xmm2, xmm1, xmm0
  6c39  vpshufd xmm0, xmm0, 0xe
  6c3e  sha256rnds2 xmm1, xmm2, xmm0
  6c42  vmovdqa xmm10, [rsp+0x40]
  6c48  sha256msg1 xmm10, [rsp+0x50]
  6c4f  vpalignr xmm0, xmm11, [rsp+0x60], 4
  6c57  vpaddd xmm10, xmm10, xmm0
  6c5b  sha256msg2 xmm10, xmm11
  6c60  vmovdqa [rsp+0x40], xmm10
  6c66  vpaddd xmm0, xmm10, [rel c9800]
  6c6e  sha256rnds2 xmm4, xmm3, xmm0
  6c72  vpshufd xmm0, xmm0, 0xe
  6c77  sha256rnds2 xmm3, xmm4, xmm0
  6c7b  vmovdqa xmm11, [rsp+0x80]
  6c84  sha256msg1 xmm11, [rsp+0x90]
  6c8e  vpalignr xmm0, xmm12, [rsp+0xa0], 4
  6c99  vpaddd xmm11, xmm11, xmm0
  6c9d  sha256msg2 xmm11, xmm12
  6ca2  vmovdqa [rsp+0x80], xmm11
  6cab  vpaddd xmm0, xmm11, [rel c9800]
  6cb3  sha256rnds2 xmm6, xmm5, xmm0
  6cb7  vpshufd xmm0, xmm0, 0xe
  6cbc  sha256rnds2 xmm5, xmm6, xmm0
  6cc0  vmovdqa xmm12, [rsp+0xc0]
  6cc9  sha256msg1 xmm12, [rsp+0xd0]
  6cd3  vpalignr xmm0, xmm13, [rsp+0xe0], 4
  6cde  vpaddd xmm12, xmm12, xmm0
  6ce2  sha256msg2 xmm12, xmm13
  6ce7  vmovdqa [rsp+0xc0], xmm12
  6cf0  vpaddd xmm0, xmm12, [rel c9800]
  6cf8  sha256rnds2 xmm8, xmm7, xmm0
  6cfd  vpshufd xmm0, xmm0, 0xe
  6d02  sha256rnds2 xmm7, xmm8, xmm0
  6d07  vmovdqa xmm13, [rsp+0x10]
  6d0d  sha256msg1 xmm13, [rsp+0x20]
  6d14  vpalignr xmm0, xmm9, [rsp+0x30], 4
  6d1c  vpaddd xmm13, xmm13, xmm0
  6d20  sha256msg2 xmm13, xmm9
  6d25  vmovdqa [rsp+0x10], xmm13
  6d2b  vpaddd xmm0, xmm13, [rel c9810]
  6d33  sha256rnds2 xmm2, xmm1, xmm0
  6d37  vpshufd xmm0, xmm0, 0xe
  6d3c  sha256rnds2 xmm1, xmm2, xmm0
  6d40  vmovdqa xmm9, [rsp+0x50]
  6d46  sha256msg1 xmm9, [rsp+0x60]
  6d4d  vpalignr xmm0, xmm10, [rsp+0x70], 4
  6d55  vpaddd xmm9, xmm9, xmm0
  6d59  sha256msg2 xmm9, xmm10
  6d5e  vmovdqa [rsp+0x50], xmm9
  6d64  vpaddd xmm0, xmm9, [rel c9810]
  6d6c  sha256rnds2 xmm4, xmm3, xmm0
  6d70  vpshufd xmm0, xmm0, 0xe
  6d75  sha256rnds2 xmm3, xmm4, xmm0
  6d79  vmovdqa xmm10, [rsp+0x90]
  6d82  sha256msg1 xmm10, [rsp+0xa0]
  6d8c  vpalignr xmm0, xmm11, [rsp+0xb0], 4
  6d97  vpaddd xmm10, xmm10, xmm0
  6d9b  sha256msg2 xmm10, xmm11
  6da0  vmovdqa [rsp+0x90], xmm10
  6da9  vpaddd xmm0, xmm10, [rel c9810]
  6db1  sha256rnds2 xmm6, xmm5, xmm0
  6db5  vpshufd xmm0, xmm0, 0xe
  6dba  sha256rnds2 xmm5, xmm6, xmm0
  6dbe  vmovdqa xmm11, [rsp+0xd0]
  6dc7  sha256msg1 xmm11, [rsp+0xe0]
  6dd1  vpalignr xmm0, xmm12, [rsp+0xf0], 4
  6ddc  vpaddd xmm11, xmm11, xmm0
  6de0  sha256msg2 xmm11, xmm12
  6de5  vmovdqa [rsp+0xd0], xmm11
  6dee  vpaddd xmm0, xmm11, [rel c9810]
  6df6  sha256rnds2 xmm8, xmm7, xmm0
  6dfb  vpshufd xmm0, xmm0, 0xe
  6e00  sha256rnds2 xmm7, xmm8, xmm0
  6e05  vmovdqa xmm12, [rsp+0x20]
  6e0b  sha256msg1 xmm12, [rsp+0x30]
  6e12  vpalignr xmm0, xmm13, [rsp], 4
  6e19  vpaddd xmm12, xmm12, xmm0
  6e1d  sha256msg2 xmm12, xmm13
  6e22  vmovdqa [rsp+0x20], xmm12
  6e28  vpaddd xmm0, xmm12, [rel c9820]
  6e30  sha256rnds2 xmm2, xmm1, xmm0
  6e34  vpshufd xmm0, xmm0, 0xe
  6e39  sha256rnds2 xmm1, xmm2, xmm0
  6e3d  vmovdqa xmm13, [rsp+0x60]
  6e43  sha256msg1 xmm13, [rsp+0x70]
  6e4a  vpalignr xmm0, xmm9, [rsp+0x40], 4
  6e52  vpaddd xmm13, xmm13, xmm0
  6e56  sha256msg2 xmm13, xmm9
  6e5b  vmovdqa [rsp+0x60], xmm13
  6e61  vpaddd xmm0, xmm13, [rel c9820]
  6e69  sha256rnds2 xmm4, xmm3, xmm0
  6e6d  vpshufd xmm0, xmm0, 0xe
  6e72  sha256rnds2 xmm3, xmm4, xmm0
  6e76  vmovdqa xmm9, [rsp+0xa0]
  6e7f  sha256msg1 xmm9, [rsp+0xb0]
  6e89  vpalignr xmm0, xmm10, [rsp+0x80], 4
  6e94  vpaddd xmm9, xmm9, xmm0
  6e98  sha256msg2 xmm9, xmm10
  6e9d  vmovdqa [rsp+0xa0], xmm9
  6ea6  vpaddd xmm0, xmm9, [rel c9820]
  6eae  sha256rnds2 xmm6, xmm5, xmm0
  6eb2  vpshufd xmm0, xmm0, 0xe
  6eb7  sha256rnds2 xmm5, xmm6, xmm0
  6ebb  vmovdqa xmm10, [rsp+0xe0]
  6ec4  sha256msg1 xmm10, [rsp+0xf0]
  6ece  vpalignr xmm0, xmm11, [rsp+0xc0], 4
  6ed9  vpaddd xmm10, xmm10, xmm0
  6edd  sha256msg2 xmm10, xmm11
  6ee2  vmovdqa [rsp+0xe0], xmm10
  6eeb  vpaddd xmm0, xmm10, [rel c9820]
  6ef3  sha256rnds2 xmm8, xmm7, xmm0
  6ef8  vpshufd xmm0, xmm0, 0xe
  6efd  sha256rnds2 xmm7, xmm8, xmm0
  6f02  vmovdqa xmm11, [rsp+0x30]
  6f08  sha256msg1 xmm11, [rsp]
  6f0e  vpalignr xmm0, xmm12, [rsp+0x10], 4
  6f16  vpaddd xmm11, xmm11, xmm0
  6f1a  sha256msg2 xmm11, xmm12
  6f1f  vmovdqa [rsp+0x30], xmm11
  6f25  vpaddd xmm0, xmm11, [rel c9830]
  6f2d  sha256rnds2 xmm2, xmm1, xmm0
  6f31  vpshufd xmm0, xmm0, 0xe
  6f36  sha256rnds2 xmm1, xmm2, xmm0
  6f3a  vmovdqa xmm12, [rsp+0x70]
  6f40  sha256msg1 xmm12, [rsp+0x40]
  6f47  vpalignr xmm0, xmm13, [rsp+0x50], 4
  6f4f  vpaddd xmm12, xmm12, xmm0
  6f53  sha256msg2 xmm12, xmm13
  6f58  vmovdqa [rsp+0x70], xmm12
  6f5e  vpaddd xmm0, xmm12, [rel c9830]
  6f66  sha256rnds2 xmm4, xmm3, xmm0
  6f6a  vpshufd xmm0, xmm0, 0xe
  6f6f  sha256rnds2 xmm3, xmm4, xmm0
  6f73  vmovdqa xmm13, [rsp+0xb0]
  6f7c  sha256msg1 xmm13, [rsp+0x80]
  6f86  vpalignr xmm0, xmm9, [rsp+0x90], 4
  6f91  vpaddd xmm13, xmm13, xmm0
  6f95  sha256msg2 xmm13, xmm9
  6f9a  vmovdqa [rsp+0xb0], xmm13
  6fa3  vpaddd xmm0, xmm13, [rel c9830]
  6fab  sha256rnds2 xmm6, xmm5, xmm0
  6faf  vpshufd xmm0, xmm0, 0xe
  6fb4  sha256rnds2 xmm5, xmm6, xmm0
  6fb8  vmovdqa xmm9, [rsp+0xf0]
  6fc1  sha256msg1 xmm9, [rsp+0xc0]
  6fcb  vpalignr xmm0, xmm10, [rsp+0xd0], 4
  6fd6  vpaddd xmm9, xmm9, xmm0
  6fda  sha256msg2 xmm9, xmm10
  6fdf  vmovdqa [rsp+0xf0], xmm9
  6fe8  vpaddd xmm0, xmm9, [rel c9830]
  6ff0  sha256rnds2 xmm8, xmm7, xmm0
  6ff5  vpshufd xmm0, xmm0, 0xe
  6ffa  sha256rnds2 xmm7, xmm8, xmm0
  6fff  vmovdqa xmm10, [rsp]
  7004  sha256msg1 xmm10, [rsp+0x10]
  700b  vpalignr xmm0, xmm11, [rsp+0x20], 4
  7013  vpaddd xmm10, xmm10, xmm0
  7017  sha256msg2 xmm10, xmm11
  701c  vmovdqa [rsp], xmm10
  7021  vpaddd xmm0, xmm10, [rel c9840]
  7029  sha256rnds2 xmm2, xmm1, xmm0
  702d  vpshufd xmm0, xmm0, 0xe
  7032  sha256rnds2 xmm1, xmm2, xmm0
  7036  vmovdqa xmm11, [rsp+0x40]
  703c  sha256msg1 xmm11, [rsp+0x50]
  7043  vpalignr xmm0, xmm12, [rsp+0x60], 4
  704b  vpaddd xmm11, xmm11, xmm0
  704f  sha256msg2 xmm11, xmm12
  7054  vmovdqa [rsp+0x40], xmm11
  705a  vpaddd xmm0, xmm11, [rel c9840]
  7062  sha256rnds2 xmm4, xmm3, xmm0
  7066  vpshufd xmm0, xmm0, 0xe
  706b  sha256rnds2 xmm3, xmm4, xmm0
  706f  vmovdqa xmm12, [rsp+0x80]
  7078  sha256msg1 xmm12, [rsp+0x90]
  7082  vpalignr xmm0, xmm13, [rsp+0xa0], 4
  708d  vpaddd xmm12, xmm12, xmm0
  7091  sha256msg2 xmm12, xmm13
  7096  vmovdqa [rsp+0x80], xmm12
  709f  vpaddd xmm0, xmm12, [rel c9840]
  70a7  sha256rnds2 xmm6, xmm5, xmm0
  70ab  vpshufd xmm0, xmm0, 0xe
  70b0  sha256rnds2 xmm5, xmm6, xmm0
  70b4  vmovdqa xmm13, [rsp+0xc0]
  70bd  sha256msg1 xmm13, [rsp+0xd0]
  70c7  vpalignr xmm0, xmm9, [rsp+0xe0], 4
  70d2  vpaddd xmm13, xmm13, xmm0
  70d6  sha256msg2 xmm13, xmm9
  70db  vmovdqa [rsp+0xc0], xmm13
  70e4  vpaddd xmm0, xmm13, [rel c9840]
  70ec  sha256rnds2 xmm8, xmm7, xmm0
  70f1  vpshufd xmm0, xmm0, 0xe
  70f6  sha256rnds2 xmm7, xmm8, xmm0
  70fb  vmovdqa xmm9, [rsp+0x10]
  7101  sha256msg1 xmm9, [rsp+0x20]
  7108  vpalignr xmm0, xmm10, [rsp+0x30], 4
  7110  vpaddd xmm9, xmm9, xmm0
  7114  sha256msg2 xmm9, xmm10
  7119  vmovdqa [rsp+0x10], xmm9
  711f  vpaddd xmm0, xmm9, [rel c9850]
  7127  sha256rnds2 xmm2, xmm1, xmm0
  712b  vpshufd xmm0, xmm0, 0xe
  7130  sha256rnds2 xmm1, xmm2, xmm0
  7134  vmovdqa xmm10, [rsp+0x50]
  713a  sha256msg1 xmm10, [rsp+0x60]
  7141  vpalignr xmm0, xmm11, [rsp+0x70], 4
  7149  vpaddd xmm10, xmm10, xmm0
  714d  sha256msg2 xmm10, xmm11
  7152  vmovdqa [rsp+0x50], xmm10
  7158  vpaddd xmm0, xmm10, [rel c9850]
  7160  sha256rnds2 xmm4, xmm3, xmm0
  7164  vpshufd xmm0, xmm0, 0xe
  7169  sha256rnds2 xmm3, xmm4, xmm0
  716d  vmovdqa xmm11, [rsp+0x90]
  7176  sha256msg1 xmm11, [rsp+0xa0]
  7180  vpalignr xmm0, xmm12, [rsp+0xb0], 4
  718b  vpaddd xmm11, xmm11, xmm0
  718f  sha256msg2 xmm11, xmm12
  7194  vmovdqa [rsp+0x90], xmm11
  719d  vpaddd xmm0, xmm11, [rel c9850]
  71a5  sha256rnds2 xmm6, xmm5, xmm0
  71a9  vpshufd xmm0, xmm0, 0xe
  71ae  sha256rnds2 xmm5, xmm6, xmm0
  71b2  vmovdqa xmm12, [rsp+0xd0]
  71bb  sha256msg1 xmm12, [rsp+0xe0]
  71c5  vpalignr xmm0, xmm13, [rsp+0xf0], 4
  71d0  vpaddd xmm12, xmm12, xmm0
  71d4  sha256msg2 xmm12, xmm13
  71d9  vmovdqa [rsp+0xd0], xmm12
  71e2  vpaddd xmm0, xmm12, [rel c9850]
  71ea  sha256rnds2 xmm8, xmm7, xmm0
  71ef  vpshufd xmm0, xmm0, 0xe
  71f4  sha256rnds2 xmm7, xmm8, xmm0
  71f9  vmovdqa xmm13, [rsp+0x20]
  71ff  sha256msg1 xmm13, [rsp+0x30]
  7206  vpalignr xmm0, xmm9, [rsp], 4
  720d  vpaddd xmm13, xmm13, xmm0
  7211  sha256msg2 xmm13, xmm9
  7216  vmovdqa [rsp+0x20], xmm13
  721c  vpaddd xmm0, xmm13, [rel c9860]
  7224  sha256rnds2 xmm2, xmm1, xmm0
  7228  vpshufd xmm0, xmm0, 0xe
  722d  sha256rnds2 xmm1, xmm2, xmm0
  7231  vmovdqa xmm9, [rsp+0x60]
  7237  sha256msg1 xmm9, [rsp+0x70]
  723e  vpalignr xmm0, xmm10, [rsp+0x40], 4
  7246  vpaddd xmm9, xmm9, xmm0
  724a  sha256msg2 xmm9, xmm10
  724f  vmovdqa [rsp+0x60], xmm9
  7255  vpaddd xmm0, xmm9, [rel c9860]
  725d  sha256rnds2 xmm4, xmm3, xmm0
  7261  vpshufd xmm0, xmm0, 0xe
  7266  sha256rnds2 xmm3, xmm4, xmm0
  726a  vmovdqa xmm10, [rsp+0xa0]
  7273  sha256msg1 xmm10, [rsp+0xb0]
  727d  vpalignr xmm0, xmm11, [rsp+0x80], 4
  7288  vpaddd xmm10, xmm10, xmm0
  728c  sha256msg2 xmm10, xmm11
  7291  vmovdqa [rsp+0xa0], xmm10
  729a  vpaddd xmm0, xmm10, [rel c9860]
  72a2  sha256rnds2 xmm6, xmm5, xmm0
  72a6  vpshufd xmm0, xmm0, 0xe
  72ab  sha256rnds2 xmm5, xmm6, xmm0
  72af  vmovdqa xmm11, [rsp+0xe0]
  72b8  sha256msg1 xmm11, [rsp+0xf0]
  72c2  vpalignr xmm0, xmm12, [rsp+0xc0], 4
  72cd  vpaddd xmm11, xmm11, xmm0
  72d1  sha256msg2 xmm11, xmm12
  72d6  vmovdqa [rsp+0xe0], xmm11
  72df  vpaddd xmm0, xmm11, [rel c9860]
  72e7  sha256rnds2 xmm8, xmm7, xmm0
  72ec  vpshufd xmm0, xmm0, 0xe
  72f1  sha256rnds2 xmm7, xmm8, xmm0
  72f6  vmovdqa xmm12, [rsp+0x30]
  72fc  sha256msg1 xmm12, [rsp]
  7302  vpalignr xmm0, xmm13, [rsp+0x10], 4
  730a  vpaddd xmm12, xmm12, xmm0
  730e  sha256msg2 xmm12, xmm13
  7313  vmovdqa [rsp+0x30], xmm12
  7319  vpaddd xmm0, xmm12, [rel c9870]
  7321  sha256rnds2 xmm2, xmm1, xmm0
  7325  vpshufd xmm0, xmm0, 0xe
  732a  sha256rnds2 xmm1, xmm2, xmm0
  732e  vmovdqa xmm13, [rsp+0x70]
  7334  sha256msg1 xmm13, [rsp+0x40]
  733b  vpalignr xmm0, xmm9, [rsp+0x50], 4
  7343  vpaddd xmm13, xmm13, xmm0
  7347  sha256msg2 xmm13, xmm9
  734c  vmovdqa [rsp+0x70], xmm13
  7352  vpaddd xmm0, xmm13, [rel c9870]
  735a  sha256rnds2 xmm4, xmm3, xmm0
  735e  vpshufd xmm0, xmm0, 0xe
  7363  sha256rnds2 xmm3, xmm4, xmm0
  7367  vmovdqa xmm9, [rsp+0xb0]
  7370  sha256msg1 xmm9, [rsp+0x80]
  737a  vpalignr xmm0, xmm10, [rsp+0x90], 4
  7385  vpaddd xmm9, xmm9, xmm0
  7389  sha256msg2 xmm9, xmm10
  738e  vmovdqa [rsp+0xb0], xmm9
  7397  vpaddd xmm0, xmm9, [rel c9870]
  739f  sha256rnds2 xmm6, xmm5, xmm0
  73a3  vpshufd xmm0, xmm0, 0xe
  73a8  sha256rnds2 xmm5, xmm6, xmm0
  73ac  vmovdqa xmm10, [rsp+0xf0]
  73b5  sha256msg1 xmm10, [rsp+0xc0]
  73bf  vpalignr xmm0, xmm11, [rsp+0xd0], 4
  73ca  vpaddd xmm10, xmm10, xmm0
  73ce  sha256msg2 xmm10, xmm11
  73d3  vmovdqa [rsp+0xf0], xmm10
  73dc  vpaddd xmm0, xmm10, [rel c9870]
  73e4  sha256rnds2 xmm8, xmm7, xmm0
  73e9  vpshufd xmm0, xmm0, 0xe
  73ee  sha256rnds2 xmm7, xmm8, xmm0
  73f3  vmovdqa xmm11, [rsp]
  73f8  sha256msg1 xmm11, [rsp+0x10]
  73ff  vpalignr xmm0, xmm12, [rsp+0x20], 4
  7407  vpaddd xmm11, xmm11, xmm0
  740b  sha256msg2 xmm11, xmm12
  7410  vmovdqa [rsp], xmm11
  7415  vpaddd xmm0, xmm11, [rel c9880]
  741d  sha256rnds2 xmm2, xmm1, xmm0
  7421  vpshufd xmm0, xmm0, 0xe
  7426  sha256rnds2 xmm1, xmm2, xmm0
  742a  vmovdqa xmm12, [rsp+0x40]
  7430  sha256msg1 xmm12, [rsp+0x50]
  7437  vpalignr xmm0, xmm13, [rsp+0x60], 4
  743f  vpaddd xmm12, xmm12, xmm0
  7443  sha256msg2 xmm12, xmm13
  7448  vmovdqa [rsp+0x40], xmm12
  744e  vpaddd xmm0, xmm12, [rel c9880]
  7456  sha256rnds2 xmm4, xmm3, xmm0
  745a  vpshufd xmm0, xmm0, 0xe
  745f  sha256rnds2 xmm3, xmm4, xmm0
  7463  vmovdqa xmm13, [rsp+0x80]
  746c  sha256msg1 xmm13, [rsp+0x90]
  7476  vpalignr xmm0, xmm9, [rsp+0xa0], 4
  7481  vpaddd xmm13, xmm13, xmm0
  7485  sha256msg2 xmm13, xmm9
  748a  vmovdqa [rsp+0x80], xmm13
  7493  vpaddd xmm0, xmm13, [rel c9880]
  749b  sha256rnds2 xmm6, xmm5, xmm0
  749f  vpshufd xmm0, xmm0, 0xe
  74a4  sha256rnds2 xmm5, xmm6, xmm0
  74a8  vmovdqa xmm9, [rsp+0xc0]
  74b1  sha256msg1 xmm9, [rsp+0xd0]
  74bb  vpalignr xmm0, xmm10, [rsp+0xe0], 4
  74c6  vpaddd xmm9, xmm9, xmm0
  74ca  sha256msg2 xmm9, xmm10
  74cf  vmovdqa [rsp+0xc0], xmm9
  74d8  vpaddd xmm0, xmm9, [rel c9880]
  74e0  sha256rnds2 xmm8, xmm7, xmm0
  74e5  vpshufd xmm0, xmm0, 0xe
  74ea  sha256rnds2 xmm7, xmm8, xmm0
  74ef  vmovdqa xmm10, [rsp+0x10]
  74f5  sha256msg1 xmm10, [rsp+0x20]
  74fc  vpalignr xmm0, xmm11, [rsp+0x30], 4
  7504  vpaddd xmm10, xmm10, xmm0
  7508  sha256msg2 xmm10, xmm11
  750d  vmovdqa [rsp+0x10], xmm10
  7513  vpaddd xmm0, xmm10, [rel c9890]
  751b  sha256rnds2 xmm2, xmm1, xmm0
  751f  vpshufd xmm0, xmm0, 0xe
  7524  sha256rnds2 xmm1, xmm2, xmm0
  7528  vmovdqa xmm11, [rsp+0x50]
  752e  sha256msg1 xmm11, [rsp+0x60]
  7535  vpalignr xmm0, xmm12, [rsp+0x70], 4
  753d  vpaddd xmm11, xmm11, xmm0
  7541  sha256msg2 xmm11, xmm12
  7546  vmovdqa [rsp+0x50], xmm11
  754c  vpaddd xmm0, xmm11, [rel c9890]
  7554  sha256rnds2 xmm4, xmm3, xmm0
  7558  vpshufd xmm0, xmm0, 0xe
  755d  sha256rnds2 xmm3, xmm4, xmm0
  7561  vmovdqa xmm12, [rsp+0x90]
  756a  sha256msg1 xmm12, [rsp+0xa0]
  7574  vpalignr xmm0, xmm13, [rsp+0xb0], 4
  757f  vpaddd xmm12, xmm12, xmm0
  7583  sha256msg2 xmm12, xmm13
  7588  vmovdqa [rsp+0x90], xmm12
  7591  vpaddd xmm0, xmm12, [rel c9890]
  7599  sha256rnds2 xmm6, xmm5, xmm0
  759d  vpshufd xmm0, xmm0, 0xe
  75a2  sha256rnds2 xmm5, xmm6, xmm0
  75a6  vmovdqa xmm13, [rsp+0xd0]
  75af  sha256msg1 xmm13, [rsp+0xe0]
  75b9  vpalignr xmm0, xmm9, [rsp+0xf0], 4
  75c4  vpaddd xmm13, xmm13, xmm0
  75c8  sha256msg2 xmm13, xmm9
  75cd  vmovdqa [rsp+0xd0], xmm13
  75d6  vpaddd xmm0, xmm13, [rel c9890]
  75de  sha256rnds2 xmm8, xmm7, xmm0
  75e3  vpshufd xmm0, xmm0, 0xe
  75e8  sha256rnds2 xmm7, xmm8, xmm0
  75ed  vmovdqa xmm9, [rsp+0x20]
  75f3  sha256msg1 xmm9, [rsp+0x30]
  75fa  vpalignr xmm0, xmm10, [rsp], 4
  7601  vpaddd xmm9, xmm9, xmm0
  7605  sha256msg2 xmm9, xmm10
  760a  vmovdqa [rsp+0x20], xmm9
  7610  vpaddd xmm0, xmm9, [rel c98a0]
  7618  sha256rnds2 xmm2, xmm1, xmm0
  761c  vpshufd xmm0, xmm0, 0xe
  7621  sha256rnds2 xmm1, xmm2, xmm0
  7625  vmovdqa xmm10, [rsp+0x60]
  762b  sha256msg1 xmm10, [rsp+0x70]
  7632  vpalignr xmm0, xmm11, [rsp+0x40], 4
  763a  vpaddd xmm10, xmm10, xmm0
  763e  sha256msg2 xmm10, xmm11
  7643  vmovdqa [rsp+0x60], xmm10
  7649  vpaddd xmm0, xmm10, [rel c98a0]
  7651  sha256rnds2 xmm4, xmm3, xmm0
  7655  vpshufd xmm0, xmm0, 0xe
  765a  sha256rnds2 xmm3, xmm4, xmm0
  765e  vmovdqa xmm11, [rsp+0xa0]
  7667  sha256msg1 xmm11, [rsp+0xb0]
  7671  vpalignr xmm0, xmm12, [rsp+0x80], 4
  767c  vpaddd xmm11, xmm11, xmm0
  7680  sha256msg2 xmm11, xmm12
  7685  vmovdqa [rsp+0xa0], xmm11
  768e  vpaddd xmm0, xmm11, [rel c98a0]
  7696  sha256rnds2 xmm6, xmm5, xmm0
  769a  vpshufd xmm0, xmm0, 0xe
  769f  sha256rnds2 xmm5, xmm6, xmm0
  76a3  vmovdqa xmm12, [rsp+0xe0]
  76ac  sha256msg1 xmm12, [rsp+0xf0]
  76b6  vpalignr xmm0, xmm13, [rsp+0xc0], 4
  76c1  vpaddd xmm12, xmm12, xmm0
  76c5  sha256msg2 xmm12, xmm13
  76ca  vmovdqa [rsp+0xe0], xmm12
  76d3  vpaddd xmm0, xmm12, [rel c98a0]
  76db  sha256rnds2 xmm8, xmm7, xmm0
  76e0  vpshufd xmm0, xmm0, 0xe
  76e5  sha256rnds2 xmm7, xmm8, xmm0
  76ea  vmovdqa xmm13, [rsp+0x30]
  76f0  sha256msg1 xmm13, [rsp]
  76f6  vpalignr xmm0, xmm9, [rsp+0x10], 4
  76fe  vpaddd xmm13, xmm13, xmm0
  7702  sha256msg2 xmm13, xmm9
  7707  vmovdqa [rsp+0x30], xmm13
  770d  vpaddd xmm0, xmm13, [rel c98b0]
  7715  sha256rnds2 xmm2, xmm1, xmm0
  7719  vpshufd xmm0, xmm0, 0xe
  771e  sha256rnds2 xmm1, xmm2, xmm0
  7722  vmovdqa xmm9, [rsp+0x70]
  7728  sha256msg1 xmm9, [rsp+0x40]
  772f  vpalignr xmm0, xmm10, [rsp+0x50], 4
  7737  vpaddd xmm9, xmm9, xmm0
  773b  sha256msg2 xmm9, xmm10
  7740  vmovdqa [rsp+0x70], xmm9
  7746  vpaddd xmm0, xmm9, [rel c98b0]
  774e  sha256rnds2 xmm4, xmm3, xmm0
  7752  vpshufd xmm0, xmm0, 0xe
  7757  sha256rnds2 xmm3, xmm4, xmm0
  775b  vmovdqa xmm10, [rsp+0xb0]
  7764  sha256msg1 xmm10, [rsp+0x80]
  776e  vpalignr xmm0, xmm11, [rsp+0x90], 4
  7779  vpaddd xmm10, xmm10, xmm0
  777d  sha256msg2 xmm10, xmm11
  7782  vmovdqa [rsp+0xb0], xmm10
  778b  vpaddd xmm0, xmm10, [rel c98b0]
  7793  sha256rnds2 xmm6, xmm5, xmm0
  7797  vpshufd xmm0, xmm0, 0xe
  779c  sha256rnds2 xmm5, xmm6, xmm0
  77a0  vmovdqa xmm11, [rsp+0xf0]
  77a9  sha256msg1 xmm11, [rsp+0xc0]
  77b3  vpalignr xmm0, xmm12, [rsp+0xd0], 4
  77be  vpaddd xmm11, xmm11, xmm0
  77c2  sha256msg2 xmm11, xmm12
  77c7  vmovdqa [rsp+0xf0], xmm11
  77d0  vpaddd xmm0, xmm11, [rel c98b0]
  77d8  sha256rnds2 xmm8, xmm7, xmm0
  77dd  vpshufd xmm0, xmm0, 0xe
  77e2  sha256rnds2 xmm7, xmm8, xmm0
  77e7  vpaddd xmm1, xmm1, [rel c9790]
  77ef  vpaddd xmm2, xmm2, [rel c97a0]
  77f7  vpaddd xmm3, xmm3, [rel c9790]
  77ff  vpaddd xmm4, xmm4, [rel c97a0]
  7807  vpaddd xmm5, xmm5, [rel c9790]
  780f  vpaddd xmm6, xmm6, [rel c97a0]
  7817  vpaddd xmm7, xmm7, [rel c9790]
  781f  vpaddd xmm8, xmm8, [rel c97a0]
  7827  vmovdqa [rsp+0xf0], xmm1
  7830  vmovdqa [rsp+0xe0], xmm2
  7839  lea rax, [r9]
  783c  cmp rax, r10
  783f  cmova rax, r10
  7843  imul rax, 0x50
  7847  add rax, rdi
  784a  vmovdqu xmm11, [rax+0x40]
  784f  vpshufb xmm11, xmm11, [rel c97b0]
  7858  vmovdqa [rsp+0xd0], xmm11
  7861  vmovdqa [rsp+0xc0], xmm3
  786a  vmovdqa [rsp+0xb0], xmm4
  7873  lea rax, [r9+1]
  7877  cmp rax, r10
  787a  cmova rax, r10
  787e  imul rax, 0x50
  7882  add rax, rdi
  7885  vmovdqu xmm10, [rax+0x40]
  788a  vpshufb xmm10, xmm10, [rel c97b0]
  7893  vmovdqa [rsp+0xa0], xmm10
  789c  vmovdqa [rsp+0x90], xmm5
  78a5  vmovdqa [rsp+0x80], xmm6
  78ae  lea rax, [r9+2]
  78b2  cmp rax, r10
  78b5  cmova rax, r10
  78b9  imul rax, 0x50
  78bd  add rax, rdi
  78c0  vmovdqu xmm9, [rax+0x40]
  78c5  vpshufb xmm9, xmm9, [rel c97b0]
  78ce  vmovdqa [rsp+0x70], xmm9
  78d4  vmovdqa [rsp+0x60], xmm7
  78da  vmovdqa [rsp+0x50], xmm8
  78e0  lea rax, [r9+3]
  78e4  cmp rax, r10
  78e7  cmova rax, r10
  78eb  imul rax, 0x50
  78ef  add rax, rdi
  78f2  vmovdqu xmm13, [rax+0x40]
  78f7  vpshufb xmm13, xmm13, [rel c97b0]
  7900  vmovdqa [rsp+0x40], xmm13
  7906  vpaddd xmm0, xmm11, [rel c97c0]
  790e  sha256rnds2 xmm2, xmm1, xmm0
  7912  vpshufd xmm0, xmm0, 0xe
  7917  sha256rnds2 xmm1, xmm2, xmm0
  791b  vpaddd xmm0, xmm10, [rel c97c0]
  7923  sha256rnds2 xmm4, xmm3, xmm0
  7927  vpshufd xmm0, xmm0, 0xe
  792c  sha256rnds2 xmm3, xmm4, xmm0
  7930  vpaddd xmm0, xmm9, [rel c97c0]
  7938  sha256rnds2 xmm6, xmm5, xmm0
  793c  vpshufd xmm0, xmm0, 0xe
  7941  sha256rnds2 xmm5, xmm6, xmm0
  7945  vpaddd xmm0, xmm13, [rel c97c0]
  794d  sha256rnds2 xmm8, xmm7, xmm0
  7952  vpshufd xmm0, xmm0, 0xe
  7957  sha256rnds2 xmm7, xmm8, xmm0
  795c  vmovdqa xmm0, [rel c98c0]
  7964  sha256rnds2 xmm2, xmm1, xmm0
  7968  vmovq xmm0, [rel c98c8]
  7970  sha256rnds2 xmm1, xmm2, xmm0
  7974  vmovdqa xmm12, [rel c98d0]
  797c  vmovdqa [rsp+0x30], xmm12
  7982  vmovdqa xmm0, [rel c98c0]
  798a  sha256rnds2 xmm4, xmm3, xmm0
  798e  vmovq xmm0, [rel c98c8]
  7996  sha256rnds2 xmm3, xmm4, xmm0
  799a  vmovdqa xmm11, [rel c98d0]
  79a2  vmovdqa [rsp+0x20], xmm11
  79a8  vmovdqa xmm0, [rel c98c0]
  79b0  sha256rnds2 xmm6, xmm5, xmm0
  79b4  vmovq xmm0, [rel c98c8]
  79bc  sha256rnds2 xmm5, xmm6, xmm0
  79c0  vmovdqa xmm10, [rel c98d0]
  79c8  vmovdqa [rsp+0x10], xmm10
  79ce  vmovdqa xmm0, [rel c98c0]
  79d6  sha256rnds2 xmm8, xmm7, xmm0
  79db  vmovq xmm0, [rel c98c8]
  79e3  sha256rnds2 xmm7, xmm8, xmm0
  79e8  vmovdqa xmm9, [rel c98d0]
  79f0  vmovdqa [rsp], xmm9
  79f5  vmovdqa xmm0, [rel c97e0]
  79fd  sha256rnds2 xmm2, xmm1, xmm0
  7a01  vmovq xmm0, [rel c97e8]
  7a09  sha256rnds2 xmm1, xmm2, xmm0
  7a0d  vmovdqa xmm13, [rel c98e0]
  7a15  vmovdqa [rsp+0x100], xmm13
  7a1e  vmovdqa xmm0, [rel c97e0]
  7a26  sha256rnds2 xmm4, xmm3, xmm0
  7a2a  vmovq xmm0, [rel c97e8]
  7a32  sha256rnds2 xmm3, xmm4, xmm0
  7a36  vmovdqa xmm12, [rel c98e0]
  7a3e  vmovdqa [rsp+0x110], xmm12
  7a47  vmovdqa xmm0, [rel c97e0]
  7a4f  sha256rnds2 xmm6, xmm5, xmm0
  7a53  vmovq xmm0, [rel c97e8]
  7a5b  sha256rnds2 xmm5, xmm6, xmm0
  7a5f  vmovdqa xmm11, [rel c98e0]
  7a67  vmovdqa [rsp+0x120], xmm11
  7a70  vmovdqa xmm0, [rel c97e0]
  7a78  sha256rnds2 xmm8, xmm7, xmm0
  7a7d  vmovq xmm0, [rel c97e8]
  7a85  sha256rnds2 xmm7, xmm8, xmm0
  7a8a  vmovdqa xmm10, [rel c98e0]
  7a92  vmovdqa [rsp+0x130], xmm10
  7a9b  vmovdqa xmm0, [rel c98f0]
  7aa3  sha256rnds2 xmm2, xmm1, xmm0
  7aa7  vmovq xmm0, [rel c98f8]
  7aaf  sha256rnds2 xmm1, xmm2, xmm0
  7ab3  vmovdqa xmm9, [rel c9900]
  7abb  vmovdqa [rsp+0x140], xmm9
  7ac4  vmovdqa xmm0, [rel c98f0]
  7acc  sha256rnds2 xmm4, xmm3, xmm0
  7ad0  vmovq xmm0, [rel c98f8]
  7ad8  sha256rnds2 xmm3, xmm4, xmm0
  7adc  vmovdqa xmm13, [rel c9900]
  7ae4  vmovdqa [rsp+0x150], xmm13
  7aed  vmovdqa xmm0, [rel c98f0]
  7af5  sha256rnds2 xmm6, xmm5, xmm0
  7af9  vmovq xmm0, [rel c98f8]
  7b01  sha256rnds2 xmm5, xmm6, xmm0
  7b05  vmovdqa xmm12, [rel c9900]
  7b0d  vmovdqa [rsp+0x160], xmm12
  7b16  vmovdqa xmm0, [rel c98f0]
  7b1e  sha256rnds2 xmm8, xmm7, xmm0
  7b23  vmovq xmm0, [rel c98f8]
  7b2b  sha256rnds2 xmm7, xmm8, xmm0
  7b30  vmovdqa xmm11, [rel c9900]
  7b38  vmovdqa [rsp+0x170], xmm11
  7b41  vmovdqa xmm10, [rsp+0xd0]
  7b4a  sha256msg1 xmm10, [rsp+0x30]
  7b51  vpalignr xmm0, xmm9, [rsp+0x100], 4
  7b5c  vpaddd xmm10, xmm10, xmm0
  7b60  sha256msg2 xmm10, xmm9
  7b65  vmovdqa [rsp+0xd0], xmm10
  7b6e  vpaddd xmm0, xmm10, [rel c9800]
  7b76  sha256rnds2 xmm2, xmm1, xmm0
  7b7a  vpshufd xmm0, xmm0, 0xe
  7b7f  sha256rnds2 xmm1, xmm2, xmm0
  7b83  vmovdqa xmm9, [rsp+0xa0]
  7b8c  sha256msg1 xmm9, [rsp+0x20]
  7b93  vpalignr xmm0, xmm13, [rsp+0x110], 4
  7b9e  vpaddd xmm9, xmm9, xmm0
  7ba2  sha256msg2 xmm9, xmm13
  7ba7  vmovdqa [rsp+0xa0], xmm9
  7bb0  vpaddd xmm0, xmm9, [rel c9800]
  7bb8  sha256rnds2 xmm4, xmm3, xmm0
  7bbc  vpshufd xmm0, xmm0, 0xe
  7bc1  sha256rnds2 xmm3, xmm4, xmm0
  7bc5  vmovdqa xmm13, [rsp+0x70]
  7bcb  sha256msg1 xmm13, [rsp+0x10]
  7bd2  vpalignr xmm0, xmm12, [rsp+0x120], 4
  7bdd  vpaddd xmm13, xmm13, xmm0
  7be1  sha256msg2 xmm13, xmm12
  7be6  vmovdqa [rsp+0x70], xmm13
  7bec  vpaddd xmm0, xmm13, [rel c9800]
  7bf4  sha256rnds2 xmm6, xmm5, xmm0
  7bf8  vpshufd xmm0, xmm0, 0xe
  7bfd  sha256rnds2 xmm5, xmm6, xmm0
  7c01  vmovdqa xmm12, [rsp+0x40]
  7c07  sha256msg1 xmm12, [rsp]
  7c0d  vpalignr xmm0, xmm11, [rsp+0x130], 4
  7c18  vpaddd xmm12, xmm12, xmm0
  7c1c  sha256msg2 xmm12, xmm11
  7c21  vmovdqa [rsp+0x40], xmm12
  7c27  vpaddd xmm0, xmm12, [rel c9800]
  7c2f  sha256rnds2 xmm8, xmm7, xmm0
  7c34  vpshufd xmm0, xmm0, 0xe
  7c39  sha256rnds2 xmm7, xmm8, xmm0
  7c3e  vmovdqa xmm11, [rsp+0x30]
  7c44  sha256msg1 xmm11, [rsp+0x100]
  7c4e  vpalignr xmm0, xmm10, [rsp+0x140], 4
  7c59  vpaddd xmm11, xmm11, xmm0
  7c5d  sha256msg2 xmm11, xmm10
  7c62  vmovdqa [rsp+0x30], xmm11
  7c68  vpaddd xmm0, xmm11, [rel c9810]
  7c70  sha256rnds2 xmm2, xmm1, xmm0
  7c74  vpshufd xmm0, xmm0, 0xe
  7c79  sha256rnds2 xmm1, xmm2, xmm0
  7c7d  vmovdqa xmm10, [rsp+0x20]
  7c83  sha256msg1 xmm10, [rsp+0x110]
  7c8d  vpalignr xmm0, xmm9, [rsp+0x150], 4
  7c98  vpaddd xmm10, xmm10, xmm0
  7c9c  sha256msg2 xmm10, xmm9
  7ca1  vmovdqa [rsp+0x20], xmm10
  7ca7  vpaddd xmm0, xmm10, [rel c9810]
  7caf  sha256rnds2 xmm4, xmm3, xmm0
  7cb3  vpshufd xmm0, xmm0, 0xe
  7cb8  sha256rnds2 xmm3, xmm4, xmm0
  7cbc  vmovdqa xmm9, [rsp+0x10]
  7cc2  sha256msg1 xmm9, [rsp+0x120]
  7ccc  vpalignr xmm0, xmm13, [rsp+0x160], 4
  7cd7  vpaddd xmm9, xmm9, xmm0
  7cdb  sha256msg2 xmm9, xmm13
  7ce0  vmovdqa [rsp+0x10], xmm9
  7ce6  vpaddd xmm0, xmm9, [rel c9810]
  7cee  sha256rnds2 xmm6, xmm5, xmm0
  7cf2  vpshufd xmm0, xmm0, 0xe
  7cf7  sha256rnds2 xmm5, xmm6, xmm0
  7cfb  vmovdqa xmm13, [rsp]
  7d00  sha256msg1 xmm13, [rsp+0x130]
  7d0a  vpalignr xmm0, xmm12, [rsp+0x170], 4
  7d15  vpaddd xmm13, xmm13, xmm0
  7d19  sha256msg2 xmm13, xmm12
  7d1e  vmovdqa [rsp], xmm13
  7d23  vpaddd xmm0, xmm13, [rel c9810]
  7d2b  sha256rnds2 xmm8, xmm7, xmm0
  7d30  vpshufd xmm0, xmm0, 0xe
  7d35  sha256rnds2 xmm7, xmm8, xmm0
  7d3a  vmovdqa xmm12, [rsp+0x100]
  7d43  sha256msg1 xmm12, [rsp+0x140]
  7d4d  vpalignr xmm0, xmm11, [rsp+0xd0], 4
  7d58  vpaddd xmm12, xmm12, xmm0
  7d5c  sha256msg2 xmm12, xmm11
  7d61  vmovdqa [rsp+0x100], xmm12
  7d6a  vpaddd xmm0, xmm12, [rel c9820]
  7d72  sha256rnds2 xmm2, xmm1, xmm0
  7d76  vpshufd xmm0, xmm0, 0xe
  7d7b  sha256rnds2 xmm1, xmm2, xmm0
  7d7f  vmovdqa xmm11, [rsp+0x110]
  7d88  sha256msg1 xmm11, [rsp+0x150]
  7d92  vpalignr xmm0, xmm10, [rsp+0xa0], 4
  7d9d  vpaddd xmm11, xmm11, xmm0
  7da1  sha256msg2 xmm11, xmm10
  7da6  vmovdqa [rsp+0x110], xmm11
  7daf  vpaddd xmm0, xmm11, [rel c9820]
  7db7  sha256rnds2 xmm4, xmm3, xmm0
  7dbb  vpshufd xmm0, xmm0, 0xe
  7dc0  sha256rnds2 xmm3, xmm4, xmm0
  7dc4  vmovdqa xmm10, [rsp+0x120]
  7dcd  sha256msg1 xmm10, [rsp+0x160]
  7dd7  vpalignr xmm0, xmm9, [rsp+0x70], 4
  7ddf  vpaddd xmm10, xmm10, xmm0
  7de3  sha256msg2 xmm10, xmm9
  7de8  vmovdqa [rsp+0x120], xmm10
  7df1  vpaddd xmm0, xmm10, [rel c9820]
  7df9  sha256rnds2 xmm6, xmm5, xmm0
  7dfd  vpshufd xmm0, xmm0, 0xe
  7e02  sha256rnds2 xmm5, xmm6, xmm0
  7e06  vmovdqa xmm9, [rsp+0x130]
  7e0f  sha256msg1 xmm9, [rsp+0x170]
  7e19  vpalignr xmm0, xmm13, [rsp+0x40], 4
  7e21  vpaddd xmm9, xmm9, xmm0
  7e25  sha256msg2 xmm9, xmm13
  7e2a  vmovdqa [rsp+0x130], xmm9
  7e33  vpaddd xmm0, xmm9, [rel c9820]
  7e3b  sha256rnds2 xmm8, xmm7, xmm0
  7e40  vpshufd xmm0, xmm0, 0xe
  7e45  sha256rnds2 xmm7, xmm8, xmm0
  7e4a  vmovdqa xmm13, [rsp+0x140]
  7e53  sha256msg1 xmm13, [rsp+0xd0]
  7e5d  vpalignr xmm0, xmm12, [rsp+0x30], 4
  7e65  vpaddd xmm13, xmm13, xmm0
  7e69  sha256msg2 xmm13, xmm12
  7e6e  vmovdqa [rsp+0x140], xmm13
  7e77  vpaddd xmm0, xmm13, [rel c9830]
  7e7f  sha256rnds2 xmm2, xmm1, xmm0
  7e83  vpshufd xmm0, xmm0, 0xe
  7e88  sha256rnds2 xmm1, xmm2, xmm0
  7e8c  vmovdqa xmm12, [rsp+0x150]
  7e95  sha256msg1 xmm12, [rsp+0xa0]
  7e9f  vpalignr xmm0, xmm11, [rsp+0x20], 4
  7ea7  vpaddd xmm12, xmm12, xmm0
  7eab  sha256msg2 xmm12, xmm11
  7eb0  vmovdqa [rsp+0x150], xmm12
  7eb9  vpaddd xmm0, xmm12, [rel c9830]
  7ec1  sha256rnds2 xmm4, xmm3, xmm0
  7ec5  vpshufd xmm0, xmm0, 0xe
  7eca  sha256rnds2 xmm3, xmm4, xmm0
  7ece  vmovdqa xmm11, [rsp+0x160]
  7ed7  sha256msg1 xmm11, [rsp+0x70]
  7ede  vpalignr xmm0, xmm10, [rsp+0x10], 4
  7ee6  vpaddd xmm11, xmm11, xmm0
  7eea  sha256msg2 xmm11, xmm10
  7eef  vmovdqa [rsp+0x160], xmm11
  7ef8  vpaddd xmm0, xmm11, [rel c9830]
  7f00  sha256rnds2 xmm6, xmm5, xmm0
  7f04  vpshufd xmm0, xmm0, 0xe
  7f09  sha256rnds2 xmm5, xmm6, xmm0
  7f0d  vmovdqa xmm10, [rsp+0x170]
  7f16  sha256msg1 xmm10, [rsp+0x40]
  7f1d  vpalignr xmm0, xmm9, [rsp], 4
  7f24  vpaddd xmm10, xmm10, xmm0
  7f28  sha256msg2 xmm10, xmm9
  7f2d  vmovdqa [rsp+0x170], xmm10
  7f36  vpaddd xmm0, xmm10, [rel c9830]
  7f3e  sha256rnds2 xmm8, xmm7, xmm0
  7f43  vpshufd xmm0, xmm0, 0xe
  7f48  sha256rnds2 xmm7, xmm8, xmm0
  7f4d  vmovdqa xmm9, [rsp+0xd0]
  7f56  sha256msg1 xmm9, [rsp+0x30]
  7f5d  vpalignr xmm0, xmm13, [rsp+0x100], 4
  7f68  vpaddd xmm9, xmm9, xmm0
  7f6c  sha256msg2 xmm9, xmm13
  7f71  vmovdqa [rsp+0xd0], xmm9
  7f7a  vpaddd xmm0, xmm9, [rel c9840]
  7f82  sha256rnds2 xmm2, xmm1, xmm0
  7f86  vpshufd xmm0, xmm0, 0xe
  7f8b  sha256rnds2 xmm1, xmm2, xmm0
  7f8f  vmovdqa xmm13, [rsp+0xa0]
  7f98  sha256msg1 xmm13, [rsp+0x20]
  7f9f  vpalignr xmm0, xmm12, [rsp+0x110], 4
  7faa  vpaddd xmm13, xmm13, xmm0
  7fae  sha256msg2 xmm13, xmm12
  7fb3  vmovdqa [rsp+0xa0], xmm13
  7fbc  vpaddd xmm0, xmm13, [rel c9840]
  7fc4  sha256rnds2 xmm4, xmm3, xmm0
  7fc8  vpshufd xmm0, xmm0, 0xe
  7fcd  sha256rnds2 xmm3, xmm4, xmm0
  7fd1  vmovdqa xmm12, [rsp+0x70]
  7fd7  sha256msg1 xmm12, [rsp+0x10]
  7fde  vpalignr xmm0, xmm11, [rsp+0x120], 4
  7fe9  vpaddd xmm12, xmm12, xmm0
  7fed  sha256msg2 xmm12, xmm11
  7ff2  vmovdqa [rsp+0x70], xmm12
  7ff8  vpaddd xmm0, xmm12, [rel c9840]
  8000  sha256rnds2 xmm6, xmm5, xmm0
  8004  vpshufd xmm0, xmm0, 0xe
  8009  sha256rnds2 xmm5, xmm6, xmm0
  800d  vmovdqa xmm11, [rsp+0x40]
  8013  sha256msg1 xmm11, [rsp]
  8019  vpalignr xmm0, xmm10, [rsp+0x130], 4
  8024  vpaddd xmm11, xmm11, xmm0
  8028  sha256msg2 xmm11, xmm10
  802d  vmovdqa [rsp+0x40], xmm11
  8033  vpaddd xmm0, xmm11, [rel c9840]
  803b  sha256rnds2 xmm8, xmm7, xmm0
  8040  vpshufd xmm0, xmm0, 0xe
  8045  sha256rnds2 xmm7, xmm8, xmm0
  804a  vmovdqa xmm10, [rsp+0x30]
  8050  sha256msg1 xmm10, [rsp+0x100]
  805a  vpalignr xmm0, xmm9, [rsp+0x140], 4
  8065  vpaddd xmm10, xmm10, xmm0
  8069  sha256msg2 xmm10, xmm9
  806e  vmovdqa [rsp+0x30], xmm10
  8074  vpaddd xmm0, xmm10, [rel c9850]
  807c  sha256rnds2 xmm2, xmm1, xmm0
  8080  vpshufd xmm0, xmm0, 0xe
  8085  sha256rnds2 xmm1, xmm2, xmm0
  8089  vmovdqa xmm9, [rsp+0x20]
  808f  sha256msg1 xmm9, [rsp+0x110]
  8099  vpalignr xmm0, xmm13, [rsp+0x150], 4
  80a4  vpaddd xmm9, xmm9, xmm0
  80a8  sha256msg2 xmm9, xmm13
  80ad  vmovdqa [rsp+0x20], xmm9
  80b3  vpaddd xmm0, xmm9, [rel c9850]
  80bb  sha256rnds2 xmm4, xmm3, xmm0
  80bf  vpshufd xmm0, xmm0, 0xe
  80c4  sha256rnds2 xmm3, xmm4, xmm0
  80c8  vmovdqa xmm13, [rsp+0x10]
  80ce  sha256msg1 xmm13, [rsp+0x120]
  80d8  vpalignr xmm0, xmm12, [rsp+0x160], 4
  80e3  vpaddd xmm13, xmm13, xmm0
  80e7  sha256msg2 xmm13, xmm12
  80ec  vmovdqa [rsp+0x10], xmm13
  80f2  vpaddd xmm0, xmm13, [rel c9850]
  80fa  sha256rnds2 xmm6, xmm5, xmm0
  80fe  vpshufd xmm0, xmm0, 0xe
  8103  sha256rnds2 xmm5, xmm6, xmm0
  8107  vmovdqa xmm12, [rsp]
  810c  sha256msg1 xmm12, [rsp+0x130]
  8116  vpalignr xmm0, xmm11, [rsp+0x170], 4
  8121  vpaddd xmm12, xmm12, xmm0
  8125  sha256msg2 xmm12, xmm11
  812a  vmovdqa [rsp], xmm12
  812f  vpaddd xmm0, xmm12, [rel c9850]
  8137  sha256rnds2 xmm8, xmm7, xmm0
  813c  vpshufd xmm0, xmm0, 0xe
  8141  sha256rnds2 xmm7, xmm8, xmm0
  8146  vmovdqa xmm11, [rsp+0x100]
  814f  sha256msg1 xmm11, [rsp+0x140]
  8159  vpalignr xmm0, xmm10, [rsp+0xd0], 4
  8164  vpaddd xmm11, xmm11, xmm0
  8168  sha256msg2 xmm11, xmm10
  816d  vmovdqa [rsp+0x100], xmm11
  8176  vpaddd xmm0, xmm11, [rel c9860]
  817e  sha256rnds2 xmm2, xmm1, xmm0
  8182  vpshufd xmm0, xmm0, 0xe
  8187  sha256rnds2 xmm1, xmm2, xmm0
  818b  vmovdqa xmm10, [rsp+0x110]
  8194  sha256msg1 xmm10, [rsp+0x150]
  819e  vpalignr xmm0, xmm9, [rsp+0xa0], 4
  81a9  vpaddd xmm10, xmm10, xmm0
  81ad  sha256msg2 xmm10, xmm9
  81b2  vmovdqa [rsp+0x110], xmm10
  81bb  vpaddd xmm0, xmm10, [rel c9860]
  81c3  sha256rnds2 xmm4, xmm3, xmm0
  81c7  vpshufd xmm0, xmm0, 0xe
  81cc  sha256rnds2 xmm3, xmm4, xmm0
  81d0  vmovdqa xmm9, [rsp+0x120]
  81d9  sha256msg1 xmm9, [rsp+0x160]
  81e3  vpalignr xmm0, xmm13, [rsp+0x70], 4
  81eb  vpaddd xmm9, xmm9, xmm0
  81ef  sha256msg2 xmm9, xmm13
  81f4  vmovdqa [rsp+0x120], xmm9
  81fd  vpaddd xmm0, xmm9, [rel c9860]
  8205  sha256rnds2 xmm6, xmm5, xmm0
  8209  vpshufd xmm0, xmm0, 0xe
  820e  sha256rnds2 xmm5, xmm6, xmm0
  8212  vmovdqa xmm13, [rsp+0x130]
  821b  sha256msg1 xmm13, [rsp+0x170]
  8225  vpalignr xmm0, xmm12, [rsp+0x40], 4
  822d  vpaddd xmm13, xmm13, xmm0
  8231  sha256msg2 xmm13, xmm12
  8236  vmovdqa [rsp+0x130], xmm13
  823f  vpaddd xmm0, xmm13, [rel c9860]
  8247  sha256rnds2 xmm8, xmm7, xmm0
  824c  vpshufd xmm0, xmm0, 0xe
  8251  sha256rnds2 xmm7, xmm8, xmm0
  8256  vmovdqa xmm12, [rsp+0x140]
  825f  sha256msg1 xmm12, [rsp+0xd0]
  8269  vpalignr xmm0, xmm11, [rsp+0x30], 4
  8271  vpaddd xmm12, xmm12, xmm0
  8275  sha256msg2 xmm12, xmm11
  827a  vmovdqa [rsp+0x140], xmm12
  8283  vpaddd xmm0, xmm12, [rel c9870]
  828b  sha256rnds2 xmm2, xmm1, xmm0
  828f  vpshufd xmm0, xmm0, 0xe
  8294  sha256rnds2 xmm1, xmm2, xmm0
  8298  vmovdqa xmm11, [rsp+0x150]
  82a1  sha256msg1 xmm11, [rsp+0xa0]
  82ab  vpalignr xmm0, xmm10, [rsp+0x20], 4
  82b3  vpaddd xmm11, xmm11, xmm0
  82b7  sha256msg2 xmm11, xmm10
  82bc  vmovdqa [rsp+0x150], xmm11
  82c5  vpaddd xmm0, xmm11, [rel c9870]
  82cd  sha256rnds2 xmm4, xmm3, xmm0
  82d1  vpshufd xmm0, xmm0, 0xe
  82d6  sha256rnds2 xmm3, xmm4, xmm0
  82da  vmovdqa xmm10, [rsp+0x160]
  82e3  sha256msg1 xmm10, [rsp+0x70]
  82ea  vpalignr xmm0, xmm9, [rsp+0x10], 4
  82f2  vpaddd xmm10, xmm10, xmm0
  82f6  sha256msg2 xmm10, xmm9
  82fb  vmovdqa [rsp+0x160], xmm10
  8304  vpaddd xmm0, xmm10, [rel c9870]
  830c  sha256rnds2 xmm6, xmm5, xmm0
  8310  vpshufd xmm0, xmm0, 0xe
  8315  sha256rnds2 xmm5, xmm6, xmm0
  8319  vmovdqa xmm9, [rsp+0x170]
  8322  sha256msg1 xmm9, [rsp+0x40]
  8329  vpalignr xmm0, xmm13, [rsp], 4
  8330  vpaddd xmm9, xmm9, xmm0
  8334  sha256msg2 xmm9, xmm13
  8339  vmovdqa [rsp+0x170], xmm9
  8342  vpaddd xmm0, xmm9, [rel c9870]
  834a  sha256rnds2 xmm8, xmm7, xmm0
  834f  vpshufd xmm0, xmm0, 0xe
  8354  sha256rnds2 xmm7, xmm8, xmm0
  8359  vmovdqa xmm13, [rsp+0xd0]
  8362  sha256msg1 xmm13, [rsp+0x30]
  8369  vpalignr xmm0, xmm12, [rsp+0x100], 4
  8374  vpaddd xmm13, xmm13, xmm0
  8378  sha256msg2 xmm13, xmm12
  837d  vmovdqa [rsp+0xd0], xmm13
  8386  vpaddd xmm0, xmm13, [rel c9880]
  838e  sha256rnds2 xmm2, xmm1, xmm0
  8392  vpshufd xmm0, xmm0, 0xe
  8397  sha256rnds2 xmm1, xmm2, xmm0
  839b  vmovdqa xmm12, [rsp+0xa0]
  83a4  sha256msg1 xmm12, [rsp+0x20]
  83ab  vpalignr xmm0, xmm11, [rsp+0x110], 4
  83b6  vpaddd xmm12, xmm12, xmm0
  83ba  sha256msg2 xmm12, xmm11
  83bf  vmovdqa [rsp+0xa0], xmm12
  83c8  vpaddd xmm0, xmm12, [rel c9880]
  83d0  sha256rnds2 xmm4, xmm3, xmm0
  83d4  vpshufd xmm0, xmm0, 0xe
  83d9  sha256rnds2 xmm3, xmm4, xmm0
  83dd  vmovdqa xmm11, [rsp+0x70]
  83e3  sha256msg1 xmm11, [rsp+0x10]
  83ea  vpalignr xmm0, xmm10, [rsp+0x120], 4
  83f5  vpaddd xmm11, xmm11, xmm0
  83f9  sha256msg2 xmm11, xmm10
  83fe  vmovdqa [rsp+0x70], xmm11
  8404  vpaddd xmm0, xmm11, [rel c9880]
  840c  sha256rnds2 xmm6, xmm5, xmm0
  8410  vpshufd xmm0, xmm0, 0xe
  8415  sha256rnds2 xmm5, xmm6, xmm0
  8419  vmovdqa xmm10, [rsp+0x40]
  841f  sha256msg1 xmm10, [rsp]
  8425  vpalignr xmm0, xmm9, [rsp+0x130], 4
  8430  vpaddd xmm10, xmm10, xmm0
  8434  sha256msg2 xmm10, xmm9
  8439  vmovdqa [rsp+0x40], xmm10
  843f  vpaddd xmm0, xmm10, [rel c9880]
  8447  sha256rnds2 xmm8, xmm7, xmm0
  844c  vpshufd xmm0, xmm0, 0xe
  8451  sha256rnds2 xmm7, xmm8, xmm0
  8456  vmovdqa xmm9, [rsp+0x30]
  845c  sha256msg1 xmm9, [rsp+0x100]
  8466  vpalignr xmm0, xmm13, [rsp+0x140], 4
  8471  vpaddd xmm9, xmm9, xmm0
  8475  sha256msg2 xmm9, xmm13
  847a  vmovdqa [rsp+0x30], xmm9
  8480  vpaddd xmm0, xmm9, [rel c9890]
  8488  sha256rnds2 xmm2, xmm1, xmm0
  848c  vpshufd xmm0, xmm0, 0xe
  8491  sha256rnds2 xmm1, xmm2, xmm0
  8495  vmovdqa xmm13, [rsp+0x20]
  849b  sha256msg1 xmm13, [rsp+0x110]
  84a5  vpalignr xmm0, xmm12, [rsp+0x150], 4
  84b0  vpaddd xmm13, xmm13, xmm0
  84b4  sha256msg2 xmm13, xmm12
  84b9  vmovdqa [rsp+0x20], xmm13
  84bf  vpaddd xmm0, xmm13, [rel c9890]
  84c7  sha256rnds2 xmm4, xmm3, xmm0
  84cb  vpshufd xmm0, xmm0, 0xe
  84d0  sha256rnds2 xmm3, xmm4, xmm0
  84d4  vmovdqa xmm12, [rsp+0x10]
  84da  sha256msg1 xmm12, [rsp+0x120]
  84e4  vpalignr xmm0, xmm11, [rsp+0x160], 4
  84ef  vpaddd xmm12, xmm12, xmm0
  84f3  sha256msg2 xmm12, xmm11
  84f8  vmovdqa [rsp+0x10], xmm12
  84fe  vpaddd xmm0, xmm12, [rel c9890]
  8506  sha256rnds2 xmm6, xmm5, xmm0
  850a  vpshufd xmm0, xmm0, 0xe
  850f  sha256rnds2 xmm5, xmm6, xmm0
  8513  vmovdqa xmm11, [rsp]
  8518  sha256msg1 xmm11, [rsp+0x130]
  8522  vpalignr xmm0, xmm10, [rsp+0x170], 4
  852d  vpaddd xmm11, xmm11, xmm0
  8531  sha256msg2 xmm11, xmm10
  8536  vmovdqa [rsp], xmm11
  853b  vpaddd xmm0, xmm11, [rel c9890]
  8543  sha256rnds2 xmm8, xmm7, xmm0
  8548  vpshufd xmm0, xmm0, 0xe
  854d  sha256rnds2 xmm7, xmm8, xmm0
  8552  vmovdqa xmm10, [rsp+0x100]
  855b  sha256msg1 xmm10, [rsp+0x140]
  8565  vpalignr xmm0, xmm9, [rsp+0xd0], 4
  8570  vpaddd xmm10, xmm10, xmm0
  8574  sha256msg2 xmm10, xmm9
  8579  vmovdqa [rsp+0x100], xmm10
  8582  vpaddd xmm0, xmm10, [rel c98a0]
  858a  sha256rnds2 xmm2, xmm1, xmm0
  858e  vpshufd xmm0, xmm0, 0xe
  8593  sha256rnds2 xmm1, xmm2, xmm0
  8597  vmovdqa xmm9, [rsp+0x110]
  85a0  sha256msg1 xmm9, [rsp+0x150]
  85aa  vpalignr xmm0, xmm13, [rsp+0xa0], 4
  85b5  vpaddd xmm9, xmm9, xmm0
  85b9  sha256msg2 xmm9, xmm13
  85be  vmovdqa [rsp+0x110], xmm9
  85c7  vpaddd xmm0, xmm9, [rel c98a0]
  85cf  sha256rnds2 xmm4, xmm3, xmm0
  85d3  vpshufd xmm0, xmm0, 0xe
  85d8  sha256rnds2 xmm3, xmm4, xmm0
  85dc  vmovdqa xmm13, [rsp+0x120]
  85e5  sha256msg1 xmm13, [rsp+0x160]
  85ef  vpalignr xmm0, xmm12, [rsp+0x70], 4
  85f7  vpaddd xmm13, xmm13, xmm0
  85fb  sha256msg2 xmm13, xmm12
  8600  vmovdqa [rsp+0x120], xmm13
  8609  vpaddd xmm0, xmm13, [rel c98a0]
  8611  sha256rnds2 xmm6, xmm5, xmm0
  8615  vpshufd xmm0, xmm0, 0xe
  861a  sha256rnds2 xmm5, xmm6, xmm0
  861e  vmovdqa xmm12, [rsp+0x130]
  8627  sha256msg1 xmm12, [rsp+0x170]
  8631  vpalignr xmm0, xmm11, [rsp+0x40], 4
  8639  vpaddd xmm12, xmm12, xmm0
  863d  sha256msg2 xmm12, xmm11
  8642  vmovdqa [rsp+0x130], xmm12
  864b  vpaddd xmm0, xmm12, [rel c98a0]
  8653  sha256rnds2 xmm8, xmm7, xmm0
  8658  vpshufd xmm0, xmm0, 0xe
  865d  sha256rnds2 xmm7, xmm8, xmm0
  8662  vmovdqa xmm11, [rsp+0x140]
  866b  sha256msg1 xmm11, [rsp+0xd0]
  8675  vpalignr xmm0, xmm10, [rsp+0x30], 4
  867d  vpaddd xmm11, xmm11, xmm0
  8681  sha256msg2 xmm11, xmm10
  8686  vmovdqa [rsp+0x140], xmm11
  868f  vpaddd xmm0, xmm11, [rel c98b0]
  8697  sha256rnds2 xmm2, xmm1, xmm0
  869b  vpshufd xmm0, xmm0, 0xe
  86a0  sha256rnds2 xmm1, xmm2, xmm0
  86a4  vmovdqa xmm10, [rsp+0x150]
  86ad  sha256msg1 xmm10, [rsp+0xa0]
  86b7  vpalignr xmm0, xmm9, [rsp+0x20], 4
  86bf  vpaddd xmm10, xmm10, xmm0
  86c3  sha256msg2 xmm10, xmm9
  86c8  vmovdqa [rsp+0x150], xmm10
  86d1  vpaddd xmm0, xmm10, [rel c98b0]
  86d9  sha256rnds2 xmm4, xmm3, xmm0
  86dd  vpshufd xmm0, xmm0, 0xe
  86e2  sha256rnds2 xmm3, xmm4, xmm0
  86e6  vmovdqa xmm9, [rsp+0x160]
  86ef  sha256msg1 xmm9, [rsp+0x70]
  86f6  vpalignr xmm0, xmm13, [rsp+0x10], 4
  86fe  vpaddd xmm9, xmm9, xmm0
  8702  sha256msg2 xmm9, xmm13
  8707  vmovdqa [rsp+0x160], xmm9
  8710  vpaddd xmm0, xmm9, [rel c98b0]
  8718  sha256rnds2 xmm6, xmm5, xmm0
  871c  vpshufd xmm0, xmm0, 0xe
  8721  sha256rnds2 xmm5, xmm6, xmm0
  8725  vmovdqa xmm13, [rsp+0x170]
  872e  sha256msg1 xmm13, [rsp+0x40]
  8735  vpalignr xmm0, xmm12, [rsp], 4
  873c  vpaddd xmm13, xmm13, xmm0
  8740  sha256msg2 xmm13, xmm12
  8745  vmovdqa [rsp+0x170], xmm13
  874e  vpaddd xmm0, xmm13, [rel c98b0]
  8756  sha256rnds2 xmm8, xmm7, xmm0
  875b  vpshufd xmm0, xmm0, 0xe
  8760  sha256rnds2 xmm7, xmm8, xmm0
  8765  vpaddd xmm1, xmm1, [rsp+0xf0]
  876e  vpaddd xmm2, xmm2, [rsp+0xe0]
  8777  vpaddd xmm3, xmm3, [rsp+0xc0]
  8780  vpaddd xmm4, xmm4, [rsp+0xb0]
  8789  vpaddd xmm5, xmm5, [rsp+0x90]
  8792  vpaddd xmm6, xmm6, [rsp+0x80]
  879b  vpaddd xmm7, xmm7, [rsp+0x60]
  87a1  vpaddd xmm8, xmm8, [rsp+0x50]
  87a7  vshufps xmm13, xmm1, xmm2, 0xbb
  87ac  vshufps xmm9, xmm1, xmm2, 0x11
  87b1  vmovdqa [rsp+0x170], xmm13
  87ba  vmovdqa [rsp+0x130], xmm9
  87c3  vshufps xmm13, xmm3, xmm4, 0xbb
  87c8  vshufps xmm10, xmm3, xmm4, 0x11
  87cd  vmovdqa [rsp], xmm13
  87d2  vmovdqa [rsp+0x40], xmm10
  87d8  vshufps xmm13, xmm5, xmm6, 0xbb
  87dd  vshufps xmm11, xmm5, xmm6, 0x11
  87e2  vmovdqa [rsp+0x60], xmm13
  87e8  vmovdqa [rsp+0x50], xmm11
  87ee  vshufps xmm13, xmm7, xmm8, 0xbb
  87f4  vshufps xmm12, xmm7, xmm8, 0x11
  87fa  vmovdqa [rsp+0x160], xmm13
  8803  vmovdqa [rsp+0x120], xmm12
  880c  vmovdqa xmm1, [rel c9790]
  8814  vmovdqa xmm2, [rel c97a0]
  881c  vmovdqa xmm3, [rel c9790]
  8824  vmovdqa xmm4, [rel c97a0]
  882c  vmovdqa xmm5, [rel c9790]
  8834  vmovdqa xmm6, [rel c97a0]
  883c  vmovdqa xmm7, [rel c9790]
  8844  vmovdqa xmm8, [rel c97a0]
  884c  vmovdqa xmm0, [rsp+0x170]
  8855  vpaddd xmm0, xmm0, [rel c97c0]
  885d  sha256rnds2 xmm2, xmm1, xmm0
  8861  vpshufd xmm0, xmm0, 0xe
  8866  sha256rnds2 xmm1, xmm2, xmm0
  886a  vmovdqa xmm0, [rsp]
  886f  vpaddd xmm0, xmm0, [rel c97c0]
  8877  sha256rnds2 xmm4, xmm3, xmm0
  887b  vpshufd xmm0, xmm0, 0xe
  8880  sha256rnds2 xmm3, xmm4, xmm0
  8884  vmovdqa xmm0, [rsp+0x60]
  888a  vpaddd xmm0, xmm0, [rel c97c0]
  8892  sha256rnds2 xmm6, xmm5, xmm0
  8896  vpshufd xmm0, xmm0, 0xe
  889b  sha256rnds2 xmm5, xmm6, xmm0
  889f  vmovdqa xmm0, [rsp+0x160]
  88a8  vpaddd xmm0, xmm0, [rel c97c0]
  88b0  sha256rnds2 xmm8, xmm7, xmm0
  88b5  vpshufd xmm0, xmm0, 0xe
  88ba  sha256rnds2 xmm7, xmm8, xmm0
  88bf  vpaddd xmm0, xmm9, [rel c97d0]
  88c7  sha256rnds2 xmm2, xmm1, xmm0
  88cb  vpshufd xmm0, xmm0, 0xe
  88d0  sha256rnds2 xmm1, xmm2, xmm0
  88d4  vpaddd xmm0, xmm10, [rel c97d0]
  88dc  sha256rnds2 xmm4, xmm3, xmm0
  88e0  vpshufd xmm0, xmm0, 0xe
  88e5  sha256rnds2 xmm3, xmm4, xmm0
  88e9  vpaddd xmm0, xmm11, [rel c97d0]
  88f1  sha256rnds2 xmm6, xmm5, xmm0
  88f5  vpshufd xmm0, xmm0, 0xe
  88fa  sha256rnds2 xmm5, xmm6, xmm0
  88fe  vpaddd xmm0, xmm12, [rel c97d0]
  8906  sha256rnds2 xmm8, xmm7, xmm0
  890b  vpshufd xmm0, xmm0, 0xe
  8910  sha256rnds2 xmm7, xmm8, xmm0
  8915  vmovdqa xmm0, [rel c9910]
  891d  sha256rnds2 xmm2, xmm1, xmm0
  8921  vmovq xmm0, [rel c9918]
  8929  sha256rnds2 xmm1, xmm2, xmm0
  892d  vmovdqa xmm13, [rel c98d0]
  8935  vmovdqa [rsp+0x10], xmm13
  893b  vmovdqa xmm0, [rel c9910]
  8943  sha256rnds2 xmm4, xmm3, xmm0
  8947  vmovq xmm0, [rel c9918]
  894f  sha256rnds2 xmm3, xmm4, xmm0
  8953  vmovdqa xmm9, [rel c98d0]
  895b  vmovdqa [rsp+0x70], xmm9
  8961  vmovdqa xmm0, [rel c9910]
  8969  sha256rnds2 xmm6, xmm5, xmm0
  896d  vmovq xmm0, [rel c9918]
  8975  sha256rnds2 xmm5, xmm6, xmm0
  8979  vmovdqa xmm10, [rel c98d0]
  8981  vmovdqa [rsp+0x90], xmm10
  898a  vmovdqa xmm0, [rel c9910]
  8992  sha256rnds2 xmm8, xmm7, xmm0
  8997  vmovq xmm0, [rel c9918]
  899f  sha256rnds2 xmm7, xmm8, xmm0
  89a4  vmovdqa xmm11, [rel c98d0]
  89ac  vmovdqa [rsp+0x80], xmm11
  89b5  vmovdqa xmm0, [rel c9920]
  89bd  sha256rnds2 xmm2, xmm1, xmm0
  89c1  vmovq xmm0, [rel c9928]
  89c9  sha256rnds2 xmm1, xmm2, xmm0
  89cd  vmovdqa xmm12, [rel c9930]
  89d5  vmovdqa [rsp+0x150], xmm12
  89de  vmovdqa xmm0, [rel c9920]
  89e6  sha256rnds2 xmm4, xmm3, xmm0
  89ea  vmovq xmm0, [rel c9928]
  89f2  sha256rnds2 xmm3, xmm4, xmm0
  89f6  vmovdqa xmm13, [rel c9930]
  89fe  vmovdqa [rsp+0x110], xmm13
  8a07  vmovdqa xmm0, [rel c9920]
  8a0f  sha256rnds2 xmm6, xmm5, xmm0
  8a13  vmovq xmm0, [rel c9928]
  8a1b  sha256rnds2 xmm5, xmm6, xmm0
  8a1f  vmovdqa xmm9, [rel c9930]
  8a27  vmovdqa [rsp+0x20], xmm9
  8a2d  vmovdqa xmm0, [rel c9920]
  8a35  sha256rnds2 xmm8, xmm7, xmm0
  8a3a  vmovq xmm0, [rel c9928]
  8a42  sha256rnds2 xmm7, xmm8, xmm0
  8a47  vmovdqa xmm10, [rel c9930]
  8a4f  vmovdqa [rsp+0xa0], xmm10
  8a58  vmovdqa xmm11, [rsp+0x170]
  8a61  sha256msg1 xmm11, [rsp+0x130]
  8a6b  vpalignr xmm0, xmm12, [rsp+0x10], 4
  8a73  vpaddd xmm11, xmm11, xmm0
  8a77  sha256msg2 xmm11, xmm12
  8a7c  vmovdqa [rsp+0x170], xmm11
  8a85  vpaddd xmm0, xmm11, [rel c9800]
  8a8d  sha256rnds2 xmm2, xmm1, xmm0
  8a91  vpshufd xmm0, xmm0, 0xe
  8a96  sha256rnds2 xmm1, xmm2, xmm0
  8a9a  vmovdqa xmm12, [rsp]
  8a9f  sha256msg1 xmm12, [rsp+0x40]
  8aa6  vpalignr xmm0, xmm13, [rsp+0x70], 4
  8aae  vpaddd xmm12, xmm12, xmm0
  8ab2  sha256msg2 xmm12, xmm13
  8ab7  vmovdqa [rsp], xmm12
  8abc  vpaddd xmm0, xmm12, [rel c9800]
  8ac4  sha256rnds2 xmm4, xmm3, xmm0
  8ac8  vpshufd xmm0, xmm0, 0xe
  8acd  sha256rnds2 xmm3, xmm4, xmm0
  8ad1  vmovdqa xmm13, [rsp+0x60]
  8ad7  sha256msg1 xmm13, [rsp+0x50]
  8ade  vpalignr xmm0, xmm9, [rsp+0x90], 4
  8ae9  vpaddd xmm13, xmm13, xmm0
  8aed  sha256msg2 xmm13, xmm9
  8af2  vmovdqa [rsp+0x60], xmm13
  8af8  vpaddd xmm0, xmm13, [rel c9800]
  8b00  sha256rnds2 xmm6, xmm5, xmm0
  8b04  vpshufd xmm0, xmm0, 0xe
  8b09  sha256rnds2 xmm5, xmm6, xmm0
  8b0d  vmovdqa xmm9, [rsp+0x160]
  8b16  sha256msg1 xmm9, [rsp+0x120]
  8b20  vpalignr xmm0, xmm10, [rsp+0x80], 4
  8b2b  vpaddd xmm9, xmm9, xmm0
  8b2f  sha256msg2 xmm9, xmm10
  8b34  vmovdqa [rsp+0x160], xmm9
  8b3d  vpaddd xmm0, xmm9, [rel c9800]
  8b45  sha256rnds2 xmm8, xmm7, xmm0
  8b4a  vpshufd xmm0, xmm0, 0xe
  8b4f  sha256rnds2 xmm7, xmm8, xmm0
  8b54  vmovdqa xmm10, [rsp+0x130]
  8b5d  sha256msg1 xmm10, [rsp+0x10]
  8b64  vpalignr xmm0, xmm11, [rsp+0x150], 4
  8b6f  vpaddd xmm10, xmm10, xmm0
  8b73  sha256msg2 xmm10, xmm11
  8b78  vmovdqa [rsp+0x130], xmm10
  8b81  vpaddd xmm0, xmm10, [rel c9810]
  8b89  sha256rnds2 xmm2, xmm1, xmm0
  8b8d  vpshufd xmm0, xmm0, 0xe
  8b92  sha256rnds2 xmm1, xmm2, xmm0
  8b96  vmovdqa xmm11, [rsp+0x40]
  8b9c  sha256msg1 xmm11, [rsp+0x70]
  8ba3  vpalignr xmm0, xmm12, [rsp+0x110], 4
  8bae  vpaddd xmm11, xmm11, xmm0
  8bb2  sha256msg2 xmm11, xmm12
  8bb7  vmovdqa [rsp+0x40], xmm11
  8bbd  vpaddd xmm0, xmm11, [rel c9810]
  8bc5  sha256rnds2 xmm4, xmm3, xmm0
  8bc9  vpshufd xmm0, xmm0, 0xe
  8bce  sha256rnds2 xmm3, xmm4, xmm0
  8bd2  vmovdqa xmm12, [rsp+0x50]
  8bd8  sha256msg1 xmm12, [rsp+0x90]
  8be2  vpalignr xmm0, xmm13, [rsp+0x20], 4
  8bea  vpaddd xmm12, xmm12, xmm0
  8bee  sha256msg2 xmm12, xmm13
  8bf3  vmovdqa [rsp+0x50], xmm12
  8bf9  vpaddd xmm0, xmm12, [rel c9810]
  8c01  sha256rnds2 xmm6, xmm5, xmm0
  8c05  vpshufd xmm0, xmm0, 0xe
  8c0a  sha256rnds2 xmm5, xmm6, xmm0
  8c0e  vmovdqa xmm13, [rsp+0x120]
  8c17  sha256msg1 xmm13, [rsp+0x80]
  8c21  vpalignr xmm0, xmm9, [rsp+0xa0], 4
  8c2c  vpaddd xmm13, xmm13, xmm0
  8c30  sha256msg2 xmm13, xmm9
  8c35  vmovdqa [rsp+0x120], xmm13
  8c3e  vpaddd xmm0, xmm13, [rel c9810]
  8c46  sha256rnds2 xmm8, xmm7, xmm0
  8c4b  vpshufd xmm0, xmm0, 0xe
  8c50  sha256rnds2 xmm7, xmm8, xmm0
  8c55  vmovdqa xmm9, [rsp+0x10]
  8c5b  sha256msg1 xmm9, [rsp+0x150]
  8c65  vpalignr xmm0, xmm10, [rsp+0x170], 4
  8c70  vpaddd xmm9, xmm9, xmm0
  8c74  sha256msg2 xmm9, xmm10
  8c79  vmovdqa [rsp+0x10], xmm9
  8c7f  vpaddd xmm0, xmm9, [rel c9820]
  8c87  sha256rnds2 xmm2, xmm1, xmm0
  8c8b  vpshufd xmm0, xmm0, 0xe
  8c90  sha256rnds2 xmm1, xmm2, xmm0
  8c94  vmovdqa xmm10, [rsp+0x70]
  8c9a  sha256msg1 xmm10, [rsp+0x110]
  8ca4  vpalignr xmm0, xmm11, [rsp], 4
  8cab  vpaddd xmm10, xmm10, xmm0
  8caf  sha256msg2 xmm10, xmm11
  8cb4  vmovdqa [rsp+0x70], xmm10
  8cba  vpaddd xmm0, xmm10, [rel c9820]
  8cc2  sha256rnds2 xmm4, xmm3, xmm0
  8cc6  vpshufd xmm0, xmm0, 0xe
  8ccb  sha256rnds2 xmm3, xmm4, xmm0
  8ccf  vmovdqa xmm11, [rsp+0x90]
  8cd8  sha256msg1 xmm11, [rsp+0x20]
  8cdf  vpalignr xmm0, xmm12, [rsp+0x60], 4
  8ce7  vpaddd xmm11, xmm11, xmm0
  8ceb  sha256msg2 xmm11, xmm12
  8cf0  vmovdqa [rsp+0x90], xmm11
  8cf9  vpaddd xmm0, xmm11, [rel c9820]
  8d01  sha256rnds2 xmm6, xmm5, xmm0
  8d05  vpshufd xmm0, xmm0, 0xe
  8d0a  sha256rnds2 xmm5, xmm6, xmm0
  8d0e  vmovdqa xmm12, [rsp+0x80]
  8d17  sha256msg1 xmm12, [rsp+0xa0]
  8d21  vpalignr xmm0, xmm13, [rsp+0x160], 4
  8d2c  vpaddd xmm12, xmm12, xmm0
  8d30  sha256msg2 xmm12, xmm13
  8d35  vmovdqa [rsp+0x80], xmm12
  8d3e  vpaddd xmm0, xmm12, [rel c9820]
  8d46  sha256rnds2 xmm8, xmm7, xmm0
  8d4b  vpshufd xmm0, xmm0, 0xe
  8d50  sha256rnds2 xmm7, xmm8, xmm0
  8d55  vmovdqa xmm13, [rsp+0x150]
  8d5e  sha256msg1 xmm13, [rsp+0x170]
  8d68  vpalignr xmm0, xmm9, [rsp+0x130], 4
  8d73  vpaddd xmm13, xmm13, xmm0
  8d77  sha256msg2 xmm13, xmm9
  8d7c  vmovdqa [rsp+0x150], xmm13
  8d85  vpaddd xmm0, xmm13, [rel c9830]
  8d8d  sha256rnds2 xmm2, xmm1, xmm0
  8d91  vpshufd xmm0, xmm0, 0xe
  8d96  sha256rnds2 xmm1, xmm2, xmm0
  8d9a  vmovdqa xmm9, [rsp+0x110]
  8da3  sha256msg1 xmm9, [rsp]
  8da9  vpalignr xmm0, xmm10, [rsp+0x40], 4
  8db1  vpaddd xmm9, xmm9, xmm0
  8db5  sha256msg2 xmm9, xmm10
  8dba  vmovdqa [rsp+0x110], xmm9
  8dc3  vpaddd xmm0, xmm9, [rel c9830]
  8dcb  sha256rnds2 xmm4, xmm3, xmm0
  8dcf  vpshufd xmm0, xmm0, 0xe
  8dd4  sha256rnds2 xmm3, xmm4, xmm0
  8dd8  vmovdqa xmm10, [rsp+0x20]
  8dde  sha256msg1 xmm10, [rsp+0x60]
  8de5  vpalignr xmm0, xmm11, [rsp+0x50], 4
  8ded  vpaddd xmm10, xmm10, xmm0
  8df1  sha256msg2 xmm10, xmm11
  8df6  vmovdqa [rsp+0x20], xmm10
  8dfc  vpaddd xmm0, xmm10, [rel c9830]
  8e04  sha256rnds2 xmm6, xmm5, xmm0
  8e08  vpshufd xmm0, xmm0, 0xe
  8e0d  sha256rnds2 xmm5, xmm6, xmm0
  8e11  vmovdqa xmm11, [rsp+0xa0]
  8e1a  sha256msg1 xmm11, [rsp+0x160]
  8e24  vpalignr xmm0, xmm12, [rsp+0x120], 4
  8e2f  vpaddd xmm11, xmm11, xmm0
  8e33  sha256msg2 xmm11, xmm12
  8e38  vmovdqa [rsp+0xa0], xmm11
  8e41  vpaddd xmm0, xmm11, [rel c9830]
  8e49  sha256rnds2 xmm8, xmm7, xmm0
  8e4e  vpshufd xmm0, xmm0, 0xe
  8e53  sha256rnds2 xmm7, xmm8, xmm0
  8e58  vmovdqa xmm12, [rsp+0x170]
  8e61  sha256msg1 xmm12, [rsp+0x130]
  8e6b  vpalignr xmm0, xmm13, [rsp+0x10], 4
  8e73  vpaddd xmm12, xmm12, xmm0
  8e77  sha256msg2 xmm12, xmm13
  8e7c  vmovdqa [rsp+0x170], xmm12
  8e85  vpaddd xmm0, xmm12, [rel c9840]
  8e8d  sha256rnds2 xmm2, xmm1, xmm0
  8e91  vpshufd xmm0, xmm0, 0xe
  8e96  sha256rnds2 xmm1, xmm2, xmm0
  8e9a  vmovdqa xmm13, [rsp]
  8e9f  sha256msg1 xmm13, [rsp+0x40]
  8ea6  vpalignr xmm0, xmm9, [rsp+0x70], 4
  8eae  vpaddd xmm13, xmm13, xmm0
  8eb2  sha256msg2 xmm13, xmm9
  8eb7  vmovdqa [rsp], xmm13
  8ebc  vpaddd xmm0, xmm13, [rel c9840]
  8ec4  sha256rnds2 xmm4, xmm3, xmm0
  8ec8  vpshufd xmm0, xmm0, 0xe
  8ecd  sha256rnds2 xmm3, xmm4, xmm0
  8ed1  vmovdqa xmm9, [rsp+0x60]
  8ed7  sha256msg1 xmm9, [rsp+0x50]
  8ede  vpalignr xmm0, xmm10, [rsp+0x90], 4
  8ee9  vpaddd xmm9, xmm9, xmm0
  8eed  sha256msg2 xmm9, xmm10
  8ef2  vmovdqa [rsp+0x60], xmm9
  8ef8  vpaddd xmm0, xmm9, [rel c9840]
  8f00  sha256rnds2 xmm6, xmm5, xmm0
  8f04  vpshufd xmm0, xmm0, 0xe
  8f09  sha256rnds2 xmm5, xmm6, xmm0
  8f0d  vmovdqa xmm10, [rsp+0x160]
  8f16  sha256msg1 xmm10, [rsp+0x120]
  8f20  vpalignr xmm0, xmm11, [rsp+0x80], 4
  8f2b  vpaddd xmm10, xmm10, xmm0
  8f2f  sha256msg2 xmm10, xmm11
  8f34  vmovdqa [rsp+0x160], xmm10
  8f3d  vpaddd xmm0, xmm10, [rel c9840]
  8f45  sha256rnds2 xmm8, xmm7, xmm0
  8f4a  vpshufd xmm0, xmm0, 0xe
  8f4f  sha256rnds2 xmm7, xmm8, xmm0
  8f54  vmovdqa xmm11, [rsp+0x130]
  8f5d  sha256msg1 xmm11, [rsp+0x10]
  8f64  vpalignr xmm0, xmm12, [rsp+0x150], 4
  8f6f  vpaddd xmm11, xmm11, xmm0
  8f73  sha256msg2 xmm11, xmm12
  8f78  vmovdqa [rsp+0x130], xmm11
  8f81  vpaddd xmm0, xmm11, [rel c9850]
  8f89  sha256rnds2 xmm2, xmm1, xmm0
  8f8d  vpshufd xmm0, xmm0, 0xe
  8f92  sha256rnds2 xmm1, xmm2, xmm0
  8f96  vmovdqa xmm12, [rsp+0x40]
  8f9c  sha256msg1 xmm12, [rsp+0x70]
  8fa3  vpalignr xmm0, xmm13, [rsp+0x110], 4
  8fae  vpaddd xmm12, xmm12, xmm0
  8fb2  sha256msg2 xmm12, xmm13
  8fb7  vmovdqa [rsp+0x40], xmm12
  8fbd  vpaddd xmm0, xmm12, [rel c9850]
  8fc5  sha256rnds2 xmm4, xmm3, xmm0
  8fc9  vpshufd xmm0, xmm0, 0xe
  8fce  sha256rnds2 xmm3, xmm4, xmm0
  8fd2  vmovdqa xmm13, [rsp+0x50]
  8fd8  sha256msg1 xmm13, [rsp+0x90]
  8fe2  vpalignr xmm0, xmm9, [rsp+0x20], 4
  8fea  vpaddd xmm13, xmm13, xmm0
  8fee  sha256msg2 xmm13, xmm9
  8ff3  vmovdqa [rsp+0x50], xmm13
  8ff9  vpaddd xmm0, xmm13, [rel c9850]
  9001  sha256rnds2 xmm6, xmm5, xmm0
  9005  vpshufd xmm0, xmm0, 0xe
  900a  sha256rnds2 xmm5, xmm6, xmm0
  900e  vmovdqa xmm9, [rsp+0x120]
  9017  sha256msg1 xmm9, [rsp+0x80]
  9021  vpalignr xmm0, xmm10, [rsp+0xa0], 4
  902c  vpaddd xmm9, xmm9, xmm0
  9030  sha256msg2 xmm9, xmm10
  9035  vmovdqa [rsp+0x120], xmm9
  903e  vpaddd xmm0, xmm9, [rel c9850]
  9046  sha256rnds2 xmm8, xmm7, xmm0
  904b  vpshufd xmm0, xmm0, 0xe
  9050  sha256rnds2 xmm7, xmm8, xmm0
  9055  vmovdqa xmm10, [rsp+0x10]
  905b  sha256msg1 xmm10, [rsp+0x150]
  9065  vpalignr xmm0, xmm11, [rsp+0x170], 4
  9070  vpaddd xmm10, xmm10, xmm0
  9074  sha256msg2 xmm10, xmm11
  9079  vmovdqa [rsp+0x10], xmm10
  907f  vpaddd xmm0, xmm10, [rel c9860]
  9087  sha256rnds2 xmm2, xmm1, xmm0
  908b  vpshufd xmm0, xmm0, 0xe
  9090  sha256rnds2 xmm1, xmm2, xmm0
  9094  vmovdqa xmm11, [rsp+0x70]
  909a  sha256msg1 xmm11, [rsp+0x110]
  90a4  vpalignr xmm0, xmm12, [rsp], 4
  90ab  vpaddd xmm11, xmm11, xmm0
  90af  sha256msg2 xmm11, xmm12
  90b4  vmovdqa [rsp+0x70], xmm11
  90ba  vpaddd xmm0, xmm11, [rel c9860]
  90c2  sha256rnds2 xmm4, xmm3, xmm0
  90c6  vpshufd xmm0, xmm0, 0xe
  90cb  sha256rnds2 xmm3, xmm4, xmm0
  90cf  vmovdqa xmm12, [rsp+0x90]
  90d8  sha256msg1 xmm12, [rsp+0x20]
  90df  vpalignr xmm0, xmm13, [rsp+0x60], 4
  90e7  vpaddd xmm12, xmm12, xmm0
  90eb  sha256msg2 xmm12, xmm13
  90f0  vmovdqa [rsp+0x90], xmm12
  90f9  vpaddd xmm0, xmm12, [rel c9860]
  9101  sha256rnds2 xmm6, xmm5, xmm0
  9105  vpshufd xmm0, xmm0, 0xe
  910a  sha256rnds2 xmm5, xmm6, xmm0
  910e  vmovdqa xmm13, [rsp+0x80]
  9117  sha256msg1 xmm13, [rsp+0xa0]
  9121  vpalignr xmm0, xmm9, [rsp+0x160], 4
  912c  vpaddd xmm13, xmm13, xmm0
  9130  sha256msg2 xmm13, xmm9
  9135  vmovdqa [rsp+0x80], xmm13
  913e  vpaddd xmm0, xmm13, [rel c9860]
  9146  sha256rnds2 xmm8, xmm7, xmm0
  914b  vpshufd xmm0, xmm0, 0xe
  9150  sha256rnds2 xmm7, xmm8, xmm0
  9155  vmovdqa xmm9, [rsp+0x150]
  915e  sha256msg1 xmm9, [rsp+0x170]
  9168  vpalignr xmm0, xmm10, [rsp+0x130], 4
  9173  vpaddd xmm9, xmm9, xmm0
  9177  sha256msg2 xmm9, xmm10
  917c  vmovdqa [rsp+0x150], xmm9
  9185  vpaddd xmm0, xmm9, [rel c9870]
  918d  sha256rnds2 xmm2, xmm1, xmm0
  9191  vpshufd xmm0, xmm0, 0xe
  9196  sha256rnds2 xmm1, xmm2, xmm0
  919a  vmovdqa xmm10, [rsp+0x110]
  91a3  sha256msg1 xmm10, [rsp]
  91a9  vpalignr xmm0, xmm11, [rsp+0x40], 4
  91b1  vpaddd xmm10, xmm10, xmm0
  91b5  sha256msg2 xmm10, xmm11
  91ba  vmovdqa [rsp+0x110], xmm10
  91c3  vpaddd xmm0, xmm10, [rel c9870]
  91cb  sha256rnds2 xmm4, xmm3, xmm0
  91cf  vpshufd xmm0, xmm0, 0xe
  91d4  sha256rnds2 xmm3, xmm4, xmm0
  91d8  vmovdqa xmm11, [rsp+0x20]
  91de  sha256msg1 xmm11, [rsp+0x60]
  91e5  vpalignr xmm0, xmm12, [rsp+0x50], 4
  91ed  vpaddd xmm11, xmm11, xmm0
  91f1  sha256msg2 xmm11, xmm12
  91f6  vmovdqa [rsp+0x20], xmm11
  91fc  vpaddd xmm0, xmm11, [rel c9870]
  9204  sha256rnds2 xmm6, xmm5, xmm0
  9208  vpshufd xmm0, xmm0, 0xe
  920d  sha256rnds2 xmm5, xmm6, xmm0
  9211  vmovdqa xmm12, [rsp+0xa0]
  921a  sha256msg1 xmm12, [rsp+0x160]
  9224  vpalignr xmm0, xmm13, [rsp+0x120], 4
  922f  vpaddd xmm12, xmm12, xmm0
  9233  sha256msg2 xmm12, xmm13
  9238  vmovdqa [rsp+0xa0], xmm12
  9241  vpaddd xmm0, xmm12, [rel c9870]
  9249  sha256rnds2 xmm8, xmm7, xmm0
  924e  vpshufd xmm0, xmm0, 0xe
  9253  sha256rnds2 xmm7, xmm8, xmm0
  9258  vmovdqa xmm13, [rsp+0x170]
  9261  sha256msg1 xmm13, [rsp+0x130]
  926b  vpalignr xmm0, xmm9, [rsp+0x10], 4
  9273  vpaddd xmm13, xmm13, xmm0
  9277  sha256msg2 xmm13, xmm9
  927c  vmovdqa [rsp+0x170], xmm13
  9285  vpaddd xmm0, xmm13, [rel c9880]
  928d  sha256rnds2 xmm2, xmm1, xmm0
  9291  vpshufd xmm0, xmm0, 0xe
  9296  sha256rnds2 xmm1, xmm2, xmm0
  929a  vmovdqa xmm9, [rsp]
  929f  sha256msg1 xmm9, [rsp+0x40]
  92a6  vpalignr xmm0, xmm10, [rsp+0x70], 4
  92ae  vpaddd xmm9, xmm9, xmm0
  92b2  sha256msg2 xmm9, xmm10
  92b7  vmovdqa [rsp], xmm9
  92bc  vpaddd xmm0, xmm9, [rel c9880]
  92c4  sha256rnds2 xmm4, xmm3, xmm0
  92c8  vpshufd xmm0, xmm0, 0xe
  92cd  sha256rnds2 xmm3, xmm4, xmm0
  92d1  vmovdqa xmm10, [rsp+0x60]
  92d7  sha256msg1 xmm10, [rsp+0x50]
  92de  vpalignr xmm0, xmm11, [rsp+0x90], 4
  92e9  vpaddd xmm10, xmm10, xmm0
  92ed  sha256msg2 xmm10, xmm11
  92f2  vmovdqa [rsp+0x60], xmm10
  92f8  vpaddd xmm0, xmm10, [rel c9880]
  9300  sha256rnds2 xmm6, xmm5, xmm0
  9304  vpshufd xmm0, xmm0, 0xe
  9309  sha256rnds2 xmm5, xmm6, xmm0
  930d  vmovdqa xmm11, [rsp+0x160]
  9316  sha256msg1 xmm11, [rsp+0x120]
  9320  vpalignr xmm0, xmm12, [rsp+0x80], 4
  932b  vpaddd xmm11, xmm11, xmm0
  932f  sha256msg2 xmm11, xmm12
  9334  vmovdqa [rsp+0x160], xmm11
  933d  vpaddd xmm0, xmm11, [rel c9880]
  9345  sha256rnds2 xmm8, xmm7, xmm0
  934a  vpshufd xmm0, xmm0, 0xe
  934f  sha256rnds2 xmm7, xmm8, xmm0
  9354  vmovdqa xmm12, [rsp+0x130]
  935d  sha256msg1 xmm12, [rsp+0x10]
  9364  vpalignr xmm0, xmm13, [rsp+0x150], 4
  936f  vpaddd xmm12, xmm12, xmm0
  9373  sha256msg2 xmm12, xmm13
  9378  vmovdqa [rsp+0x130], xmm12
  9381  vpaddd xmm0, xmm12, [rel c9890]
  9389  sha256rnds2 xmm2, xmm1, xmm0
  938d  vpshufd xmm0, xmm0, 0xe
  9392  sha256rnds2 xmm1, xmm2, xmm0
  9396  vmovdqa xmm13, [rsp+0x40]
  939c  sha256msg1 xmm13, [rsp+0x70]
  93a3  vpalignr xmm0, xmm9, [rsp+0x110], 4
  93ae  vpaddd xmm13, xmm13, xmm0
  93b2  sha256msg2 xmm13, xmm9
  93b7  vmovdqa [rsp+0x40], xmm13
  93bd  vpaddd xmm0, xmm13, [rel c9890]
  93c5  sha256rnds2 xmm4, xmm3, xmm0
  93c9  vpshufd xmm0, xmm0, 0xe
  93ce  sha256rnds2 xmm3, xmm4, xmm0
  93d2  vmovdqa xmm9, [rsp+0x50]
  93d8  sha256msg1 xmm9, [rsp+0x90]
  93e2  vpalignr xmm0, xmm10, [rsp+0x20], 4
  93ea  vpaddd xmm9, xmm9, xmm0
  93ee  sha256msg2 xmm9, xmm10
  93f3  vmovdqa [rsp+0x50], xmm9
  93f9  vpaddd xmm0, xmm9, [rel c9890]
  9401  sha256rnds2 xmm6, xmm5, xmm0
  9405  vpshufd xmm0, xmm0, 0xe
  940a  sha256rnds2 xmm5, xmm6, xmm0
  940e  vmovdqa xmm10, [rsp+0x120]
  9417  sha256msg1 xmm10, [rsp+0x80]
  9421  vpalignr xmm0, xmm11, [rsp+0xa0], 4
  942c  vpaddd xmm10, xmm10, xmm0
  9430  sha256msg2 xmm10, xmm11
  9435  vmovdqa [rsp+0x120], xmm10
  943e  vpaddd xmm0, xmm10, [rel c9890]
  9446  sha256rnds2 xmm8, xmm7, xmm0
  944b  vpshufd xmm0, xmm0, 0xe
  9450  sha256rnds2 xmm7, xmm8, xmm0
  9455  vmovdqa xmm11, [rsp+0x10]
  945b  sha256msg1 xmm11, [rsp+0x150]
  9465  vpalignr xmm0, xmm12, [rsp+0x170], 4
  9470  vpaddd xmm11, xmm11, xmm0
  9474  sha256msg2 xmm11, xmm12
  9479  vmovdqa [rsp+0x10], xmm11
  947f  vpaddd xmm0, xmm11, [rel c98a0]
  9487  sha256rnds2 xmm2, xmm1, xmm0
  948b  vpshufd xmm0, xmm0, 0xe
  9490  sha256rnds2 xmm1, xmm2, xmm0
  9494  vmovdqa xmm12, [rsp+0x70]
  949a  sha256msg1 xmm12, [rsp+0x110]
  94a4  vpalignr xmm0, xmm13, [rsp], 4
  94ab  vpaddd xmm12, xmm12, xmm0
  94af  sha256msg2 xmm12, xmm13
  94b4  vmovdqa [rsp+0x70], xmm12
  94ba  vpaddd xmm0, xmm12, [rel c98a0]
  94c2  sha256rnds2 xmm4, xmm3, xmm0
  94c6  vpshufd xmm0, xmm0, 0xe
  94cb  sha256rnds2 xmm3, xmm4, xmm0
  94cf  vmovdqa xmm13, [rsp+0x90]
  94d8  sha256msg1 xmm13, [rsp+0x20]
  94df  vpalignr xmm0, xmm9, [rsp+0x60], 4
  94e7  vpaddd xmm13, xmm13, xmm0
  94eb  sha256msg2 xmm13, xmm9
  94f0  vmovdqa [rsp+0x90], xmm13
  94f9  vpaddd xmm0, xmm13, [rel c98a0]
  9501  sha256rnds2 xmm6, xmm5, xmm0
  9505  vpshufd xmm0, xmm0, 0xe
  950a  sha256rnds2 xmm5, xmm6, xmm0
  950e  vmovdqa xmm9, [rsp+0x80]
  9517  sha256msg1 xmm9, [rsp+0xa0]
  9521  vpalignr xmm0, xmm10, [rsp+0x160], 4
  952c  vpaddd xmm9, xmm9, xmm0
  9530  sha256msg2 xmm9, xmm10
  9535  vmovdqa [rsp+0x80], xmm9
  953e  vpaddd xmm0, xmm9, [rel c98a0]
  9546  sha256rnds2 xmm8, xmm7, xmm0
  954b  vpshufd xmm0, xmm0, 0xe
  9550  sha256rnds2 xmm7, xmm8, xmm0
  9555  vmovdqa xmm10, [rsp+0x150]
  955e  sha256msg1 xmm10, [rsp+0x170]
  9568  vpalignr xmm0, xmm11, [rsp+0x130], 4
  9573  vpaddd xmm10, xmm10, xmm0
  9577  sha256msg2 xmm10, xmm11
  957c  vmovdqa [rsp+0x150], xmm10
  9585  vpaddd xmm0, xmm10, [rel c98b0]
  958d  sha256rnds2 xmm2, xmm1, xmm0
  9591  vpshufd xmm0, xmm0, 0xe
  9596  sha256rnds2 xmm1, xmm2, xmm0
  959a  vmovdqa xmm11, [rsp+0x110]
  95a3  sha256msg1 xmm11, [rsp]
  95a9  vpalignr xmm0, xmm12, [rsp+0x40], 4
  95b1  vpaddd xmm11, xmm11, xmm0
  95b5  sha256msg2 xmm11, xmm12
  95ba  vmovdqa [rsp+0x110], xmm11
  95c3  vpaddd xmm0, xmm11, [rel c98b0]
  95cb  sha256rnds2 xmm4, xmm3, xmm0
  95cf  vpshufd xmm0, xmm0, 0xe
  95d4  sha256rnds2 xmm3, xmm4, xmm0
  95d8  vmovdqa xmm12, [rsp+0x20]
  95de  sha256msg1 xmm12, [rsp+0x60]
  95e5  vpalignr xmm0, xmm13, [rsp+0x50], 4
  95ed  vpaddd xmm12, xmm12, xmm0
  95f1  sha256msg2 xmm12, xmm13
  95f6  vmovdqa [rsp+0x20], xmm12
  95fc  vpaddd xmm0, xmm12, [rel c98b0]
  9604  sha256rnds2 xmm6, xmm5, xmm0
  9608  vpshufd xmm0, xmm0, 0xe
  960d  sha256rnds2 xmm5, xmm6, xmm0
  9611  vmovdqa xmm13, [rsp+0xa0]
  961a  sha256msg1 xmm13, [rsp+0x160]
  9624  vpalignr xmm0, xmm9, [rsp+0x120], 4
  962f  vpaddd xmm13, xmm13, xmm0
  9633  sha256msg2 xmm13, xmm9
  9638  vmovdqa [rsp+0xa0], xmm13
  9641  vpaddd xmm0, xmm13, [rel c98b0]
  9649  sha256rnds2 xmm8, xmm7, xmm0
  964e  vpshufd xmm0, xmm0, 0xe
  9653  sha256rnds2 xmm7, xmm8, xmm0
  9658  vpaddd xmm1, xmm1, [rel c9790]
  9660  vpaddd xmm2, xmm2, [rel c97a0]
  9668  vpaddd xmm3, xmm3, [rel c9790]
  9670  vpaddd xmm4, xmm4, [rel c97a0]
  9678  vpaddd xmm5, xmm5, [rel c9790]
  9680  vpaddd xmm6, xmm6, [rel c97a0]
  9688  vpaddd xmm7, xmm7, [rel c9790]
  9690  vpaddd xmm8, xmm8, [rel c97a0]
  9698  lea rax, [r9]
  969b  cmp rax, r10
  969e  cmova rax, r10
  96a2  imul rax, 0x20
  96a6  add rax, rsi
  96a9  vshufps xmm13, xmm1, xmm2, 0xbb
  96ae  vpshufb xmm13, xmm13, [rel c97b0]
  96b7  vmovdqu [rax], xmm13
  96bb  vshufps xmm13, xmm1, xmm2, 0x11
  96c0  vpshufb xmm13, xmm13, [rel c97b0]
  96c9  vmovdqu [rax+0x10], xmm13
  96ce  lea rax, [r9+1]
  96d2  cmp rax, r10
  96d5  cmova rax, r10
  96d9  imul rax, 0x20
  96dd  add rax, rsi
  96e0  vshufps xmm13, xmm3, xmm4, 0xbb
  96e5  vpshufb xmm13, xmm13, [rel c97b0]
  96ee  vmovdqu [rax], xmm13
  96f2  vshufps xmm13, xmm3, xmm4, 0x11
  96f7  vpshufb xmm13, xmm13, [rel c97b0]
  9700  vmovdqu [rax+0x10], xmm13
  9705  lea rax, [r9+2]
  9709  cmp rax, r10
  970c  cmova rax, r10
  9710  imul rax, 0x20
  9714  add rax, rsi
  9717  vshufps xmm13, xmm5, xmm6, 0xbb
  971c  vpshufb xmm13, xmm13, [rel c97b0]
  9725  vmovdqu [rax], xmm13
  9729  vshufps xmm13, xmm5, xmm6, 0x11
  972e  vpshufb xmm13, xmm13, [rel c97b0]
  9737  vmovdqu [rax+0x10], xmm13
  973c  lea rax, [r9+3]
  9740  cmp rax, r10
  9743  cmova rax, r10
  9747  imul rax, 0x20
  974b  add rax, rsi
  974e  vshufps xmm13, xmm7, xmm8, 0xbb
  9754  vpshufb xmm13, xmm13, [rel c97b0]
  975d  vmovdqu [rax], xmm13
  9761  vshufps xmm13, xmm7, xmm8, 0x11
  9767  vpshufb xmm13, xmm13, [rel c97b0]
  9770  vmovdqu [rax+0x10], xmm13
  9775  add r9, 4
  9779  cmp r9, rdx
  977c  jb near l6880
l9782:
  9782  nop
  9783  add rsp, 0x188
  978a  ret
c9790: dd 0x9b05688c, 0x510e527f, 0xbb67ae85, 0x6a09e667
c97a0: dd 0x5be0cd19, 0x1f83d9ab, 0xa54ff53a, 0x3c6ef372
c97b0: dd 0x00010203, 0x04050607, 0x08090a0b, 0x0c0d0e0f
c97c0: dd 0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5
c97d0: dd 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5
c97e0: dd 0xd807aa98, 0x12835b01, 0x243185be, 0x550c7dc3
c97f0: dd 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174
c9800: dd 0xe49b69c1, 0xefbe4786, 0x0fc19dc6, 0x240ca1cc
c9810: dd 0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da
c9820: dd 0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7
c9830: dd 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967
c9840: dd 0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13
c9850: dd 0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85
c9860: dd 0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3
c9870: dd 0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070
c9880: dd 0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5
c9890: dd 0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f, 0x682e6ff3
c98a0: dd 0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208
c98b0: dd 0x90befffa, 0xa4506ceb, 0xbef9a3f7, 0xc67178f2
c98c0: dd 0xb956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5
c98d0: dd 0x80000000, 0x00000000, 0x00000000, 0x00000000
c98e0: dd 0x00000000, 0x00000000, 0x00000000, 0x00000000
c98f0: dd 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf3f4
c9900: dd 0x00000000, 0x00000000, 0x00000000, 0x00000280
c9910: dd 0x5807aa98, 0x12835b01, 0x243185be, 0x550c7dc3
c9920: dd 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf274
c9930: dd 0x00000000, 0x00000000, 0x00000000, 0x00000100
