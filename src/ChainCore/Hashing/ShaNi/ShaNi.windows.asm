; Double SHA-256 by the x86-64 SHA extensions, Windows calling convention.
; The disassembly of the generated data beside it, for reading. The generator: tests/ChainCore.Tests/ShaNi.

; ---- Scan, 13008 bytes
  0040  vzeroupper
  0043  sub rsp, 0x3e8
  004a  vmovaps [rsp+0x340], xmm6
  0053  vmovaps [rsp+0x350], xmm7
  005c  vmovaps [rsp+0x360], xmm8
  0065  vmovaps [rsp+0x370], xmm9
  006e  vmovaps [rsp+0x380], xmm10
  0077  vmovaps [rsp+0x390], xmm11
  0080  vmovaps [rsp+0x3a0], xmm12
  0089  vmovaps [rsp+0x3b0], xmm13
  0092  vmovaps [rsp+0x3c0], xmm14
  009b  vmovaps [rsp+0x3d0], xmm15
  00a4  mov r9, [rdx]
  00a7  mov r10d, [rdx+0xc]
  00ab  mov r11d, [rdx+0x10]
  00af  mov eax, [rdx+8]
  00b2  sub rax, 4
  00b8  jb near l2fc5
  00be  lea r8, [r9+rax*4]
  00c2  test r11d, r11d
  00c5  je near l2fc5
  00cb  vbroadcastss xmm9, [rcx]
  00d0  vmovaps [rsp+0xe0], xmm9
  00d9  vbroadcastss xmm9, [rcx+4]
  00df  vmovaps [rsp+0x210], xmm9
  00e8  vbroadcastss xmm9, [rcx+8]
  00ee  vmovaps [rsp+0x20], xmm9
  00f4  vbroadcastss xmm9, [rcx+0xc]
  00fa  vmovaps [rsp+0x200], xmm9
  0103  vbroadcastss xmm9, [rcx+0x10]
  0109  vmovaps [rsp+0xc0], xmm9
  0112  vbroadcastss xmm9, [rcx+0x14]
  0118  vmovaps [rsp+0xd0], xmm9
  0121  vbroadcastss xmm9, [rcx+0x18]
  0127  vmovaps [rsp], xmm9
  012c  vbroadcastss xmm9, [rcx+0x1c]
  0132  vmovaps [rsp+0x10], xmm9
  0138  vmovd xmm9, r10d
  013d  vpshufd xmm9, xmm9, 0
  0143  vpaddd xmm9, xmm9, [rel c3040]
  014b  vpshufb xmm9, xmm9, [rel c3050]
  0154  vmovdqa [rsp+0x230], xmm9
  015d  vpaddd xmm10, xmm9, [rsp+0x200]
  0166  vmovdqa [rsp+0x30], xmm10
  016c  vpaddd xmm10, xmm9, [rsp+0x210]
  0175  vmovdqa [rsp+0xf0], xmm10
  017e  vmovdqa xmm10, [rsp+0x30]
  0184  vpsrld xmm9, xmm10, 2
  018a  vpsrld xmm0, xmm10, 0xd
  0190  vpxor xmm9, xmm9, xmm0
  0194  vpsrld xmm0, xmm10, 0x16
  019a  vpxor xmm9, xmm9, xmm0
  019e  vpslld xmm0, xmm10, 0x1e
  01a4  vpxor xmm9, xmm9, xmm0
  01a8  vpslld xmm0, xmm10, 0x13
  01ae  vpxor xmm9, xmm9, xmm0
  01b2  vpslld xmm0, xmm10, 0xa
  01b8  vpxor xmm9, xmm9, xmm0
  01bc  vpxor xmm10, xmm10, [rsp+0x20]
  01c2  vmovdqa xmm0, [rsp+0x20]
  01c8  vpxor xmm0, xmm0, [rsp+0x10]
  01ce  vpand xmm0, xmm0, xmm10
  01d3  vpxor xmm0, xmm0, [rsp+0x20]
  01d9  vpaddd xmm9, xmm9, xmm0
  01dd  vmovdqa [rsp+0x220], xmm9
  01e6  vmovdqa xmm10, [rsp+0xf0]
  01ef  vpsrld xmm9, xmm10, 6
  01f5  vpsrld xmm0, xmm10, 0xb
  01fb  vpxor xmm9, xmm9, xmm0
  01ff  vpsrld xmm0, xmm10, 0x19
  0205  vpxor xmm9, xmm9, xmm0
  0209  vpslld xmm0, xmm10, 0x1a
  020f  vpxor xmm9, xmm9, xmm0
  0213  vpslld xmm0, xmm10, 0x15
  0219  vpxor xmm9, xmm9, xmm0
  021d  vpslld xmm0, xmm10, 7
  0223  vpxor xmm9, xmm9, xmm0
  0227  vmovdqa xmm0, [rsp+0xe0]
  0230  vpxor xmm0, xmm0, [rsp+0xd0]
  0239  vpand xmm0, xmm0, xmm10
  023e  vpxor xmm0, xmm0, [rsp+0xd0]
  0247  vpaddd xmm9, xmm9, xmm0
  024b  vpaddd xmm9, xmm9, [rsp+0xc0]
  0254  vpaddd xmm9, xmm9, [rel c3060]
  025c  vpaddd xmm10, xmm9, [rsp]
  0261  vmovdqa [rsp+0x100], xmm10
  026a  vpaddd xmm9, xmm9, [rsp+0x220]
  0273  vmovdqa [rsp+0x40], xmm9
  0279  vmovdqa xmm10, [rsp+0x40]
  027f  vpsrld xmm9, xmm10, 2
  0285  vpsrld xmm0, xmm10, 0xd
  028b  vpxor xmm9, xmm9, xmm0
  028f  vpsrld xmm0, xmm10, 0x16
  0295  vpxor xmm9, xmm9, xmm0
  0299  vpslld xmm0, xmm10, 0x1e
  029f  vpxor xmm9, xmm9, xmm0
  02a3  vpslld xmm0, xmm10, 0x13
  02a9  vpxor xmm9, xmm9, xmm0
  02ad  vpslld xmm0, xmm10, 0xa
  02b3  vpxor xmm9, xmm9, xmm0
  02b7  vpxor xmm10, xmm10, [rsp+0x30]
  02bd  vmovdqa xmm0, [rsp+0x30]
  02c3  vpxor xmm0, xmm0, [rsp+0x20]
  02c9  vpand xmm0, xmm0, xmm10
  02ce  vpxor xmm0, xmm0, [rsp+0x30]
  02d4  vpaddd xmm9, xmm9, xmm0
  02d8  vmovdqa [rsp+0x220], xmm9
  02e1  vmovdqa xmm10, [rsp+0x100]
  02ea  vpsrld xmm9, xmm10, 6
  02f0  vpsrld xmm0, xmm10, 0xb
  02f6  vpxor xmm9, xmm9, xmm0
  02fa  vpsrld xmm0, xmm10, 0x19
  0300  vpxor xmm9, xmm9, xmm0
  0304  vpslld xmm0, xmm10, 0x1a
  030a  vpxor xmm9, xmm9, xmm0
  030e  vpslld xmm0, xmm10, 0x15
  0314  vpxor xmm9, xmm9, xmm0
  0318  vpslld xmm0, xmm10, 7
  031e  vpxor xmm9, xmm9, xmm0
  0322  vmovdqa xmm0, [rsp+0xf0]
  032b  vpxor xmm0, xmm0, [rsp+0xe0]
  0334  vpand xmm0, xmm0, xmm10
  0339  vpxor xmm0, xmm0, [rsp+0xe0]
  0342  vpaddd xmm9, xmm9, xmm0
  0346  vpaddd xmm9, xmm9, [rsp+0xd0]
  034f  vpaddd xmm9, xmm9, [rel c3070]
  0357  vpaddd xmm10, xmm9, [rsp+0x10]
  035d  vmovdqa [rsp+0x110], xmm10
  0366  vpaddd xmm9, xmm9, [rsp+0x220]
  036f  vmovdqa [rsp+0x50], xmm9
  0375  vmovdqa xmm10, [rsp+0x50]
  037b  vpsrld xmm9, xmm10, 2
  0381  vpsrld xmm0, xmm10, 0xd
  0387  vpxor xmm9, xmm9, xmm0
  038b  vpsrld xmm0, xmm10, 0x16
  0391  vpxor xmm9, xmm9, xmm0
  0395  vpslld xmm0, xmm10, 0x1e
  039b  vpxor xmm9, xmm9, xmm0
  039f  vpslld xmm0, xmm10, 0x13
  03a5  vpxor xmm9, xmm9, xmm0
  03a9  vpslld xmm0, xmm10, 0xa
  03af  vpxor xmm9, xmm9, xmm0
  03b3  vpxor xmm10, xmm10, [rsp+0x40]
  03b9  vmovdqa xmm0, [rsp+0x40]
  03bf  vpxor xmm0, xmm0, [rsp+0x30]
  03c5  vpand xmm0, xmm0, xmm10
  03ca  vpxor xmm0, xmm0, [rsp+0x40]
  03d0  vpaddd xmm9, xmm9, xmm0
  03d4  vmovdqa [rsp+0x220], xmm9
  03dd  vmovdqa xmm10, [rsp+0x110]
  03e6  vpsrld xmm9, xmm10, 6
  03ec  vpsrld xmm0, xmm10, 0xb
  03f2  vpxor xmm9, xmm9, xmm0
  03f6  vpsrld xmm0, xmm10, 0x19
  03fc  vpxor xmm9, xmm9, xmm0
  0400  vpslld xmm0, xmm10, 0x1a
  0406  vpxor xmm9, xmm9, xmm0
  040a  vpslld xmm0, xmm10, 0x15
  0410  vpxor xmm9, xmm9, xmm0
  0414  vpslld xmm0, xmm10, 7
  041a  vpxor xmm9, xmm9, xmm0
  041e  vmovdqa xmm0, [rsp+0x100]
  0427  vpxor xmm0, xmm0, [rsp+0xf0]
  0430  vpand xmm0, xmm0, xmm10
  0435  vpxor xmm0, xmm0, [rsp+0xf0]
  043e  vpaddd xmm9, xmm9, xmm0
  0442  vpaddd xmm9, xmm9, [rsp+0xe0]
  044b  vpaddd xmm9, xmm9, [rel c3080]
  0453  vpaddd xmm10, xmm9, [rsp+0x20]
  0459  vmovdqa [rsp+0x120], xmm10
  0462  vpaddd xmm9, xmm9, [rsp+0x220]
  046b  vmovdqa [rsp+0x60], xmm9
  0471  vmovdqa xmm10, [rsp+0x60]
  0477  vpsrld xmm9, xmm10, 2
  047d  vpsrld xmm0, xmm10, 0xd
  0483  vpxor xmm9, xmm9, xmm0
  0487  vpsrld xmm0, xmm10, 0x16
  048d  vpxor xmm9, xmm9, xmm0
  0491  vpslld xmm0, xmm10, 0x1e
  0497  vpxor xmm9, xmm9, xmm0
  049b  vpslld xmm0, xmm10, 0x13
  04a1  vpxor xmm9, xmm9, xmm0
  04a5  vpslld xmm0, xmm10, 0xa
  04ab  vpxor xmm9, xmm9, xmm0
  04af  vpxor xmm10, xmm10, [rsp+0x50]
  04b5  vmovdqa xmm0, [rsp+0x50]
  04bb  vpxor xmm0, xmm0, [rsp+0x40]
  04c1  vpand xmm0, xmm0, xmm10
  04c6  vpxor xmm0, xmm0, [rsp+0x50]
  04cc  vpaddd xmm9, xmm9, xmm0
  04d0  vmovdqa [rsp+0x220], xmm9
  04d9  vmovdqa xmm10, [rsp+0x120]
  04e2  vpsrld xmm9, xmm10, 6
  04e8  vpsrld xmm0, xmm10, 0xb
  04ee  vpxor xmm9, xmm9, xmm0
  04f2  vpsrld xmm0, xmm10, 0x19
  04f8  vpxor xmm9, xmm9, xmm0
  04fc  vpslld xmm0, xmm10, 0x1a
  0502  vpxor xmm9, xmm9, xmm0
  0506  vpslld xmm0, xmm10, 0x15
  050c  vpxor xmm9, xmm9, xmm0
  0510  vpslld xmm0, xmm10, 7
  0516  vpxor xmm9, xmm9, xmm0
  051a  vmovdqa xmm0, [rsp+0x110]
  0523  vpxor xmm0, xmm0, [rsp+0x100]
  052c  vpand xmm0, xmm0, xmm10
  0531  vpxor xmm0, xmm0, [rsp+0x100]
  053a  vpaddd xmm9, xmm9, xmm0
  053e  vpaddd xmm9, xmm9, [rsp+0xf0]
  0547  vpaddd xmm9, xmm9, [rel c3090]
  054f  vpaddd xmm10, xmm9, [rsp+0x30]
  0555  vmovdqa [rsp+0x130], xmm10
  055e  vpaddd xmm9, xmm9, [rsp+0x220]
  0567  vmovdqa [rsp+0x70], xmm9
  056d  vmovdqa xmm10, [rsp+0x70]
  0573  vpsrld xmm9, xmm10, 2
  0579  vpsrld xmm0, xmm10, 0xd
  057f  vpxor xmm9, xmm9, xmm0
  0583  vpsrld xmm0, xmm10, 0x16
  0589  vpxor xmm9, xmm9, xmm0
  058d  vpslld xmm0, xmm10, 0x1e
  0593  vpxor xmm9, xmm9, xmm0
  0597  vpslld xmm0, xmm10, 0x13
  059d  vpxor xmm9, xmm9, xmm0
  05a1  vpslld xmm0, xmm10, 0xa
  05a7  vpxor xmm9, xmm9, xmm0
  05ab  vpxor xmm10, xmm10, [rsp+0x60]
  05b1  vmovdqa xmm0, [rsp+0x60]
  05b7  vpxor xmm0, xmm0, [rsp+0x50]
  05bd  vpand xmm0, xmm0, xmm10
  05c2  vpxor xmm0, xmm0, [rsp+0x60]
  05c8  vpaddd xmm9, xmm9, xmm0
  05cc  vmovdqa [rsp+0x220], xmm9
  05d5  vmovdqa xmm10, [rsp+0x130]
  05de  vpsrld xmm9, xmm10, 6
  05e4  vpsrld xmm0, xmm10, 0xb
  05ea  vpxor xmm9, xmm9, xmm0
  05ee  vpsrld xmm0, xmm10, 0x19
  05f4  vpxor xmm9, xmm9, xmm0
  05f8  vpslld xmm0, xmm10, 0x1a
  05fe  vpxor xmm9, xmm9, xmm0
  0602  vpslld xmm0, xmm10, 0x15
  0608  vpxor xmm9, xmm9, xmm0
  060c  vpslld xmm0, xmm10, 7
  0612  vpxor xmm9, xmm9, xmm0
  0616  vmovdqa xmm0, [rsp+0x120]
  061f  vpxor xmm0, xmm0, [rsp+0x110]
  0628  vpand xmm0, xmm0, xmm10
  062d  vpxor xmm0, xmm0, [rsp+0x110]
  0636  vpaddd xmm9, xmm9, xmm0
  063a  vpaddd xmm9, xmm9, [rsp+0x100]
  0643  vpaddd xmm9, xmm9, [rel c30a0]
  064b  vpaddd xmm10, xmm9, [rsp+0x40]
  0651  vmovdqa [rsp+0x140], xmm10
  065a  vpaddd xmm9, xmm9, [rsp+0x220]
  0663  vmovdqa [rsp+0x80], xmm9
  066c  vmovdqa xmm10, [rsp+0x80]
  0675  vpsrld xmm9, xmm10, 2
  067b  vpsrld xmm0, xmm10, 0xd
  0681  vpxor xmm9, xmm9, xmm0
  0685  vpsrld xmm0, xmm10, 0x16
  068b  vpxor xmm9, xmm9, xmm0
  068f  vpslld xmm0, xmm10, 0x1e
  0695  vpxor xmm9, xmm9, xmm0
  0699  vpslld xmm0, xmm10, 0x13
  069f  vpxor xmm9, xmm9, xmm0
  06a3  vpslld xmm0, xmm10, 0xa
  06a9  vpxor xmm9, xmm9, xmm0
  06ad  vpxor xmm10, xmm10, [rsp+0x70]
  06b3  vmovdqa xmm0, [rsp+0x70]
  06b9  vpxor xmm0, xmm0, [rsp+0x60]
  06bf  vpand xmm0, xmm0, xmm10
  06c4  vpxor xmm0, xmm0, [rsp+0x70]
  06ca  vpaddd xmm9, xmm9, xmm0
  06ce  vmovdqa [rsp+0x220], xmm9
  06d7  vmovdqa xmm10, [rsp+0x140]
  06e0  vpsrld xmm9, xmm10, 6
  06e6  vpsrld xmm0, xmm10, 0xb
  06ec  vpxor xmm9, xmm9, xmm0
  06f0  vpsrld xmm0, xmm10, 0x19
  06f6  vpxor xmm9, xmm9, xmm0
  06fa  vpslld xmm0, xmm10, 0x1a
  0700  vpxor xmm9, xmm9, xmm0
  0704  vpslld xmm0, xmm10, 0x15
  070a  vpxor xmm9, xmm9, xmm0
  070e  vpslld xmm0, xmm10, 7
  0714  vpxor xmm9, xmm9, xmm0
  0718  vmovdqa xmm0, [rsp+0x130]
  0721  vpxor xmm0, xmm0, [rsp+0x120]
  072a  vpand xmm0, xmm0, xmm10
  072f  vpxor xmm0, xmm0, [rsp+0x120]
  0738  vpaddd xmm9, xmm9, xmm0
  073c  vpaddd xmm9, xmm9, [rsp+0x110]
  0745  vpaddd xmm9, xmm9, [rel c30b0]
  074d  vpaddd xmm10, xmm9, [rsp+0x50]
  0753  vmovdqa [rsp+0x150], xmm10
  075c  vpaddd xmm9, xmm9, [rsp+0x220]
  0765  vmovdqa [rsp+0x90], xmm9
  076e  vmovdqa xmm10, [rsp+0x90]
  0777  vpsrld xmm9, xmm10, 2
  077d  vpsrld xmm0, xmm10, 0xd
  0783  vpxor xmm9, xmm9, xmm0
  0787  vpsrld xmm0, xmm10, 0x16
  078d  vpxor xmm9, xmm9, xmm0
  0791  vpslld xmm0, xmm10, 0x1e
  0797  vpxor xmm9, xmm9, xmm0
  079b  vpslld xmm0, xmm10, 0x13
  07a1  vpxor xmm9, xmm9, xmm0
  07a5  vpslld xmm0, xmm10, 0xa
  07ab  vpxor xmm9, xmm9, xmm0
  07af  vpxor xmm10, xmm10, [rsp+0x80]
  07b8  vmovdqa xmm0, [rsp+0x80]
  07c1  vpxor xmm0, xmm0, [rsp+0x70]
  07c7  vpand xmm0, xmm0, xmm10
  07cc  vpxor xmm0, xmm0, [rsp+0x80]
  07d5  vpaddd xmm9, xmm9, xmm0
  07d9  vmovdqa [rsp+0x220], xmm9
  07e2  vmovdqa xmm10, [rsp+0x150]
  07eb  vpsrld xmm9, xmm10, 6
  07f1  vpsrld xmm0, xmm10, 0xb
  07f7  vpxor xmm9, xmm9, xmm0
  07fb  vpsrld xmm0, xmm10, 0x19
  0801  vpxor xmm9, xmm9, xmm0
  0805  vpslld xmm0, xmm10, 0x1a
  080b  vpxor xmm9, xmm9, xmm0
  080f  vpslld xmm0, xmm10, 0x15
  0815  vpxor xmm9, xmm9, xmm0
  0819  vpslld xmm0, xmm10, 7
  081f  vpxor xmm9, xmm9, xmm0
  0823  vmovdqa xmm0, [rsp+0x140]
  082c  vpxor xmm0, xmm0, [rsp+0x130]
  0835  vpand xmm0, xmm0, xmm10
  083a  vpxor xmm0, xmm0, [rsp+0x130]
  0843  vpaddd xmm9, xmm9, xmm0
  0847  vpaddd xmm9, xmm9, [rsp+0x120]
  0850  vpaddd xmm9, xmm9, [rel c30c0]
  0858  vpaddd xmm10, xmm9, [rsp+0x60]
  085e  vmovdqa [rsp+0x160], xmm10
  0867  vpaddd xmm9, xmm9, [rsp+0x220]
  0870  vmovdqa [rsp+0xa0], xmm9
  0879  vmovdqa xmm10, [rsp+0xa0]
  0882  vpsrld xmm9, xmm10, 2
  0888  vpsrld xmm0, xmm10, 0xd
  088e  vpxor xmm9, xmm9, xmm0
  0892  vpsrld xmm0, xmm10, 0x16
  0898  vpxor xmm9, xmm9, xmm0
  089c  vpslld xmm0, xmm10, 0x1e
  08a2  vpxor xmm9, xmm9, xmm0
  08a6  vpslld xmm0, xmm10, 0x13
  08ac  vpxor xmm9, xmm9, xmm0
  08b0  vpslld xmm0, xmm10, 0xa
  08b6  vpxor xmm9, xmm9, xmm0
  08ba  vpxor xmm10, xmm10, [rsp+0x90]
  08c3  vmovdqa xmm0, [rsp+0x90]
  08cc  vpxor xmm0, xmm0, [rsp+0x80]
  08d5  vpand xmm0, xmm0, xmm10
  08da  vpxor xmm0, xmm0, [rsp+0x90]
  08e3  vpaddd xmm9, xmm9, xmm0
  08e7  vmovdqa [rsp+0x220], xmm9
  08f0  vmovdqa xmm10, [rsp+0x160]
  08f9  vpsrld xmm9, xmm10, 6
  08ff  vpsrld xmm0, xmm10, 0xb
  0905  vpxor xmm9, xmm9, xmm0
  0909  vpsrld xmm0, xmm10, 0x19
  090f  vpxor xmm9, xmm9, xmm0
  0913  vpslld xmm0, xmm10, 0x1a
  0919  vpxor xmm9, xmm9, xmm0
  091d  vpslld xmm0, xmm10, 0x15
  0923  vpxor xmm9, xmm9, xmm0
  0927  vpslld xmm0, xmm10, 7
  092d  vpxor xmm9, xmm9, xmm0
  0931  vmovdqa xmm0, [rsp+0x150]
  093a  vpxor xmm0, xmm0, [rsp+0x140]
  0943  vpand xmm0, xmm0, xmm10
  0948  vpxor xmm0, xmm0, [rsp+0x140]
  0951  vpaddd xmm9, xmm9, xmm0
  0955  vpaddd xmm9, xmm9, [rsp+0x130]
  095e  vpaddd xmm9, xmm9, [rel c30d0]
  0966  vpaddd xmm10, xmm9, [rsp+0x70]
  096c  vmovdqa [rsp+0x170], xmm10
  0975  vpaddd xmm9, xmm9, [rsp+0x220]
  097e  vmovdqa [rsp+0xb0], xmm9
  0987  vmovdqa xmm9, [rsp+0x160]
  0990  vpunpckldq xmm9, xmm9, [rsp+0x170]
  0999  vmovdqa xmm10, [rsp+0xa0]
  09a2  vpunpckldq xmm10, xmm10, [rsp+0xb0]
  09ab  vpunpcklqdq xmm0, xmm9, xmm10
  09b0  vmovdqa [rsp+0x180], xmm0
  09b9  vpunpckhqdq xmm9, xmm9, xmm10
  09be  vmovdqa [rsp+0x190], xmm9
  09c7  vmovdqa xmm9, [rsp+0x160]
  09d0  vpunpckhdq xmm9, xmm9, [rsp+0x170]
  09d9  vmovdqa xmm10, [rsp+0xa0]
  09e2  vpunpckhdq xmm10, xmm10, [rsp+0xb0]
  09eb  vpunpcklqdq xmm0, xmm9, xmm10
  09f0  vmovdqa [rsp+0x1a0], xmm0
  09f9  vpunpckhqdq xmm9, xmm9, xmm10
  09fe  vmovdqa [rsp+0x1b0], xmm9
  0a07  vmovdqa xmm9, [rsp+0x140]
  0a10  vpunpckldq xmm9, xmm9, [rsp+0x150]
  0a19  vmovdqa xmm10, [rsp+0x80]
  0a22  vpunpckldq xmm10, xmm10, [rsp+0x90]
  0a2b  vpunpcklqdq xmm0, xmm9, xmm10
  0a30  vmovdqa [rsp+0x1c0], xmm0
  0a39  vpunpckhqdq xmm9, xmm9, xmm10
  0a3e  vmovdqa [rsp+0x1d0], xmm9
  0a47  vmovdqa xmm9, [rsp+0x140]
  0a50  vpunpckhdq xmm9, xmm9, [rsp+0x150]
  0a59  vmovdqa xmm10, [rsp+0x80]
  0a62  vpunpckhdq xmm10, xmm10, [rsp+0x90]
  0a6b  vpunpcklqdq xmm0, xmm9, xmm10
  0a70  vmovdqa [rsp+0x1e0], xmm0
  0a79  vpunpckhqdq xmm9, xmm9, xmm10
  0a7e  vmovdqa [rsp+0x1f0], xmm9
  0a87  nop word [rax+rax]
  0a90  nop word [rax+rax]
  0a99  nop word [rax+rax]
  0aa2  nop word [rax+rax]
  0aab  nop word [rax+rax]
  0ab4  nop word [rax+rax]
  0abd  nop dword [rax]
l0ac0:
  0ac0  vmovdqa xmm1, [rsp+0x180]
  0ac9  vmovdqa xmm2, [rsp+0x1c0]
  0ad2  vinsertps xmm11, xmm11, [rsp+0x230], 0x37
  0add  sha256msg1 xmm11, [rel c30f0]
  0ae6  vpaddd xmm11, xmm11, [rcx+0x20]
  0aeb  vmovdqa [rsp+0x240], xmm11
  0af4  vmovdqa xmm3, [rsp+0x190]
  0afd  vmovdqa xmm4, [rsp+0x1d0]
  0b06  vinsertps xmm12, xmm12, [rsp+0x234], 0x37
  0b11  sha256msg1 xmm12, [rel c30f0]
  0b1a  vpaddd xmm12, xmm12, [rcx+0x20]
  0b1f  vmovdqa [rsp+0x250], xmm12
  0b28  vmovdqa xmm5, [rsp+0x1a0]
  0b31  vmovdqa xmm6, [rsp+0x1e0]
  0b3a  vinsertps xmm13, xmm13, [rsp+0x238], 0x37
  0b45  sha256msg1 xmm13, [rel c30f0]
  0b4e  vpaddd xmm13, xmm13, [rcx+0x20]
  0b53  vmovdqa [rsp+0x260], xmm13
  0b5c  vmovdqa xmm7, [rsp+0x1b0]
  0b65  vmovdqa xmm8, [rsp+0x1f0]
  0b6e  vinsertps xmm14, xmm14, [rsp+0x23c], 0x37
  0b79  sha256msg1 xmm14, [rel c30f0]
  0b82  vpaddd xmm14, xmm14, [rcx+0x20]
  0b87  vmovdqa [rsp+0x270], xmm14
  0b90  vmovdqa xmm0, [rel c3100]
  0b98  sha256rnds2 xmm2, xmm1, xmm0
  0b9c  vmovq xmm0, [rel c3108]
  0ba4  sha256rnds2 xmm1, xmm2, xmm0
  0ba8  vmovd xmm9, r10d
  0bad  vpshufd xmm9, xmm9, 0
  0bb3  vpaddd xmm9, xmm9, [rel c30e0]
  0bbb  vpshufb xmm9, xmm9, [rel c3050]
  0bc4  vmovdqa xmm0, [rel c3100]
  0bcc  sha256rnds2 xmm4, xmm3, xmm0
  0bd0  vmovq xmm0, [rel c3108]
  0bd8  sha256rnds2 xmm3, xmm4, xmm0
  0bdc  vmovdqa [rsp+0x230], xmm9
  0be5  vpaddd xmm10, xmm9, [rsp+0x200]
  0bee  vmovdqa [rsp+0x30], xmm10
  0bf4  vpaddd xmm10, xmm9, [rsp+0x210]
  0bfd  vmovdqa [rsp+0xf0], xmm10
  0c06  vmovdqa xmm0, [rel c3100]
  0c0e  sha256rnds2 xmm6, xmm5, xmm0
  0c12  vmovq xmm0, [rel c3108]
  0c1a  sha256rnds2 xmm5, xmm6, xmm0
  0c1e  vmovdqa xmm10, [rsp+0x30]
  0c24  vpsrld xmm9, xmm10, 2
  0c2a  vpsrld xmm0, xmm10, 0xd
  0c30  vpxor xmm9, xmm9, xmm0
  0c34  vpsrld xmm0, xmm10, 0x16
  0c3a  vpxor xmm9, xmm9, xmm0
  0c3e  vmovdqa xmm0, [rel c3100]
  0c46  sha256rnds2 xmm8, xmm7, xmm0
  0c4b  vmovq xmm0, [rel c3108]
  0c53  sha256rnds2 xmm7, xmm8, xmm0
  0c58  vpslld xmm0, xmm10, 0x1e
  0c5e  vpxor xmm9, xmm9, xmm0
  0c62  vpslld xmm0, xmm10, 0x13
  0c68  vpxor xmm9, xmm9, xmm0
  0c6c  vpaddd xmm0, xmm11, [rel c3110]
  0c74  sha256rnds2 xmm2, xmm1, xmm0
  0c78  vpshufd xmm0, xmm0, 0xe
  0c7d  sha256rnds2 xmm1, xmm2, xmm0
  0c81  vpslld xmm0, xmm10, 0xa
  0c87  vpxor xmm9, xmm9, xmm0
  0c8b  vpxor xmm10, xmm10, [rsp+0x20]
  0c91  vmovdqa xmm0, [rsp+0x20]
  0c97  vpxor xmm0, xmm0, [rsp+0x10]
  0c9d  vpand xmm0, xmm0, xmm10
  0ca2  vpxor xmm0, xmm0, [rsp+0x20]
  0ca8  vpaddd xmm9, xmm9, xmm0
  0cac  vpaddd xmm0, xmm12, [rel c3110]
  0cb4  sha256rnds2 xmm4, xmm3, xmm0
  0cb8  vpshufd xmm0, xmm0, 0xe
  0cbd  sha256rnds2 xmm3, xmm4, xmm0
  0cc1  vmovdqa [rsp+0x220], xmm9
  0cca  vmovdqa xmm10, [rsp+0xf0]
  0cd3  vpaddd xmm0, xmm13, [rel c3110]
  0cdb  sha256rnds2 xmm6, xmm5, xmm0
  0cdf  vpshufd xmm0, xmm0, 0xe
  0ce4  sha256rnds2 xmm5, xmm6, xmm0
  0ce8  vpsrld xmm9, xmm10, 6
  0cee  vpsrld xmm0, xmm10, 0xb
  0cf4  vpxor xmm9, xmm9, xmm0
  0cf8  vpsrld xmm0, xmm10, 0x19
  0cfe  vpxor xmm9, xmm9, xmm0
  0d02  vpaddd xmm0, xmm14, [rel c3110]
  0d0a  sha256rnds2 xmm8, xmm7, xmm0
  0d0f  vpshufd xmm0, xmm0, 0xe
  0d14  sha256rnds2 xmm7, xmm8, xmm0
  0d19  vpslld xmm0, xmm10, 0x1a
  0d1f  vpxor xmm9, xmm9, xmm0
  0d23  vpslld xmm0, xmm10, 0x15
  0d29  vpxor xmm9, xmm9, xmm0
  0d2d  vpslld xmm0, xmm10, 7
  0d33  vpxor xmm9, xmm9, xmm0
  0d37  vmovdqu xmm15, [rcx+0x30]
  0d3c  sha256msg2 xmm15, xmm11
  0d41  vmovdqa [rsp+0x280], xmm15
  0d4a  vpaddd xmm0, xmm15, [rel c3120]
  0d52  sha256rnds2 xmm2, xmm1, xmm0
  0d56  vpshufd xmm0, xmm0, 0xe
  0d5b  sha256rnds2 xmm1, xmm2, xmm0
  0d5f  vmovdqa xmm0, [rsp+0xe0]
  0d68  vpxor xmm0, xmm0, [rsp+0xd0]
  0d71  vpand xmm0, xmm0, xmm10
  0d76  vpxor xmm0, xmm0, [rsp+0xd0]
  0d7f  vpaddd xmm9, xmm9, xmm0
  0d83  vmovdqu xmm11, [rcx+0x30]
  0d88  sha256msg2 xmm11, xmm12
  0d8d  vmovdqa [rsp+0x290], xmm11
  0d96  vpaddd xmm0, xmm11, [rel c3120]
  0d9e  sha256rnds2 xmm4, xmm3, xmm0
  0da2  vpshufd xmm0, xmm0, 0xe
  0da7  sha256rnds2 xmm3, xmm4, xmm0
  0dab  vpaddd xmm9, xmm9, [rsp+0xc0]
  0db4  vpaddd xmm9, xmm9, [rel c3060]
  0dbc  vpaddd xmm10, xmm9, [rsp]
  0dc1  vmovdqa [rsp+0x100], xmm10
  0dca  vmovdqu xmm12, [rcx+0x30]
  0dcf  sha256msg2 xmm12, xmm13
  0dd4  vmovdqa [rsp+0x2a0], xmm12
  0ddd  vpaddd xmm0, xmm12, [rel c3120]
  0de5  sha256rnds2 xmm6, xmm5, xmm0
  0de9  vpshufd xmm0, xmm0, 0xe
  0dee  sha256rnds2 xmm5, xmm6, xmm0
  0df2  vpaddd xmm9, xmm9, [rsp+0x220]
  0dfb  vmovdqa [rsp+0x40], xmm9
  0e01  vmovdqa xmm10, [rsp+0x40]
  0e07  vpsrld xmm9, xmm10, 2
  0e0d  vpsrld xmm0, xmm10, 0xd
  0e13  vpxor xmm9, xmm9, xmm0
  0e17  vmovdqu xmm13, [rcx+0x30]
  0e1c  sha256msg2 xmm13, xmm14
  0e21  vmovdqa [rsp+0x2b0], xmm13
  0e2a  vpaddd xmm0, xmm13, [rel c3120]
  0e32  sha256rnds2 xmm8, xmm7, xmm0
  0e37  vpshufd xmm0, xmm0, 0xe
  0e3c  sha256rnds2 xmm7, xmm8, xmm0
  0e41  vpsrld xmm0, xmm10, 0x16
  0e47  vpxor xmm9, xmm9, xmm0
  0e4b  vpslld xmm0, xmm10, 0x1e
  0e51  vpxor xmm9, xmm9, xmm0
  0e55  vpalignr xmm14, xmm15, [rsp+0x240], 4
  0e60  sha256msg2 xmm14, xmm15
  0e65  vmovdqa [rsp+0x2c0], xmm14
  0e6e  vpaddd xmm0, xmm14, [rel c3130]
  0e76  sha256rnds2 xmm2, xmm1, xmm0
  0e7a  vpshufd xmm0, xmm0, 0xe
  0e7f  sha256rnds2 xmm1, xmm2, xmm0
  0e83  vpslld xmm0, xmm10, 0x13
  0e89  vpxor xmm9, xmm9, xmm0
  0e8d  vpslld xmm0, xmm10, 0xa
  0e93  vpxor xmm9, xmm9, xmm0
  0e97  vpxor xmm10, xmm10, [rsp+0x30]
  0e9d  vpalignr xmm15, xmm11, [rsp+0x250], 4
  0ea8  sha256msg2 xmm15, xmm11
  0ead  vmovdqa [rsp+0x2d0], xmm15
  0eb6  vpaddd xmm0, xmm15, [rel c3130]
  0ebe  sha256rnds2 xmm4, xmm3, xmm0
  0ec2  vpshufd xmm0, xmm0, 0xe
  0ec7  sha256rnds2 xmm3, xmm4, xmm0
  0ecb  vmovdqa xmm0, [rsp+0x30]
  0ed1  vpxor xmm0, xmm0, [rsp+0x20]
  0ed7  vpand xmm0, xmm0, xmm10
  0edc  vpxor xmm0, xmm0, [rsp+0x30]
  0ee2  vpaddd xmm9, xmm9, xmm0
  0ee6  vpalignr xmm11, xmm12, [rsp+0x260], 4
  0ef1  sha256msg2 xmm11, xmm12
  0ef6  vmovdqa [rsp+0x2e0], xmm11
  0eff  vpaddd xmm0, xmm11, [rel c3130]
  0f07  sha256rnds2 xmm6, xmm5, xmm0
  0f0b  vpshufd xmm0, xmm0, 0xe
  0f10  sha256rnds2 xmm5, xmm6, xmm0
  0f14  vmovdqa [rsp+0x220], xmm9
  0f1d  vmovdqa xmm10, [rsp+0x100]
  0f26  vpsrld xmm9, xmm10, 6
  0f2c  vpsrld xmm0, xmm10, 0xb
  0f32  vpxor xmm9, xmm9, xmm0
  0f36  vpalignr xmm12, xmm13, [rsp+0x270], 4
  0f41  sha256msg2 xmm12, xmm13
  0f46  vmovdqa [rsp+0x2f0], xmm12
  0f4f  vpaddd xmm0, xmm12, [rel c3130]
  0f57  sha256rnds2 xmm8, xmm7, xmm0
  0f5c  vpshufd xmm0, xmm0, 0xe
  0f61  sha256rnds2 xmm7, xmm8, xmm0
  0f66  vpsrld xmm0, xmm10, 0x19
  0f6c  vpxor xmm9, xmm9, xmm0
  0f70  vpslld xmm0, xmm10, 0x1a
  0f76  vpxor xmm9, xmm9, xmm0
  0f7a  vpslld xmm0, xmm10, 0x15
  0f80  vpxor xmm9, xmm9, xmm0
  0f84  vpalignr xmm13, xmm14, [rsp+0x280], 4
  0f8f  vpaddd xmm13, xmm13, [rcx+0x40]
  0f94  sha256msg2 xmm13, xmm14
  0f99  vmovdqa [rsp+0x300], xmm13
  0fa2  vpaddd xmm0, xmm13, [rel c3140]
  0faa  sha256rnds2 xmm2, xmm1, xmm0
  0fae  vpshufd xmm0, xmm0, 0xe
  0fb3  sha256rnds2 xmm1, xmm2, xmm0
  0fb7  vpslld xmm0, xmm10, 7
  0fbd  vpxor xmm9, xmm9, xmm0
  0fc1  vmovdqa xmm0, [rsp+0xf0]
  0fca  vpxor xmm0, xmm0, [rsp+0xe0]
  0fd3  vpand xmm0, xmm0, xmm10
  0fd8  vpxor xmm0, xmm0, [rsp+0xe0]
  0fe1  vpaddd xmm9, xmm9, xmm0
  0fe5  vpalignr xmm14, xmm15, [rsp+0x290], 4
  0ff0  vpaddd xmm14, xmm14, [rcx+0x40]
  0ff5  sha256msg2 xmm14, xmm15
  0ffa  vmovdqa [rsp+0x310], xmm14
  1003  vpaddd xmm0, xmm14, [rel c3140]
  100b  sha256rnds2 xmm4, xmm3, xmm0
  100f  vpshufd xmm0, xmm0, 0xe
  1014  sha256rnds2 xmm3, xmm4, xmm0
  1018  vpaddd xmm9, xmm9, [rsp+0xd0]
  1021  vpaddd xmm9, xmm9, [rel c3070]
  1029  vpalignr xmm15, xmm11, [rsp+0x2a0], 4
  1034  vpaddd xmm15, xmm15, [rcx+0x40]
  1039  sha256msg2 xmm15, xmm11
  103e  vmovdqa [rsp+0x320], xmm15
  1047  vpaddd xmm0, xmm15, [rel c3140]
  104f  sha256rnds2 xmm6, xmm5, xmm0
  1053  vpshufd xmm0, xmm0, 0xe
  1058  sha256rnds2 xmm5, xmm6, xmm0
  105c  vpaddd xmm10, xmm9, [rsp+0x10]
  1062  vmovdqa [rsp+0x110], xmm10
  106b  vpaddd xmm9, xmm9, [rsp+0x220]
  1074  vmovdqa [rsp+0x50], xmm9
  107a  vmovdqa xmm10, [rsp+0x50]
  1080  vpalignr xmm11, xmm12, [rsp+0x2b0], 4
  108b  vpaddd xmm11, xmm11, [rcx+0x40]
  1090  sha256msg2 xmm11, xmm12
  1095  vmovdqa [rsp+0x330], xmm11
  109e  vpaddd xmm0, xmm11, [rel c3140]
  10a6  sha256rnds2 xmm8, xmm7, xmm0
  10ab  vpshufd xmm0, xmm0, 0xe
  10b0  sha256rnds2 xmm7, xmm8, xmm0
  10b5  vpsrld xmm9, xmm10, 2
  10bb  vpsrld xmm0, xmm10, 0xd
  10c1  vpxor xmm9, xmm9, xmm0
  10c5  vpsrld xmm0, xmm10, 0x16
  10cb  vpxor xmm9, xmm9, xmm0
  10cf  vmovdqa xmm12, [rsp+0x240]
  10d8  sha256msg1 xmm12, [rsp+0x280]
  10e2  vpalignr xmm0, xmm13, [rsp+0x2c0], 4
  10ed  vpaddd xmm12, xmm12, xmm0
  10f1  sha256msg2 xmm12, xmm13
  10f6  vmovdqa [rsp+0x240], xmm12
  10ff  vpaddd xmm0, xmm12, [rel c3150]
  1107  sha256rnds2 xmm2, xmm1, xmm0
  110b  vpshufd xmm0, xmm0, 0xe
  1110  sha256rnds2 xmm1, xmm2, xmm0
  1114  vpslld xmm0, xmm10, 0x1e
  111a  vpxor xmm9, xmm9, xmm0
  111e  vpslld xmm0, xmm10, 0x13
  1124  vpxor xmm9, xmm9, xmm0
  1128  vpslld xmm0, xmm10, 0xa
  112e  vpxor xmm9, xmm9, xmm0
  1132  vmovdqa xmm13, [rsp+0x250]
  113b  sha256msg1 xmm13, [rsp+0x290]
  1145  vpalignr xmm0, xmm14, [rsp+0x2d0], 4
  1150  vpaddd xmm13, xmm13, xmm0
  1154  sha256msg2 xmm13, xmm14
  1159  vmovdqa [rsp+0x250], xmm13
  1162  vpaddd xmm0, xmm13, [rel c3150]
  116a  sha256rnds2 xmm4, xmm3, xmm0
  116e  vpshufd xmm0, xmm0, 0xe
  1173  sha256rnds2 xmm3, xmm4, xmm0
  1177  vpxor xmm10, xmm10, [rsp+0x40]
  117d  vmovdqa xmm0, [rsp+0x40]
  1183  vpxor xmm0, xmm0, [rsp+0x30]
  1189  vpand xmm0, xmm0, xmm10
  118e  vpxor xmm0, xmm0, [rsp+0x40]
  1194  vpaddd xmm9, xmm9, xmm0
  1198  vmovdqa xmm14, [rsp+0x260]
  11a1  sha256msg1 xmm14, [rsp+0x2a0]
  11ab  vpalignr xmm0, xmm15, [rsp+0x2e0], 4
  11b6  vpaddd xmm14, xmm14, xmm0
  11ba  sha256msg2 xmm14, xmm15
  11bf  vmovdqa [rsp+0x260], xmm14
  11c8  vpaddd xmm0, xmm14, [rel c3150]
  11d0  sha256rnds2 xmm6, xmm5, xmm0
  11d4  vpshufd xmm0, xmm0, 0xe
  11d9  sha256rnds2 xmm5, xmm6, xmm0
  11dd  vmovdqa [rsp+0x220], xmm9
  11e6  vmovdqa xmm10, [rsp+0x110]
  11ef  vpsrld xmm9, xmm10, 6
  11f5  vmovdqa xmm15, [rsp+0x270]
  11fe  sha256msg1 xmm15, [rsp+0x2b0]
  1208  vpalignr xmm0, xmm11, [rsp+0x2f0], 4
  1213  vpaddd xmm15, xmm15, xmm0
  1217  sha256msg2 xmm15, xmm11
  121c  vmovdqa [rsp+0x270], xmm15
  1225  vpaddd xmm0, xmm15, [rel c3150]
  122d  sha256rnds2 xmm8, xmm7, xmm0
  1232  vpshufd xmm0, xmm0, 0xe
  1237  sha256rnds2 xmm7, xmm8, xmm0
  123c  vpsrld xmm0, xmm10, 0xb
  1242  vpxor xmm9, xmm9, xmm0
  1246  vpsrld xmm0, xmm10, 0x19
  124c  vpxor xmm9, xmm9, xmm0
  1250  vpslld xmm0, xmm10, 0x1a
  1256  vpxor xmm9, xmm9, xmm0
  125a  vmovdqa xmm11, [rsp+0x280]
  1263  sha256msg1 xmm11, [rsp+0x2c0]
  126d  vpalignr xmm0, xmm12, [rsp+0x300], 4
  1278  vpaddd xmm11, xmm11, xmm0
  127c  sha256msg2 xmm11, xmm12
  1281  vmovdqa [rsp+0x280], xmm11
  128a  vpaddd xmm0, xmm11, [rel c3160]
  1292  sha256rnds2 xmm2, xmm1, xmm0
  1296  vpshufd xmm0, xmm0, 0xe
  129b  sha256rnds2 xmm1, xmm2, xmm0
  129f  vpslld xmm0, xmm10, 0x15
  12a5  vpxor xmm9, xmm9, xmm0
  12a9  vpslld xmm0, xmm10, 7
  12af  vpxor xmm9, xmm9, xmm0
  12b3  vmovdqa xmm12, [rsp+0x290]
  12bc  sha256msg1 xmm12, [rsp+0x2d0]
  12c6  vpalignr xmm0, xmm13, [rsp+0x310], 4
  12d1  vpaddd xmm12, xmm12, xmm0
  12d5  sha256msg2 xmm12, xmm13
  12da  vmovdqa [rsp+0x290], xmm12
  12e3  vpaddd xmm0, xmm12, [rel c3160]
  12eb  sha256rnds2 xmm4, xmm3, xmm0
  12ef  vpshufd xmm0, xmm0, 0xe
  12f4  sha256rnds2 xmm3, xmm4, xmm0
  12f8  vmovdqa xmm0, [rsp+0x100]
  1301  vpxor xmm0, xmm0, [rsp+0xf0]
  130a  vpand xmm0, xmm0, xmm10
  130f  vpxor xmm0, xmm0, [rsp+0xf0]
  1318  vpaddd xmm9, xmm9, xmm0
  131c  vmovdqa xmm13, [rsp+0x2a0]
  1325  sha256msg1 xmm13, [rsp+0x2e0]
  132f  vpalignr xmm0, xmm14, [rsp+0x320], 4
  133a  vpaddd xmm13, xmm13, xmm0
  133e  sha256msg2 xmm13, xmm14
  1343  vmovdqa [rsp+0x2a0], xmm13
  134c  vpaddd xmm0, xmm13, [rel c3160]
  1354  sha256rnds2 xmm6, xmm5, xmm0
  1358  vpshufd xmm0, xmm0, 0xe
  135d  sha256rnds2 xmm5, xmm6, xmm0
  1361  vpaddd xmm9, xmm9, [rsp+0xe0]
  136a  vpaddd xmm9, xmm9, [rel c3080]
  1372  vpaddd xmm10, xmm9, [rsp+0x20]
  1378  vmovdqa [rsp+0x120], xmm10
  1381  vmovdqa xmm14, [rsp+0x2b0]
  138a  sha256msg1 xmm14, [rsp+0x2f0]
  1394  vpalignr xmm0, xmm15, [rsp+0x330], 4
  139f  vpaddd xmm14, xmm14, xmm0
  13a3  sha256msg2 xmm14, xmm15
  13a8  vmovdqa [rsp+0x2b0], xmm14
  13b1  vpaddd xmm0, xmm14, [rel c3160]
  13b9  sha256rnds2 xmm8, xmm7, xmm0
  13be  vpshufd xmm0, xmm0, 0xe
  13c3  sha256rnds2 xmm7, xmm8, xmm0
  13c8  vpaddd xmm9, xmm9, [rsp+0x220]
  13d1  vmovdqa [rsp+0x60], xmm9
  13d7  vmovdqa xmm10, [rsp+0x60]
  13dd  vpsrld xmm9, xmm10, 2
  13e3  vpsrld xmm0, xmm10, 0xd
  13e9  vpxor xmm9, xmm9, xmm0
  13ed  vmovdqa xmm15, [rsp+0x2c0]
  13f6  sha256msg1 xmm15, [rsp+0x300]
  1400  vpalignr xmm0, xmm11, [rsp+0x240], 4
  140b  vpaddd xmm15, xmm15, xmm0
  140f  sha256msg2 xmm15, xmm11
  1414  vmovdqa [rsp+0x2c0], xmm15
  141d  vpaddd xmm0, xmm15, [rel c3170]
  1425  sha256rnds2 xmm2, xmm1, xmm0
  1429  vpshufd xmm0, xmm0, 0xe
  142e  sha256rnds2 xmm1, xmm2, xmm0
  1432  vpsrld xmm0, xmm10, 0x16
  1438  vpxor xmm9, xmm9, xmm0
  143c  vpslld xmm0, xmm10, 0x1e
  1442  vpxor xmm9, xmm9, xmm0
  1446  vmovdqa xmm11, [rsp+0x2d0]
  144f  sha256msg1 xmm11, [rsp+0x310]
  1459  vpalignr xmm0, xmm12, [rsp+0x250], 4
  1464  vpaddd xmm11, xmm11, xmm0
  1468  sha256msg2 xmm11, xmm12
  146d  vmovdqa [rsp+0x2d0], xmm11
  1476  vpaddd xmm0, xmm11, [rel c3170]
  147e  sha256rnds2 xmm4, xmm3, xmm0
  1482  vpshufd xmm0, xmm0, 0xe
  1487  sha256rnds2 xmm3, xmm4, xmm0
  148b  vpslld xmm0, xmm10, 0x13
  1491  vpxor xmm9, xmm9, xmm0
  1495  vpslld xmm0, xmm10, 0xa
  149b  vpxor xmm9, xmm9, xmm0
  149f  vpxor xmm10, xmm10, [rsp+0x50]
  14a5  vmovdqa xmm12, [rsp+0x2e0]
  14ae  sha256msg1 xmm12, [rsp+0x320]
  14b8  vpalignr xmm0, xmm13, [rsp+0x260], 4
  14c3  vpaddd xmm12, xmm12, xmm0
  14c7  sha256msg2 xmm12, xmm13
  14cc  vmovdqa [rsp+0x2e0], xmm12
  14d5  vpaddd xmm0, xmm12, [rel c3170]
  14dd  sha256rnds2 xmm6, xmm5, xmm0
  14e1  vpshufd xmm0, xmm0, 0xe
  14e6  sha256rnds2 xmm5, xmm6, xmm0
  14ea  vmovdqa xmm0, [rsp+0x50]
  14f0  vpxor xmm0, xmm0, [rsp+0x40]
  14f6  vpand xmm0, xmm0, xmm10
  14fb  vpxor xmm0, xmm0, [rsp+0x50]
  1501  vpaddd xmm9, xmm9, xmm0
  1505  vmovdqa xmm13, [rsp+0x2f0]
  150e  sha256msg1 xmm13, [rsp+0x330]
  1518  vpalignr xmm0, xmm14, [rsp+0x270], 4
  1523  vpaddd xmm13, xmm13, xmm0
  1527  sha256msg2 xmm13, xmm14
  152c  vmovdqa [rsp+0x2f0], xmm13
  1535  vpaddd xmm0, xmm13, [rel c3170]
  153d  sha256rnds2 xmm8, xmm7, xmm0
  1542  vpshufd xmm0, xmm0, 0xe
  1547  sha256rnds2 xmm7, xmm8, xmm0
  154c  vmovdqa [rsp+0x220], xmm9
  1555  vmovdqa xmm10, [rsp+0x120]
  155e  vpsrld xmm9, xmm10, 6
  1564  vpsrld xmm0, xmm10, 0xb
  156a  vpxor xmm9, xmm9, xmm0
  156e  vmovdqa xmm14, [rsp+0x300]
  1577  sha256msg1 xmm14, [rsp+0x240]
  1581  vpalignr xmm0, xmm15, [rsp+0x280], 4
  158c  vpaddd xmm14, xmm14, xmm0
  1590  sha256msg2 xmm14, xmm15
  1595  vmovdqa [rsp+0x300], xmm14
  159e  vpaddd xmm0, xmm14, [rel c3180]
  15a6  sha256rnds2 xmm2, xmm1, xmm0
  15aa  vpshufd xmm0, xmm0, 0xe
  15af  sha256rnds2 xmm1, xmm2, xmm0
  15b3  vpsrld xmm0, xmm10, 0x19
  15b9  vpxor xmm9, xmm9, xmm0
  15bd  vpslld xmm0, xmm10, 0x1a
  15c3  vpxor xmm9, xmm9, xmm0
  15c7  vpslld xmm0, xmm10, 0x15
  15cd  vpxor xmm9, xmm9, xmm0
  15d1  vmovdqa xmm15, [rsp+0x310]
  15da  sha256msg1 xmm15, [rsp+0x250]
  15e4  vpalignr xmm0, xmm11, [rsp+0x290], 4
  15ef  vpaddd xmm15, xmm15, xmm0
  15f3  sha256msg2 xmm15, xmm11
  15f8  vmovdqa [rsp+0x310], xmm15
  1601  vpaddd xmm0, xmm15, [rel c3180]
  1609  sha256rnds2 xmm4, xmm3, xmm0
  160d  vpshufd xmm0, xmm0, 0xe
  1612  sha256rnds2 xmm3, xmm4, xmm0
  1616  vpslld xmm0, xmm10, 7
  161c  vpxor xmm9, xmm9, xmm0
  1620  vmovdqa xmm0, [rsp+0x110]
  1629  vpxor xmm0, xmm0, [rsp+0x100]
  1632  vpand xmm0, xmm0, xmm10
  1637  vpxor xmm0, xmm0, [rsp+0x100]
  1640  vpaddd xmm9, xmm9, xmm0
  1644  vmovdqa xmm11, [rsp+0x320]
  164d  sha256msg1 xmm11, [rsp+0x260]
  1657  vpalignr xmm0, xmm12, [rsp+0x2a0], 4
  1662  vpaddd xmm11, xmm11, xmm0
  1666  sha256msg2 xmm11, xmm12
  166b  vmovdqa [rsp+0x320], xmm11
  1674  vpaddd xmm0, xmm11, [rel c3180]
  167c  sha256rnds2 xmm6, xmm5, xmm0
  1680  vpshufd xmm0, xmm0, 0xe
  1685  sha256rnds2 xmm5, xmm6, xmm0
  1689  vpaddd xmm9, xmm9, [rsp+0xf0]
  1692  vpaddd xmm9, xmm9, [rel c3090]
  169a  vmovdqa xmm12, [rsp+0x330]
  16a3  sha256msg1 xmm12, [rsp+0x270]
  16ad  vpalignr xmm0, xmm13, [rsp+0x2b0], 4
  16b8  vpaddd xmm12, xmm12, xmm0
  16bc  sha256msg2 xmm12, xmm13
  16c1  vmovdqa [rsp+0x330], xmm12
  16ca  vpaddd xmm0, xmm12, [rel c3180]
  16d2  sha256rnds2 xmm8, xmm7, xmm0
  16d7  vpshufd xmm0, xmm0, 0xe
  16dc  sha256rnds2 xmm7, xmm8, xmm0
  16e1  vpaddd xmm10, xmm9, [rsp+0x30]
  16e7  vmovdqa [rsp+0x130], xmm10
  16f0  vpaddd xmm9, xmm9, [rsp+0x220]
  16f9  vmovdqa [rsp+0x70], xmm9
  16ff  vmovdqa xmm10, [rsp+0x70]
  1705  vmovdqa xmm13, [rsp+0x240]
  170e  sha256msg1 xmm13, [rsp+0x280]
  1718  vpalignr xmm0, xmm14, [rsp+0x2c0], 4
  1723  vpaddd xmm13, xmm13, xmm0
  1727  sha256msg2 xmm13, xmm14
  172c  vmovdqa [rsp+0x240], xmm13
  1735  vpaddd xmm0, xmm13, [rel c3190]
  173d  sha256rnds2 xmm2, xmm1, xmm0
  1741  vpshufd xmm0, xmm0, 0xe
  1746  sha256rnds2 xmm1, xmm2, xmm0
  174a  vpsrld xmm9, xmm10, 2
  1750  vpsrld xmm0, xmm10, 0xd
  1756  vpxor xmm9, xmm9, xmm0
  175a  vpsrld xmm0, xmm10, 0x16
  1760  vpxor xmm9, xmm9, xmm0
  1764  vmovdqa xmm14, [rsp+0x250]
  176d  sha256msg1 xmm14, [rsp+0x290]
  1777  vpalignr xmm0, xmm15, [rsp+0x2d0], 4
  1782  vpaddd xmm14, xmm14, xmm0
  1786  sha256msg2 xmm14, xmm15
  178b  vmovdqa [rsp+0x250], xmm14
  1794  vpaddd xmm0, xmm14, [rel c3190]
  179c  sha256rnds2 xmm4, xmm3, xmm0
  17a0  vpshufd xmm0, xmm0, 0xe
  17a5  sha256rnds2 xmm3, xmm4, xmm0
  17a9  vpslld xmm0, xmm10, 0x1e
  17af  vpxor xmm9, xmm9, xmm0
  17b3  vpslld xmm0, xmm10, 0x13
  17b9  vpxor xmm9, xmm9, xmm0
  17bd  vpslld xmm0, xmm10, 0xa
  17c3  vpxor xmm9, xmm9, xmm0
  17c7  vmovdqa xmm15, [rsp+0x260]
  17d0  sha256msg1 xmm15, [rsp+0x2a0]
  17da  vpalignr xmm0, xmm11, [rsp+0x2e0], 4
  17e5  vpaddd xmm15, xmm15, xmm0
  17e9  sha256msg2 xmm15, xmm11
  17ee  vmovdqa [rsp+0x260], xmm15
  17f7  vpaddd xmm0, xmm15, [rel c3190]
  17ff  sha256rnds2 xmm6, xmm5, xmm0
  1803  vpshufd xmm0, xmm0, 0xe
  1808  sha256rnds2 xmm5, xmm6, xmm0
  180c  vpxor xmm10, xmm10, [rsp+0x60]
  1812  vmovdqa xmm0, [rsp+0x60]
  1818  vpxor xmm0, xmm0, [rsp+0x50]
  181e  vpand xmm0, xmm0, xmm10
  1823  vpxor xmm0, xmm0, [rsp+0x60]
  1829  vpaddd xmm9, xmm9, xmm0
  182d  vmovdqa xmm11, [rsp+0x270]
  1836  sha256msg1 xmm11, [rsp+0x2b0]
  1840  vpalignr xmm0, xmm12, [rsp+0x2f0], 4
  184b  vpaddd xmm11, xmm11, xmm0
  184f  sha256msg2 xmm11, xmm12
  1854  vmovdqa [rsp+0x270], xmm11
  185d  vpaddd xmm0, xmm11, [rel c3190]
  1865  sha256rnds2 xmm8, xmm7, xmm0
  186a  vpshufd xmm0, xmm0, 0xe
  186f  sha256rnds2 xmm7, xmm8, xmm0
  1874  vmovdqa [rsp+0x220], xmm9
  187d  vmovdqa xmm10, [rsp+0x130]
  1886  vpsrld xmm9, xmm10, 6
  188c  vmovdqa xmm12, [rsp+0x280]
  1895  sha256msg1 xmm12, [rsp+0x2c0]
  189f  vpalignr xmm0, xmm13, [rsp+0x300], 4
  18aa  vpaddd xmm12, xmm12, xmm0
  18ae  sha256msg2 xmm12, xmm13
  18b3  vmovdqa [rsp+0x280], xmm12
  18bc  vpaddd xmm0, xmm12, [rel c31a0]
  18c4  sha256rnds2 xmm2, xmm1, xmm0
  18c8  vpshufd xmm0, xmm0, 0xe
  18cd  sha256rnds2 xmm1, xmm2, xmm0
  18d1  vpsrld xmm0, xmm10, 0xb
  18d7  vpxor xmm9, xmm9, xmm0
  18db  vpsrld xmm0, xmm10, 0x19
  18e1  vpxor xmm9, xmm9, xmm0
  18e5  vpslld xmm0, xmm10, 0x1a
  18eb  vpxor xmm9, xmm9, xmm0
  18ef  vmovdqa xmm13, [rsp+0x290]
  18f8  sha256msg1 xmm13, [rsp+0x2d0]
  1902  vpalignr xmm0, xmm14, [rsp+0x310], 4
  190d  vpaddd xmm13, xmm13, xmm0
  1911  sha256msg2 xmm13, xmm14
  1916  vmovdqa [rsp+0x290], xmm13
  191f  vpaddd xmm0, xmm13, [rel c31a0]
  1927  sha256rnds2 xmm4, xmm3, xmm0
  192b  vpshufd xmm0, xmm0, 0xe
  1930  sha256rnds2 xmm3, xmm4, xmm0
  1934  vpslld xmm0, xmm10, 0x15
  193a  vpxor xmm9, xmm9, xmm0
  193e  vpslld xmm0, xmm10, 7
  1944  vpxor xmm9, xmm9, xmm0
  1948  vmovdqa xmm14, [rsp+0x2a0]
  1951  sha256msg1 xmm14, [rsp+0x2e0]
  195b  vpalignr xmm0, xmm15, [rsp+0x320], 4
  1966  vpaddd xmm14, xmm14, xmm0
  196a  sha256msg2 xmm14, xmm15
  196f  vmovdqa [rsp+0x2a0], xmm14
  1978  vpaddd xmm0, xmm14, [rel c31a0]
  1980  sha256rnds2 xmm6, xmm5, xmm0
  1984  vpshufd xmm0, xmm0, 0xe
  1989  sha256rnds2 xmm5, xmm6, xmm0
  198d  vmovdqa xmm0, [rsp+0x120]
  1996  vpxor xmm0, xmm0, [rsp+0x110]
  199f  vpand xmm0, xmm0, xmm10
  19a4  vpxor xmm0, xmm0, [rsp+0x110]
  19ad  vpaddd xmm9, xmm9, xmm0
  19b1  vmovdqa xmm15, [rsp+0x2b0]
  19ba  sha256msg1 xmm15, [rsp+0x2f0]
  19c4  vpalignr xmm0, xmm11, [rsp+0x330], 4
  19cf  vpaddd xmm15, xmm15, xmm0
  19d3  sha256msg2 xmm15, xmm11
  19d8  vmovdqa [rsp+0x2b0], xmm15
  19e1  vpaddd xmm0, xmm15, [rel c31a0]
  19e9  sha256rnds2 xmm8, xmm7, xmm0
  19ee  vpshufd xmm0, xmm0, 0xe
  19f3  sha256rnds2 xmm7, xmm8, xmm0
  19f8  vpaddd xmm9, xmm9, [rsp+0x100]
  1a01  vpaddd xmm9, xmm9, [rel c30a0]
  1a09  vpaddd xmm10, xmm9, [rsp+0x40]
  1a0f  vmovdqa [rsp+0x140], xmm10
  1a18  vpaddd xmm9, xmm9, [rsp+0x220]
  1a21  vmovdqa xmm11, [rsp+0x2c0]
  1a2a  sha256msg1 xmm11, [rsp+0x300]
  1a34  vpalignr xmm0, xmm12, [rsp+0x240], 4
  1a3f  vpaddd xmm11, xmm11, xmm0
  1a43  sha256msg2 xmm11, xmm12
  1a48  vmovdqa [rsp+0x2c0], xmm11
  1a51  vpaddd xmm0, xmm11, [rel c31b0]
  1a59  sha256rnds2 xmm2, xmm1, xmm0
  1a5d  vpshufd xmm0, xmm0, 0xe
  1a62  sha256rnds2 xmm1, xmm2, xmm0
  1a66  vmovdqa [rsp+0x80], xmm9
  1a6f  vmovdqa xmm10, [rsp+0x80]
  1a78  vpsrld xmm9, xmm10, 2
  1a7e  vpsrld xmm0, xmm10, 0xd
  1a84  vpxor xmm9, xmm9, xmm0
  1a88  vmovdqa xmm12, [rsp+0x2d0]
  1a91  sha256msg1 xmm12, [rsp+0x310]
  1a9b  vpalignr xmm0, xmm13, [rsp+0x250], 4
  1aa6  vpaddd xmm12, xmm12, xmm0
  1aaa  sha256msg2 xmm12, xmm13
  1aaf  vmovdqa [rsp+0x2d0], xmm12
  1ab8  vpaddd xmm0, xmm12, [rel c31b0]
  1ac0  sha256rnds2 xmm4, xmm3, xmm0
  1ac4  vpshufd xmm0, xmm0, 0xe
  1ac9  sha256rnds2 xmm3, xmm4, xmm0
  1acd  vpsrld xmm0, xmm10, 0x16
  1ad3  vpxor xmm9, xmm9, xmm0
  1ad7  vpslld xmm0, xmm10, 0x1e
  1add  vpxor xmm9, xmm9, xmm0
  1ae1  vpslld xmm0, xmm10, 0x13
  1ae7  vpxor xmm9, xmm9, xmm0
  1aeb  vmovdqa xmm13, [rsp+0x2e0]
  1af4  sha256msg1 xmm13, [rsp+0x320]
  1afe  vpalignr xmm0, xmm14, [rsp+0x260], 4
  1b09  vpaddd xmm13, xmm13, xmm0
  1b0d  sha256msg2 xmm13, xmm14
  1b12  vmovdqa [rsp+0x2e0], xmm13
  1b1b  vpaddd xmm0, xmm13, [rel c31b0]
  1b23  sha256rnds2 xmm6, xmm5, xmm0
  1b27  vpshufd xmm0, xmm0, 0xe
  1b2c  sha256rnds2 xmm5, xmm6, xmm0
  1b30  vpslld xmm0, xmm10, 0xa
  1b36  vpxor xmm9, xmm9, xmm0
  1b3a  vpxor xmm10, xmm10, [rsp+0x70]
  1b40  vmovdqa xmm0, [rsp+0x70]
  1b46  vpxor xmm0, xmm0, [rsp+0x60]
  1b4c  vpand xmm0, xmm0, xmm10
  1b51  vpxor xmm0, xmm0, [rsp+0x70]
  1b57  vpaddd xmm9, xmm9, xmm0
  1b5b  vmovdqa xmm14, [rsp+0x2f0]
  1b64  sha256msg1 xmm14, [rsp+0x330]
  1b6e  vpalignr xmm0, xmm15, [rsp+0x270], 4
  1b79  vpaddd xmm14, xmm14, xmm0
  1b7d  sha256msg2 xmm14, xmm15
  1b82  vmovdqa [rsp+0x2f0], xmm14
  1b8b  vpaddd xmm0, xmm14, [rel c31b0]
  1b93  sha256rnds2 xmm8, xmm7, xmm0
  1b98  vpshufd xmm0, xmm0, 0xe
  1b9d  sha256rnds2 xmm7, xmm8, xmm0
  1ba2  vmovdqa [rsp+0x220], xmm9
  1bab  vmovdqa xmm15, [rsp+0x300]
  1bb4  sha256msg1 xmm15, [rsp+0x240]
  1bbe  vpalignr xmm0, xmm11, [rsp+0x280], 4
  1bc9  vpaddd xmm15, xmm15, xmm0
  1bcd  sha256msg2 xmm15, xmm11
  1bd2  vmovdqa [rsp+0x300], xmm15
  1bdb  vpaddd xmm0, xmm15, [rel c31c0]
  1be3  sha256rnds2 xmm2, xmm1, xmm0
  1be7  vpshufd xmm0, xmm0, 0xe
  1bec  sha256rnds2 xmm1, xmm2, xmm0
  1bf0  vmovdqa xmm10, [rsp+0x140]
  1bf9  vpsrld xmm9, xmm10, 6
  1bff  vpsrld xmm0, xmm10, 0xb
  1c05  vpxor xmm9, xmm9, xmm0
  1c09  vpsrld xmm0, xmm10, 0x19
  1c0f  vpxor xmm9, xmm9, xmm0
  1c13  vmovdqa xmm11, [rsp+0x310]
  1c1c  sha256msg1 xmm11, [rsp+0x250]
  1c26  vpalignr xmm0, xmm12, [rsp+0x290], 4
  1c31  vpaddd xmm11, xmm11, xmm0
  1c35  sha256msg2 xmm11, xmm12
  1c3a  vmovdqa [rsp+0x310], xmm11
  1c43  vpaddd xmm0, xmm11, [rel c31c0]
  1c4b  sha256rnds2 xmm4, xmm3, xmm0
  1c4f  vpshufd xmm0, xmm0, 0xe
  1c54  sha256rnds2 xmm3, xmm4, xmm0
  1c58  vpslld xmm0, xmm10, 0x1a
  1c5e  vpxor xmm9, xmm9, xmm0
  1c62  vpslld xmm0, xmm10, 0x15
  1c68  vpxor xmm9, xmm9, xmm0
  1c6c  vmovdqa xmm12, [rsp+0x320]
  1c75  sha256msg1 xmm12, [rsp+0x260]
  1c7f  vpalignr xmm0, xmm13, [rsp+0x2a0], 4
  1c8a  vpaddd xmm12, xmm12, xmm0
  1c8e  sha256msg2 xmm12, xmm13
  1c93  vmovdqa [rsp+0x320], xmm12
  1c9c  vpaddd xmm0, xmm12, [rel c31c0]
  1ca4  sha256rnds2 xmm6, xmm5, xmm0
  1ca8  vpshufd xmm0, xmm0, 0xe
  1cad  sha256rnds2 xmm5, xmm6, xmm0
  1cb1  vpslld xmm0, xmm10, 7
  1cb7  vpxor xmm9, xmm9, xmm0
  1cbb  vmovdqa xmm0, [rsp+0x130]
  1cc4  vpxor xmm0, xmm0, [rsp+0x120]
  1ccd  vpand xmm0, xmm0, xmm10
  1cd2  vpxor xmm0, xmm0, [rsp+0x120]
  1cdb  vpaddd xmm9, xmm9, xmm0
  1cdf  vmovdqa xmm13, [rsp+0x330]
  1ce8  sha256msg1 xmm13, [rsp+0x270]
  1cf2  vpalignr xmm0, xmm14, [rsp+0x2b0], 4
  1cfd  vpaddd xmm13, xmm13, xmm0
  1d01  sha256msg2 xmm13, xmm14
  1d06  vmovdqa [rsp+0x330], xmm13
  1d0f  vpaddd xmm0, xmm13, [rel c31c0]
  1d17  sha256rnds2 xmm8, xmm7, xmm0
  1d1c  vpshufd xmm0, xmm0, 0xe
  1d21  sha256rnds2 xmm7, xmm8, xmm0
  1d26  vpaddd xmm9, xmm9, [rsp+0x110]
  1d2f  vpaddd xmm9, xmm9, [rel c30b0]
  1d37  vshufps xmm15, xmm1, xmm2, 0xb6
  1d3c  vpshufd xmm15, xmm15, 0x78
  1d42  vpaddd xmm15, xmm15, [rcx+0x50]
  1d47  vmovdqa [rsp+0x300], xmm15
  1d50  vpshufd xmm14, xmm2, 4
  1d55  vinsertps xmm14, xmm14, xmm1, 8
  1d5b  vpaddd xmm14, xmm14, [rcx+0x60]
  1d60  vmovdqa [rsp+0x2c0], xmm14
  1d69  vpaddd xmm2, xmm1, [rcx+0x70]
  1d6e  sha256msg1 xmm2, [rsp+0x300]
  1d77  vblendps xmm15, xmm2, [rel c31d0], c0007
  1d81  vmovdqa [rsp+0x280], xmm15
  1d8a  vpshufb xmm1, xmm1, [rel c31e0]
  1d93  vpaddd xmm1, xmm1, [rcx+0x80]
  1d9b  vmovdqa xmm2, [rel c31f0]
  1da3  vshufps xmm11, xmm3, xmm4, 0xb6
  1da8  vpshufd xmm11, xmm11, 0x78
  1dae  vpaddd xmm11, xmm11, [rcx+0x50]
  1db3  vmovdqa [rsp+0x310], xmm11
  1dbc  vpshufd xmm14, xmm4, 4
  1dc1  vinsertps xmm14, xmm14, xmm3, 8
  1dc7  vpaddd xmm14, xmm14, [rcx+0x60]
  1dcc  vmovdqa [rsp+0x2d0], xmm14
  1dd5  vpaddd xmm4, xmm3, [rcx+0x70]
  1dda  sha256msg1 xmm4, [rsp+0x310]
  1de3  vblendps xmm11, xmm4, [rel c31d0], c0007
  1ded  vmovdqa [rsp+0x290], xmm11
  1df6  vpshufb xmm3, xmm3, [rel c31e0]
  1dff  vpaddd xmm3, xmm3, [rcx+0x80]
  1e07  vmovdqa xmm4, [rel c31f0]
  1e0f  vshufps xmm12, xmm5, xmm6, 0xb6
  1e14  vpshufd xmm12, xmm12, 0x78
  1e1a  vpaddd xmm12, xmm12, [rcx+0x50]
  1e1f  vmovdqa [rsp+0x320], xmm12
  1e28  vpshufd xmm14, xmm6, 4
  1e2d  vinsertps xmm14, xmm14, xmm5, 8
  1e33  vpaddd xmm14, xmm14, [rcx+0x60]
  1e38  vmovdqa [rsp+0x2e0], xmm14
  1e41  vpaddd xmm6, xmm5, [rcx+0x70]
  1e46  sha256msg1 xmm6, [rsp+0x320]
  1e4f  vblendps xmm12, xmm6, [rel c31d0], c0007
  1e59  vmovdqa [rsp+0x2a0], xmm12
  1e62  vpshufb xmm5, xmm5, [rel c31e0]
  1e6b  vpaddd xmm5, xmm5, [rcx+0x80]
  1e73  vmovdqa xmm6, [rel c31f0]
  1e7b  vshufps xmm13, xmm7, xmm8, 0xb6
  1e81  vpshufd xmm13, xmm13, 0x78
  1e87  vpaddd xmm13, xmm13, [rcx+0x50]
  1e8c  vmovdqa [rsp+0x330], xmm13
  1e95  vpshufd xmm14, xmm8, 4
  1e9b  vinsertps xmm14, xmm14, xmm7, 8
  1ea1  vpaddd xmm14, xmm14, [rcx+0x60]
  1ea6  vmovdqa [rsp+0x2f0], xmm14
  1eaf  vpaddd xmm8, xmm7, [rcx+0x70]
  1eb4  sha256msg1 xmm8, [rsp+0x330]
  1ebe  vblendps xmm13, xmm8, [rel c31d0], c0007
  1ec8  vmovdqa [rsp+0x2b0], xmm13
  1ed1  vpshufb xmm7, xmm7, [rel c31e0]
  1eda  vpaddd xmm7, xmm7, [rcx+0x80]
  1ee2  vmovdqa xmm8, [rel c31f0]
  1eea  vmovdqa xmm0, [rsp+0x300]
  1ef3  vpaddd xmm0, xmm0, [rel c3200]
  1efb  sha256rnds2 xmm2, xmm1, xmm0
  1eff  vpshufd xmm0, xmm0, 0xe
  1f04  sha256rnds2 xmm1, xmm2, xmm0
  1f08  vpaddd xmm10, xmm9, [rsp+0x50]
  1f0e  vmovdqa [rsp+0x150], xmm10
  1f17  vpaddd xmm9, xmm9, [rsp+0x220]
  1f20  vmovdqa [rsp+0x90], xmm9
  1f29  vmovdqa xmm10, [rsp+0x90]
  1f32  vmovdqa xmm0, [rsp+0x310]
  1f3b  vpaddd xmm0, xmm0, [rel c3200]
  1f43  sha256rnds2 xmm4, xmm3, xmm0
  1f47  vpshufd xmm0, xmm0, 0xe
  1f4c  sha256rnds2 xmm3, xmm4, xmm0
  1f50  vpsrld xmm9, xmm10, 2
  1f56  vpsrld xmm0, xmm10, 0xd
  1f5c  vpxor xmm9, xmm9, xmm0
  1f60  vpsrld xmm0, xmm10, 0x16
  1f66  vpxor xmm9, xmm9, xmm0
  1f6a  vmovdqa xmm0, [rsp+0x320]
  1f73  vpaddd xmm0, xmm0, [rel c3200]
  1f7b  sha256rnds2 xmm6, xmm5, xmm0
  1f7f  vpshufd xmm0, xmm0, 0xe
  1f84  sha256rnds2 xmm5, xmm6, xmm0
  1f88  vpslld xmm0, xmm10, 0x1e
  1f8e  vpxor xmm9, xmm9, xmm0
  1f92  vpslld xmm0, xmm10, 0x13
  1f98  vpxor xmm9, xmm9, xmm0
  1f9c  vpslld xmm0, xmm10, 0xa
  1fa2  vpxor xmm9, xmm9, xmm0
  1fa6  vmovdqa xmm0, [rsp+0x330]
  1faf  vpaddd xmm0, xmm0, [rel c3200]
  1fb7  sha256rnds2 xmm8, xmm7, xmm0
  1fbc  vpshufd xmm0, xmm0, 0xe
  1fc1  sha256rnds2 xmm7, xmm8, xmm0
  1fc6  vpxor xmm10, xmm10, [rsp+0x80]
  1fcf  vmovdqa xmm0, [rsp+0x80]
  1fd8  vpxor xmm0, xmm0, [rsp+0x70]
  1fde  vpand xmm0, xmm0, xmm10
  1fe3  vpxor xmm0, xmm0, [rsp+0x80]
  1fec  vpaddd xmm9, xmm9, xmm0
  1ff0  vmovdqa xmm0, [rsp+0x2c0]
  1ff9  vpaddd xmm0, xmm0, [rel c3210]
  2001  sha256rnds2 xmm2, xmm1, xmm0
  2005  vpshufd xmm0, xmm0, 0xe
  200a  sha256rnds2 xmm1, xmm2, xmm0
  200e  vmovdqa [rsp+0x220], xmm9
  2017  vmovdqa xmm10, [rsp+0x150]
  2020  vpsrld xmm9, xmm10, 6
  2026  vmovdqa xmm0, [rsp+0x2d0]
  202f  vpaddd xmm0, xmm0, [rel c3210]
  2037  sha256rnds2 xmm4, xmm3, xmm0
  203b  vpshufd xmm0, xmm0, 0xe
  2040  sha256rnds2 xmm3, xmm4, xmm0
  2044  vpsrld xmm0, xmm10, 0xb
  204a  vpxor xmm9, xmm9, xmm0
  204e  vpsrld xmm0, xmm10, 0x19
  2054  vpxor xmm9, xmm9, xmm0
  2058  vpslld xmm0, xmm10, 0x1a
  205e  vpxor xmm9, xmm9, xmm0
  2062  vmovdqa xmm0, [rsp+0x2e0]
  206b  vpaddd xmm0, xmm0, [rel c3210]
  2073  sha256rnds2 xmm6, xmm5, xmm0
  2077  vpshufd xmm0, xmm0, 0xe
  207c  sha256rnds2 xmm5, xmm6, xmm0
  2080  vpslld xmm0, xmm10, 0x15
  2086  vpxor xmm9, xmm9, xmm0
  208a  vpslld xmm0, xmm10, 7
  2090  vpxor xmm9, xmm9, xmm0
  2094  vmovdqa xmm0, [rsp+0x2f0]
  209d  vpaddd xmm0, xmm0, [rel c3210]
  20a5  sha256rnds2 xmm8, xmm7, xmm0
  20aa  vpshufd xmm0, xmm0, 0xe
  20af  sha256rnds2 xmm7, xmm8, xmm0
  20b4  vmovdqa xmm0, [rsp+0x140]
  20bd  vpxor xmm0, xmm0, [rsp+0x130]
  20c6  vpand xmm0, xmm0, xmm10
  20cb  vpxor xmm0, xmm0, [rsp+0x130]
  20d4  vpaddd xmm9, xmm9, xmm0
  20d8  vmovdqa xmm0, [rel c3220]
  20e0  sha256rnds2 xmm2, xmm1, xmm0
  20e4  vmovq xmm0, [rel c3228]
  20ec  sha256rnds2 xmm1, xmm2, xmm0
  20f0  vpaddd xmm9, xmm9, [rsp+0x120]
  20f9  vpaddd xmm9, xmm9, [rel c30c0]
  2101  vpaddd xmm10, xmm9, [rsp+0x60]
  2107  vmovdqa [rsp+0x160], xmm10
  2110  vpaddd xmm9, xmm9, [rsp+0x220]
  2119  vmovdqa xmm0, [rel c3220]
  2121  sha256rnds2 xmm4, xmm3, xmm0
  2125  vmovq xmm0, [rel c3228]
  212d  sha256rnds2 xmm3, xmm4, xmm0
  2131  vmovdqa [rsp+0xa0], xmm9
  213a  vmovdqa xmm10, [rsp+0xa0]
  2143  vpsrld xmm9, xmm10, 2
  2149  vpsrld xmm0, xmm10, 0xd
  214f  vpxor xmm9, xmm9, xmm0
  2153  vmovdqa xmm0, [rel c3220]
  215b  sha256rnds2 xmm6, xmm5, xmm0
  215f  vmovq xmm0, [rel c3228]
  2167  sha256rnds2 xmm5, xmm6, xmm0
  216b  vpsrld xmm0, xmm10, 0x16
  2171  vpxor xmm9, xmm9, xmm0
  2175  vpslld xmm0, xmm10, 0x1e
  217b  vpxor xmm9, xmm9, xmm0
  217f  vpslld xmm0, xmm10, 0x13
  2185  vpxor xmm9, xmm9, xmm0
  2189  vmovdqa xmm0, [rel c3220]
  2191  sha256rnds2 xmm8, xmm7, xmm0
  2196  vmovq xmm0, [rel c3228]
  219e  sha256rnds2 xmm7, xmm8, xmm0
  21a3  vpslld xmm0, xmm10, 0xa
  21a9  vpxor xmm9, xmm9, xmm0
  21ad  vpxor xmm10, xmm10, [rsp+0x90]
  21b6  vmovdqa xmm0, [rsp+0x90]
  21bf  vpxor xmm0, xmm0, [rsp+0x80]
  21c8  vpand xmm0, xmm0, xmm10
  21cd  vpxor xmm0, xmm0, [rsp+0x90]
  21d6  vpaddd xmm9, xmm9, xmm0
  21da  vpaddd xmm0, xmm15, [rel c3230]
  21e2  sha256rnds2 xmm2, xmm1, xmm0
  21e6  vpshufd xmm0, xmm0, 0xe
  21eb  sha256rnds2 xmm1, xmm2, xmm0
  21ef  vmovdqa [rsp+0x220], xmm9
  21f8  vpaddd xmm0, xmm11, [rel c3230]
  2200  sha256rnds2 xmm4, xmm3, xmm0
  2204  vpshufd xmm0, xmm0, 0xe
  2209  sha256rnds2 xmm3, xmm4, xmm0
  220d  vmovdqa xmm10, [rsp+0x160]
  2216  vpsrld xmm9, xmm10, 6
  221c  vpsrld xmm0, xmm10, 0xb
  2222  vpxor xmm9, xmm9, xmm0
  2226  vpsrld xmm0, xmm10, 0x19
  222c  vpxor xmm9, xmm9, xmm0
  2230  vpaddd xmm0, xmm12, [rel c3230]
  2238  sha256rnds2 xmm6, xmm5, xmm0
  223c  vpshufd xmm0, xmm0, 0xe
  2241  sha256rnds2 xmm5, xmm6, xmm0
  2245  vpslld xmm0, xmm10, 0x1a
  224b  vpxor xmm9, xmm9, xmm0
  224f  vpslld xmm0, xmm10, 0x15
  2255  vpxor xmm9, xmm9, xmm0
  2259  vpaddd xmm0, xmm13, [rel c3230]
  2261  sha256rnds2 xmm8, xmm7, xmm0
  2266  vpshufd xmm0, xmm0, 0xe
  226b  sha256rnds2 xmm7, xmm8, xmm0
  2270  vpslld xmm0, xmm10, 7
  2276  vpxor xmm9, xmm9, xmm0
  227a  vmovdqa xmm0, [rsp+0x150]
  2283  vpxor xmm0, xmm0, [rsp+0x140]
  228c  vpand xmm0, xmm0, xmm10
  2291  vpxor xmm0, xmm0, [rsp+0x140]
  229a  vpaddd xmm9, xmm9, xmm0
  229e  vmovdqa xmm14, [rsp+0x300]
  22a7  sha256msg1 xmm14, [rsp+0x2c0]
  22b1  sha256msg2 xmm14, xmm15
  22b6  vmovdqa [rsp+0x300], xmm14
  22bf  vpaddd xmm0, xmm14, [rel c3240]
  22c7  sha256rnds2 xmm2, xmm1, xmm0
  22cb  vpshufd xmm0, xmm0, 0xe
  22d0  sha256rnds2 xmm1, xmm2, xmm0
  22d4  vpaddd xmm9, xmm9, [rsp+0x130]
  22dd  vpaddd xmm9, xmm9, [rel c30d0]
  22e5  vpaddd xmm10, xmm9, [rsp+0x70]
  22eb  vmovdqa xmm15, [rsp+0x310]
  22f4  sha256msg1 xmm15, [rsp+0x2d0]
  22fe  sha256msg2 xmm15, xmm11
  2303  vmovdqa [rsp+0x310], xmm15
  230c  vpaddd xmm0, xmm15, [rel c3240]
  2314  sha256rnds2 xmm4, xmm3, xmm0
  2318  vpshufd xmm0, xmm0, 0xe
  231d  sha256rnds2 xmm3, xmm4, xmm0
  2321  vmovdqa [rsp+0x170], xmm10
  232a  vpaddd xmm9, xmm9, [rsp+0x220]
  2333  vmovdqa [rsp+0xb0], xmm9
  233c  vmovdqa xmm9, [rsp+0x160]
  2345  vpunpckldq xmm9, xmm9, [rsp+0x170]
  234e  vmovdqa xmm11, [rsp+0x320]
  2357  sha256msg1 xmm11, [rsp+0x2e0]
  2361  sha256msg2 xmm11, xmm12
  2366  vmovdqa [rsp+0x320], xmm11
  236f  vpaddd xmm0, xmm11, [rel c3240]
  2377  sha256rnds2 xmm6, xmm5, xmm0
  237b  vpshufd xmm0, xmm0, 0xe
  2380  sha256rnds2 xmm5, xmm6, xmm0
  2384  vmovdqa xmm10, [rsp+0xa0]
  238d  vpunpckldq xmm10, xmm10, [rsp+0xb0]
  2396  vpunpcklqdq xmm0, xmm9, xmm10
  239b  vmovdqa [rsp+0x180], xmm0
  23a4  vpunpckhqdq xmm9, xmm9, xmm10
  23a9  vmovdqa xmm12, [rsp+0x330]
  23b2  sha256msg1 xmm12, [rsp+0x2f0]
  23bc  sha256msg2 xmm12, xmm13
  23c1  vmovdqa [rsp+0x330], xmm12
  23ca  vpaddd xmm0, xmm12, [rel c3240]
  23d2  sha256rnds2 xmm8, xmm7, xmm0
  23d7  vpshufd xmm0, xmm0, 0xe
  23dc  sha256rnds2 xmm7, xmm8, xmm0
  23e1  vmovdqa [rsp+0x190], xmm9
  23ea  vmovdqa xmm9, [rsp+0x160]
  23f3  vpunpckhdq xmm9, xmm9, [rsp+0x170]
  23fc  vmovdqa xmm10, [rsp+0xa0]
  2405  vpunpckhdq xmm10, xmm10, [rsp+0xb0]
  240e  vmovdqa xmm13, [rsp+0x2c0]
  2417  sha256msg1 xmm13, [rel c3250]
  2420  vpalignr xmm0, xmm14, [rsp+0x280], 4
  242b  vpaddd xmm13, xmm13, xmm0
  242f  sha256msg2 xmm13, xmm14
  2434  vmovdqa [rsp+0x2c0], xmm13
  243d  vpaddd xmm0, xmm13, [rel c3260]
  2445  sha256rnds2 xmm2, xmm1, xmm0
  2449  vpshufd xmm0, xmm0, 0xe
  244e  sha256rnds2 xmm1, xmm2, xmm0
  2452  vpunpcklqdq xmm0, xmm9, xmm10
  2457  vmovdqa [rsp+0x1a0], xmm0
  2460  vpunpckhqdq xmm9, xmm9, xmm10
  2465  vmovdqa [rsp+0x1b0], xmm9
  246e  vmovdqa xmm9, [rsp+0x140]
  2477  vmovdqa xmm14, [rsp+0x2d0]
  2480  sha256msg1 xmm14, [rel c3250]
  2489  vpalignr xmm0, xmm15, [rsp+0x290], 4
  2494  vpaddd xmm14, xmm14, xmm0
  2498  sha256msg2 xmm14, xmm15
  249d  vmovdqa [rsp+0x2d0], xmm14
  24a6  vpaddd xmm0, xmm14, [rel c3260]
  24ae  sha256rnds2 xmm4, xmm3, xmm0
  24b2  vpshufd xmm0, xmm0, 0xe
  24b7  sha256rnds2 xmm3, xmm4, xmm0
  24bb  vpunpckldq xmm9, xmm9, [rsp+0x150]
  24c4  vmovdqa xmm10, [rsp+0x80]
  24cd  vpunpckldq xmm10, xmm10, [rsp+0x90]
  24d6  vpunpcklqdq xmm0, xmm9, xmm10
  24db  vmovdqa [rsp+0x1c0], xmm0
  24e4  vmovdqa xmm15, [rsp+0x2e0]
  24ed  sha256msg1 xmm15, [rel c3250]
  24f6  vpalignr xmm0, xmm11, [rsp+0x2a0], 4
  2501  vpaddd xmm15, xmm15, xmm0
  2505  sha256msg2 xmm15, xmm11
  250a  vmovdqa [rsp+0x2e0], xmm15
  2513  vpaddd xmm0, xmm15, [rel c3260]
  251b  sha256rnds2 xmm6, xmm5, xmm0
  251f  vpshufd xmm0, xmm0, 0xe
  2524  sha256rnds2 xmm5, xmm6, xmm0
  2528  vpunpckhqdq xmm9, xmm9, xmm10
  252d  vmovdqa [rsp+0x1d0], xmm9
  2536  vmovdqa xmm9, [rsp+0x140]
  253f  vpunpckhdq xmm9, xmm9, [rsp+0x150]
  2548  vmovdqa xmm10, [rsp+0x80]
  2551  vmovdqa xmm11, [rsp+0x2f0]
  255a  sha256msg1 xmm11, [rel c3250]
  2563  vpalignr xmm0, xmm12, [rsp+0x2b0], 4
  256e  vpaddd xmm11, xmm11, xmm0
  2572  sha256msg2 xmm11, xmm12
  2577  vmovdqa [rsp+0x2f0], xmm11
  2580  vpaddd xmm0, xmm11, [rel c3260]
  2588  sha256rnds2 xmm8, xmm7, xmm0
  258d  vpshufd xmm0, xmm0, 0xe
  2592  sha256rnds2 xmm7, xmm8, xmm0
  2597  vpunpckhdq xmm10, xmm10, [rsp+0x90]
  25a0  vpunpcklqdq xmm0, xmm9, xmm10
  25a5  vmovdqa [rsp+0x1e0], xmm0
  25ae  vpunpckhqdq xmm9, xmm9, xmm10
  25b3  vmovdqa [rsp+0x1f0], xmm9
  25bc  vpalignr xmm12, xmm13, [rsp+0x300], 4
  25c7  sha256msg2 xmm12, xmm13
  25cc  vmovdqa [rsp+0x270], xmm12
  25d5  vpaddd xmm0, xmm12, [rel c3270]
  25dd  sha256rnds2 xmm2, xmm1, xmm0
  25e1  vpshufd xmm0, xmm0, 0xe
  25e6  sha256rnds2 xmm1, xmm2, xmm0
  25ea  vpalignr xmm13, xmm14, [rsp+0x310], 4
  25f5  sha256msg2 xmm13, xmm14
  25fa  vmovdqa [rsp+0x260], xmm13
  2603  vpaddd xmm0, xmm13, [rel c3270]
  260b  sha256rnds2 xmm4, xmm3, xmm0
  260f  vpshufd xmm0, xmm0, 0xe
  2614  sha256rnds2 xmm3, xmm4, xmm0
  2618  vpalignr xmm14, xmm15, [rsp+0x320], 4
  2623  sha256msg2 xmm14, xmm15
  2628  vmovdqa [rsp+0x250], xmm14
  2631  vpaddd xmm0, xmm14, [rel c3270]
  2639  sha256rnds2 xmm6, xmm5, xmm0
  263d  vpshufd xmm0, xmm0, 0xe
  2642  sha256rnds2 xmm5, xmm6, xmm0
  2646  vpalignr xmm15, xmm11, [rsp+0x330], 4
  2651  sha256msg2 xmm15, xmm11
  2656  vmovdqa [rsp+0x240], xmm15
  265f  vpaddd xmm0, xmm15, [rel c3270]
  2667  sha256rnds2 xmm8, xmm7, xmm0
  266c  vpshufd xmm0, xmm0, 0xe
  2671  sha256rnds2 xmm7, xmm8, xmm0
  2676  vmovdqa xmm11, [rsp+0x280]
  267f  sha256msg1 xmm11, [rsp+0x300]
  2689  vpalignr xmm0, xmm12, [rsp+0x2c0], 4
  2694  vpaddd xmm11, xmm11, xmm0
  2698  sha256msg2 xmm11, xmm12
  269d  vmovdqa [rsp+0x280], xmm11
  26a6  vpaddd xmm0, xmm11, [rel c3280]
  26ae  sha256rnds2 xmm2, xmm1, xmm0
  26b2  vpshufd xmm0, xmm0, 0xe
  26b7  sha256rnds2 xmm1, xmm2, xmm0
  26bb  vmovdqa xmm12, [rsp+0x290]
  26c4  sha256msg1 xmm12, [rsp+0x310]
  26ce  vpalignr xmm0, xmm13, [rsp+0x2d0], 4
  26d9  vpaddd xmm12, xmm12, xmm0
  26dd  sha256msg2 xmm12, xmm13
  26e2  vmovdqa [rsp+0x290], xmm12
  26eb  vpaddd xmm0, xmm12, [rel c3280]
  26f3  sha256rnds2 xmm4, xmm3, xmm0
  26f7  vpshufd xmm0, xmm0, 0xe
  26fc  sha256rnds2 xmm3, xmm4, xmm0
  2700  vmovdqa xmm13, [rsp+0x2a0]
  2709  sha256msg1 xmm13, [rsp+0x320]
  2713  vpalignr xmm0, xmm14, [rsp+0x2e0], 4
  271e  vpaddd xmm13, xmm13, xmm0
  2722  sha256msg2 xmm13, xmm14
  2727  vmovdqa [rsp+0x2a0], xmm13
  2730  vpaddd xmm0, xmm13, [rel c3280]
  2738  sha256rnds2 xmm6, xmm5, xmm0
  273c  vpshufd xmm0, xmm0, 0xe
  2741  sha256rnds2 xmm5, xmm6, xmm0
  2745  vmovdqa xmm14, [rsp+0x2b0]
  274e  sha256msg1 xmm14, [rsp+0x330]
  2758  vpalignr xmm0, xmm15, [rsp+0x2f0], 4
  2763  vpaddd xmm14, xmm14, xmm0
  2767  sha256msg2 xmm14, xmm15
  276c  vmovdqa [rsp+0x2b0], xmm14
  2775  vpaddd xmm0, xmm14, [rel c3280]
  277d  sha256rnds2 xmm8, xmm7, xmm0
  2782  vpshufd xmm0, xmm0, 0xe
  2787  sha256rnds2 xmm7, xmm8, xmm0
  278c  vmovdqa xmm15, [rsp+0x300]
  2795  sha256msg1 xmm15, [rsp+0x2c0]
  279f  vpalignr xmm0, xmm11, [rsp+0x270], 4
  27aa  vpaddd xmm15, xmm15, xmm0
  27ae  sha256msg2 xmm15, xmm11
  27b3  vmovdqa [rsp+0x300], xmm15
  27bc  vpaddd xmm0, xmm15, [rel c3290]
  27c4  sha256rnds2 xmm2, xmm1, xmm0
  27c8  vpshufd xmm0, xmm0, 0xe
  27cd  sha256rnds2 xmm1, xmm2, xmm0
  27d1  vmovdqa xmm11, [rsp+0x310]
  27da  sha256msg1 xmm11, [rsp+0x2d0]
  27e4  vpalignr xmm0, xmm12, [rsp+0x260], 4
  27ef  vpaddd xmm11, xmm11, xmm0
  27f3  sha256msg2 xmm11, xmm12
  27f8  vmovdqa [rsp+0x310], xmm11
  2801  vpaddd xmm0, xmm11, [rel c3290]
  2809  sha256rnds2 xmm4, xmm3, xmm0
  280d  vpshufd xmm0, xmm0, 0xe
  2812  sha256rnds2 xmm3, xmm4, xmm0
  2816  vmovdqa xmm12, [rsp+0x320]
  281f  sha256msg1 xmm12, [rsp+0x2e0]
  2829  vpalignr xmm0, xmm13, [rsp+0x250], 4
  2834  vpaddd xmm12, xmm12, xmm0
  2838  sha256msg2 xmm12, xmm13
  283d  vmovdqa [rsp+0x320], xmm12
  2846  vpaddd xmm0, xmm12, [rel c3290]
  284e  sha256rnds2 xmm6, xmm5, xmm0
  2852  vpshufd xmm0, xmm0, 0xe
  2857  sha256rnds2 xmm5, xmm6, xmm0
  285b  vmovdqa xmm13, [rsp+0x330]
  2864  sha256msg1 xmm13, [rsp+0x2f0]
  286e  vpalignr xmm0, xmm14, [rsp+0x240], 4
  2879  vpaddd xmm13, xmm13, xmm0
  287d  sha256msg2 xmm13, xmm14
  2882  vmovdqa [rsp+0x330], xmm13
  288b  vpaddd xmm0, xmm13, [rel c3290]
  2893  sha256rnds2 xmm8, xmm7, xmm0
  2898  vpshufd xmm0, xmm0, 0xe
  289d  sha256rnds2 xmm7, xmm8, xmm0
  28a2  vmovdqa xmm14, [rsp+0x2c0]
  28ab  sha256msg1 xmm14, [rsp+0x270]
  28b5  vpalignr xmm0, xmm15, [rsp+0x280], 4
  28c0  vpaddd xmm14, xmm14, xmm0
  28c4  sha256msg2 xmm14, xmm15
  28c9  vmovdqa [rsp+0x2c0], xmm14
  28d2  vpaddd xmm0, xmm14, [rel c32a0]
  28da  sha256rnds2 xmm2, xmm1, xmm0
  28de  vpshufd xmm0, xmm0, 0xe
  28e3  sha256rnds2 xmm1, xmm2, xmm0
  28e7  vmovdqa xmm15, [rsp+0x2d0]
  28f0  sha256msg1 xmm15, [rsp+0x260]
  28fa  vpalignr xmm0, xmm11, [rsp+0x290], 4
  2905  vpaddd xmm15, xmm15, xmm0
  2909  sha256msg2 xmm15, xmm11
  290e  vmovdqa [rsp+0x2d0], xmm15
  2917  vpaddd xmm0, xmm15, [rel c32a0]
  291f  sha256rnds2 xmm4, xmm3, xmm0
  2923  vpshufd xmm0, xmm0, 0xe
  2928  sha256rnds2 xmm3, xmm4, xmm0
  292c  vmovdqa xmm11, [rsp+0x2e0]
  2935  sha256msg1 xmm11, [rsp+0x250]
  293f  vpalignr xmm0, xmm12, [rsp+0x2a0], 4
  294a  vpaddd xmm11, xmm11, xmm0
  294e  sha256msg2 xmm11, xmm12
  2953  vmovdqa [rsp+0x2e0], xmm11
  295c  vpaddd xmm0, xmm11, [rel c32a0]
  2964  sha256rnds2 xmm6, xmm5, xmm0
  2968  vpshufd xmm0, xmm0, 0xe
  296d  sha256rnds2 xmm5, xmm6, xmm0
  2971  vmovdqa xmm12, [rsp+0x2f0]
  297a  sha256msg1 xmm12, [rsp+0x240]
  2984  vpalignr xmm0, xmm13, [rsp+0x2b0], 4
  298f  vpaddd xmm12, xmm12, xmm0
  2993  sha256msg2 xmm12, xmm13
  2998  vmovdqa [rsp+0x2f0], xmm12
  29a1  vpaddd xmm0, xmm12, [rel c32a0]
  29a9  sha256rnds2 xmm8, xmm7, xmm0
  29ae  vpshufd xmm0, xmm0, 0xe
  29b3  sha256rnds2 xmm7, xmm8, xmm0
  29b8  vmovdqa xmm13, [rsp+0x270]
  29c1  sha256msg1 xmm13, [rsp+0x280]
  29cb  vpalignr xmm0, xmm14, [rsp+0x300], 4
  29d6  vpaddd xmm13, xmm13, xmm0
  29da  sha256msg2 xmm13, xmm14
  29df  vmovdqa [rsp+0x270], xmm13
  29e8  vpaddd xmm0, xmm13, [rel c32b0]
  29f0  sha256rnds2 xmm2, xmm1, xmm0
  29f4  vpshufd xmm0, xmm0, 0xe
  29f9  sha256rnds2 xmm1, xmm2, xmm0
  29fd  vmovdqa xmm14, [rsp+0x260]
  2a06  sha256msg1 xmm14, [rsp+0x290]
  2a10  vpalignr xmm0, xmm15, [rsp+0x310], 4
  2a1b  vpaddd xmm14, xmm14, xmm0
  2a1f  sha256msg2 xmm14, xmm15
  2a24  vmovdqa [rsp+0x260], xmm14
  2a2d  vpaddd xmm0, xmm14, [rel c32b0]
  2a35  sha256rnds2 xmm4, xmm3, xmm0
  2a39  vpshufd xmm0, xmm0, 0xe
  2a3e  sha256rnds2 xmm3, xmm4, xmm0
  2a42  vmovdqa xmm15, [rsp+0x250]
  2a4b  sha256msg1 xmm15, [rsp+0x2a0]
  2a55  vpalignr xmm0, xmm11, [rsp+0x320], 4
  2a60  vpaddd xmm15, xmm15, xmm0
  2a64  sha256msg2 xmm15, xmm11
  2a69  vmovdqa [rsp+0x250], xmm15
  2a72  vpaddd xmm0, xmm15, [rel c32b0]
  2a7a  sha256rnds2 xmm6, xmm5, xmm0
  2a7e  vpshufd xmm0, xmm0, 0xe
  2a83  sha256rnds2 xmm5, xmm6, xmm0
  2a87  vmovdqa xmm11, [rsp+0x240]
  2a90  sha256msg1 xmm11, [rsp+0x2b0]
  2a9a  vpalignr xmm0, xmm12, [rsp+0x330], 4
  2aa5  vpaddd xmm11, xmm11, xmm0
  2aa9  sha256msg2 xmm11, xmm12
  2aae  vmovdqa [rsp+0x240], xmm11
  2ab7  vpaddd xmm0, xmm11, [rel c32b0]
  2abf  sha256rnds2 xmm8, xmm7, xmm0
  2ac4  vpshufd xmm0, xmm0, 0xe
  2ac9  sha256rnds2 xmm7, xmm8, xmm0
  2ace  vmovdqa xmm12, [rsp+0x280]
  2ad7  sha256msg1 xmm12, [rsp+0x300]
  2ae1  vpalignr xmm0, xmm13, [rsp+0x2c0], 4
  2aec  vpaddd xmm12, xmm12, xmm0
  2af0  sha256msg2 xmm12, xmm13
  2af5  vmovdqa [rsp+0x280], xmm12
  2afe  vpaddd xmm0, xmm12, [rel c32c0]
  2b06  sha256rnds2 xmm2, xmm1, xmm0
  2b0a  vpshufd xmm0, xmm0, 0xe
  2b0f  sha256rnds2 xmm1, xmm2, xmm0
  2b13  vmovdqa xmm13, [rsp+0x290]
  2b1c  sha256msg1 xmm13, [rsp+0x310]
  2b26  vpalignr xmm0, xmm14, [rsp+0x2d0], 4
  2b31  vpaddd xmm13, xmm13, xmm0
  2b35  sha256msg2 xmm13, xmm14
  2b3a  vmovdqa [rsp+0x290], xmm13
  2b43  vpaddd xmm0, xmm13, [rel c32c0]
  2b4b  sha256rnds2 xmm4, xmm3, xmm0
  2b4f  vpshufd xmm0, xmm0, 0xe
  2b54  sha256rnds2 xmm3, xmm4, xmm0
  2b58  vmovdqa xmm14, [rsp+0x2a0]
  2b61  sha256msg1 xmm14, [rsp+0x320]
  2b6b  vpalignr xmm0, xmm15, [rsp+0x2e0], 4
  2b76  vpaddd xmm14, xmm14, xmm0
  2b7a  sha256msg2 xmm14, xmm15
  2b7f  vmovdqa [rsp+0x2a0], xmm14
  2b88  vpaddd xmm0, xmm14, [rel c32c0]
  2b90  sha256rnds2 xmm6, xmm5, xmm0
  2b94  vpshufd xmm0, xmm0, 0xe
  2b99  sha256rnds2 xmm5, xmm6, xmm0
  2b9d  vmovdqa xmm15, [rsp+0x2b0]
  2ba6  sha256msg1 xmm15, [rsp+0x330]
  2bb0  vpalignr xmm0, xmm11, [rsp+0x2f0], 4
  2bbb  vpaddd xmm15, xmm15, xmm0
  2bbf  sha256msg2 xmm15, xmm11
  2bc4  vmovdqa [rsp+0x2b0], xmm15
  2bcd  vpaddd xmm0, xmm15, [rel c32c0]
  2bd5  sha256rnds2 xmm8, xmm7, xmm0
  2bda  vpshufd xmm0, xmm0, 0xe
  2bdf  sha256rnds2 xmm7, xmm8, xmm0
  2be4  vmovdqa xmm11, [rsp+0x300]
  2bed  sha256msg1 xmm11, [rsp+0x2c0]
  2bf7  vpalignr xmm0, xmm12, [rsp+0x270], 4
  2c02  vpaddd xmm11, xmm11, xmm0
  2c06  sha256msg2 xmm11, xmm12
  2c0b  vmovdqa [rsp+0x300], xmm11
  2c14  vpaddd xmm0, xmm11, [rel c32d0]
  2c1c  sha256rnds2 xmm2, xmm1, xmm0
  2c20  vpshufd xmm0, xmm0, 0xe
  2c25  sha256rnds2 xmm1, xmm2, xmm0
  2c29  vmovdqa xmm12, [rsp+0x310]
  2c32  sha256msg1 xmm12, [rsp+0x2d0]
  2c3c  vpalignr xmm0, xmm13, [rsp+0x260], 4
  2c47  vpaddd xmm12, xmm12, xmm0
  2c4b  sha256msg2 xmm12, xmm13
  2c50  vmovdqa [rsp+0x310], xmm12
  2c59  vpaddd xmm0, xmm12, [rel c32d0]
  2c61  sha256rnds2 xmm4, xmm3, xmm0
  2c65  vpshufd xmm0, xmm0, 0xe
  2c6a  sha256rnds2 xmm3, xmm4, xmm0
  2c6e  vmovdqa xmm13, [rsp+0x320]
  2c77  sha256msg1 xmm13, [rsp+0x2e0]
  2c81  vpalignr xmm0, xmm14, [rsp+0x250], 4
  2c8c  vpaddd xmm13, xmm13, xmm0
  2c90  sha256msg2 xmm13, xmm14
  2c95  vmovdqa [rsp+0x320], xmm13
  2c9e  vpaddd xmm0, xmm13, [rel c32d0]
  2ca6  sha256rnds2 xmm6, xmm5, xmm0
  2caa  vpshufd xmm0, xmm0, 0xe
  2caf  sha256rnds2 xmm5, xmm6, xmm0
  2cb3  vmovdqa xmm14, [rsp+0x330]
  2cbc  sha256msg1 xmm14, [rsp+0x2f0]
  2cc6  vpalignr xmm0, xmm15, [rsp+0x240], 4
  2cd1  vpaddd xmm14, xmm14, xmm0
  2cd5  sha256msg2 xmm14, xmm15
  2cda  vmovdqa [rsp+0x330], xmm14
  2ce3  vpaddd xmm0, xmm14, [rel c32d0]
  2ceb  sha256rnds2 xmm8, xmm7, xmm0
  2cf0  vpshufd xmm0, xmm0, 0xe
  2cf5  sha256rnds2 xmm7, xmm8, xmm0
  2cfa  vmovdqa xmm15, [rsp+0x2c0]
  2d03  sha256msg1 xmm15, [rsp+0x270]
  2d0d  vpalignr xmm0, xmm11, [rsp+0x280], 4
  2d18  vpaddd xmm15, xmm15, xmm0
  2d1c  sha256msg2 xmm15, xmm11
  2d21  vmovdqa [rsp+0x2c0], xmm15
  2d2a  vpaddd xmm0, xmm15, [rel c32e0]
  2d32  sha256rnds2 xmm2, xmm1, xmm0
  2d36  vpshufd xmm0, xmm0, 0xe
  2d3b  sha256rnds2 xmm1, xmm2, xmm0
  2d3f  vmovdqa xmm11, [rsp+0x2d0]
  2d48  sha256msg1 xmm11, [rsp+0x260]
  2d52  vpalignr xmm0, xmm12, [rsp+0x290], 4
  2d5d  vpaddd xmm11, xmm11, xmm0
  2d61  sha256msg2 xmm11, xmm12
  2d66  vmovdqa [rsp+0x2d0], xmm11
  2d6f  vpaddd xmm0, xmm11, [rel c32e0]
  2d77  sha256rnds2 xmm4, xmm3, xmm0
  2d7b  vpshufd xmm0, xmm0, 0xe
  2d80  sha256rnds2 xmm3, xmm4, xmm0
  2d84  vmovdqa xmm12, [rsp+0x2e0]
  2d8d  sha256msg1 xmm12, [rsp+0x250]
  2d97  vpalignr xmm0, xmm13, [rsp+0x2a0], 4
  2da2  vpaddd xmm12, xmm12, xmm0
  2da6  sha256msg2 xmm12, xmm13
  2dab  vmovdqa [rsp+0x2e0], xmm12
  2db4  vpaddd xmm0, xmm12, [rel c32e0]
  2dbc  sha256rnds2 xmm6, xmm5, xmm0
  2dc0  vpshufd xmm0, xmm0, 0xe
  2dc5  sha256rnds2 xmm5, xmm6, xmm0
  2dc9  vmovdqa xmm13, [rsp+0x2f0]
  2dd2  sha256msg1 xmm13, [rsp+0x240]
  2ddc  vpalignr xmm0, xmm14, [rsp+0x2b0], 4
  2de7  vpaddd xmm13, xmm13, xmm0
  2deb  sha256msg2 xmm13, xmm14
  2df0  vmovdqa [rsp+0x2f0], xmm13
  2df9  vpaddd xmm0, xmm13, [rel c32e0]
  2e01  sha256rnds2 xmm8, xmm7, xmm0
  2e06  vpshufd xmm0, xmm0, 0xe
  2e0b  sha256rnds2 xmm7, xmm8, xmm0
  2e10  vmovdqa xmm14, [rsp+0x270]
  2e19  sha256msg1 xmm14, [rsp+0x280]
  2e23  vpalignr xmm0, xmm15, [rsp+0x300], 4
  2e2e  vpaddd xmm14, xmm14, xmm0
  2e32  sha256msg2 xmm14, xmm15
  2e37  vmovdqa [rsp+0x270], xmm14
  2e40  vpaddd xmm0, xmm14, [rel c32f0]
  2e48  sha256rnds2 xmm2, xmm1, xmm0
  2e4c  vpshufd xmm0, xmm0, 0xe
  2e51  sha256rnds2 xmm1, xmm2, xmm0
  2e55  vmovdqa xmm15, [rsp+0x260]
  2e5e  sha256msg1 xmm15, [rsp+0x290]
  2e68  vpalignr xmm0, xmm11, [rsp+0x310], 4
  2e73  vpaddd xmm15, xmm15, xmm0
  2e77  sha256msg2 xmm15, xmm11
  2e7c  vmovdqa [rsp+0x260], xmm15
  2e85  vpaddd xmm0, xmm15, [rel c32f0]
  2e8d  sha256rnds2 xmm4, xmm3, xmm0
  2e91  vpshufd xmm0, xmm0, 0xe
  2e96  sha256rnds2 xmm3, xmm4, xmm0
  2e9a  vmovdqa xmm11, [rsp+0x250]
  2ea3  sha256msg1 xmm11, [rsp+0x2a0]
  2ead  vpalignr xmm0, xmm12, [rsp+0x320], 4
  2eb8  vpaddd xmm11, xmm11, xmm0
  2ebc  sha256msg2 xmm11, xmm12
  2ec1  vmovdqa [rsp+0x250], xmm11
  2eca  vpaddd xmm0, xmm11, [rel c32f0]
  2ed2  sha256rnds2 xmm6, xmm5, xmm0
  2ed6  vpshufd xmm0, xmm0, 0xe
  2edb  sha256rnds2 xmm5, xmm6, xmm0
  2edf  vmovdqa xmm12, [rsp+0x240]
  2ee8  sha256msg1 xmm12, [rsp+0x2b0]
  2ef2  vpalignr xmm0, xmm13, [rsp+0x330], 4
  2efd  vpaddd xmm12, xmm12, xmm0
  2f01  sha256msg2 xmm12, xmm13
  2f06  vmovdqa [rsp+0x240], xmm12
  2f0f  vpaddd xmm0, xmm12, [rel c32f0]
  2f17  sha256rnds2 xmm8, xmm7, xmm0
  2f1c  vpshufd xmm0, xmm0, 0xe
  2f21  sha256rnds2 xmm7, xmm8, xmm0
  2f26  vpunpckldq xmm2, xmm1, xmm3
  2f2a  vpunpckldq xmm0, xmm5, xmm7
  2f2e  vpunpckhqdq xmm2, xmm2, xmm0
  2f32  vpaddd xmm2, xmm2, [rel c3300]
  2f3a  vpand xmm2, xmm2, [rcx+0x90]
  2f42  vpcmpeqd xmm2, xmm2, [rel c3250]
  2f4a  vmovmskps eax, xmm2
  2f4e  test eax, eax
  2f50  jne short l2f62
  2f52  add r10d, 4
  2f56  sub r11d, 4
  2f5a  ja near l0ac0
  2f60  jmp short l2fc2
l2f62:
  2f62  cmp r11d, 0
  2f66  jbe short l2fc2
  2f68  shr eax, 1
  2f6a  jae short l2f73
  2f6c  mov [r9], r10d
  2f6f  add r9, 4
l2f73:
  2f73  inc r10d
  2f76  cmp r11d, 1
  2f7a  jbe short l2fc2
  2f7c  shr eax, 1
  2f7e  jae short l2f87
  2f80  mov [r9], r10d
  2f83  add r9, 4
l2f87:
  2f87  inc r10d
  2f8a  cmp r11d, 2
  2f8e  jbe short l2fc2
  2f90  shr eax, 1
  2f92  jae short l2f9b
  2f94  mov [r9], r10d
  2f97  add r9, 4
l2f9b:
  2f9b  inc r10d
  2f9e  cmp r11d, 3
  2fa2  jbe short l2fc2
  2fa4  shr eax, 1
  2fa6  jae short l2faf
  2fa8  mov [r9], r10d
  2fab  add r9, 4
l2faf:
  2faf  inc r10d
  2fb2  sub r11d, 4
  2fb6  jbe short l2fc2
  2fb8  cmp r9, r8
  2fbb  ja short l2fc5
  2fbd  jmp l0ac0
l2fc2:
  2fc2  xor r11d, r11d
l2fc5:
  2fc5  mov eax, [rdx+0x10]
  2fc8  sub eax, r11d
  2fcb  mov [rdx+0x14], eax
  2fce  sub r9, [rdx]
  2fd1  shr r9, 2
  2fd5  mov [rdx+0x18], r9d
  2fd9  mov eax, r9d
  2fdc  vmovaps xmm6, [rsp+0x340]
  2fe5  vmovaps xmm7, [rsp+0x350]
  2fee  vmovaps xmm8, [rsp+0x360]
  2ff7  vmovaps xmm9, [rsp+0x370]
  3000  vmovaps xmm10, [rsp+0x380]
  3009  vmovaps xmm11, [rsp+0x390]
  3012  vmovaps xmm12, [rsp+0x3a0]
  301b  vmovaps xmm13, [rsp+0x3b0]
  3024  vmovaps xmm14, [rsp+0x3c0]
  302d  vmovaps xmm15, [rsp+0x3d0]
  3036  add rsp, 0x3e8
  303d  ret
c3040: dd 0x00000000, 0x00000001, 0x00000002, 0x00000003
c3050: dd 0x00010203, 0x04050607, 0x08090a0b, 0x0c0d0e0f
c3060: dd 0xb956c25b, 0xb956c25b, 0xb956c25b, 0xb956c25b
c3070: dd 0x59f111f1, 0x59f111f1, 0x59f111f1, 0x59f111f1
c3080: dd 0x923f82a4, 0x923f82a4, 0x923f82a4, 0x923f82a4
c3090: dd 0xab1c5ed5, 0xab1c5ed5, 0xab1c5ed5, 0xab1c5ed5
c30a0: dd 0xd807aa98, 0xd807aa98, 0xd807aa98, 0xd807aa98
c30b0: dd 0x12835b01, 0x12835b01, 0x12835b01, 0x12835b01
c30c0: dd 0x243185be, 0x243185be, 0x243185be, 0x243185be
c30d0: dd 0x550c7dc3, 0x550c7dc3, 0x550c7dc3, 0x550c7dc3
c30e0: dd 0x00000004, 0x00000005, 0x00000006, 0x00000007
c30f0: dd 0x80000000, 0x00000000, 0x00000000, 0x00000000
c3100: dd 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf3f4
c3110: dd 0xe49b69c1, 0xefbe4786, 0x0fc19dc6, 0x240ca1cc
c3120: dd 0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da
c3130: dd 0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7
c3140: dd 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967
c3150: dd 0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13
c3160: dd 0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85
c3170: dd 0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3
c3180: dd 0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070
c3190: dd 0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5
c31a0: dd 0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f, 0x682e6ff3
c31b0: dd 0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208
c31c0: dd 0x90befffa, 0xa4506ceb, 0xbef9a3f7, 0xc67178f2
c31d0: dd 0x00000000, 0x00000000, 0x00000100, 0x00000000
c31e0: dd 0x80808080, 0x0f0e0d0c, 0x80808080, 0x0f0e0d0c
c31f0: dd 0x1f83d9ab, 0x9b05688c, 0x3c6ef372, 0xbb67ae85
c3200: dd 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b
c3210: dd 0x59f111f1, 0x923f82a4, 0xab1c5ed5, 0xd807aa98
c3220: dd 0x12835b01, 0x243185be, 0x550c7dc3, 0x72be5d74
c3230: dd 0x80deb1fe, 0x9bdc06a7, 0xc19bf174, 0xe49b69c1
c3240: dd 0xefbe4786, 0x0fc19dc6, 0x240ca1cc, 0x2de92c6f
c3250: dd 0x00000000, 0x00000000, 0x00000000, 0x00000000
c3260: dd 0x4a7484aa, 0x5cb0a9dc, 0x76f988da, 0x983e5152
c3270: dd 0xa831c66d, 0xb00327c8, 0xbf597fc7, 0xc6e00bf3
c3280: dd 0xd5a79147, 0x06ca6351, 0x14292967, 0x27b70a85
c3290: dd 0x2e1b2138, 0x4d2c6dfc, 0x53380d13, 0x650a7354
c32a0: dd 0x766a0abb, 0x81c2c92e, 0x92722c85, 0xa2bfe8a1
c32b0: dd 0xa81a664b, 0xc24b8b70, 0xc76c51a3, 0xd192e819
c32c0: dd 0xd6990624, 0xf40e3585, 0x106aa070, 0x19a4c116
c32d0: dd 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3
c32e0: dd 0x4ed8aa4a, 0x5b9cca4f, 0x682e6ff3, 0x748f82ee
c32f0: dd 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa
c3300: dd 0x5be0cd19, 0x5be0cd19, 0x5be0cd19, 0x5be0cd19

; ---- Compress, 1024 bytes
  3340  vzeroupper
  3343  sub rsp, 0x38
  3347  vmovaps [rsp+0x20], xmm6
  334d  test r8, r8
  3350  je near l3615
  3356  vmovdqu xmm3, [rcx]
  335a  vmovdqu xmm4, [rcx+0x10]
  335f  vshufps xmm1, xmm4, xmm3, 0x11
  3364  vshufps xmm2, xmm4, xmm3, 0xbb
  3369  nop word [rax+rax]
  3372  nop word [rax+rax]
  337b  nop dword [rax+rax]
l3380:
  3380  vmovdqa [rsp], xmm1
  3385  vmovdqa [rsp+0x10], xmm2
  338b  vmovdqu xmm3, [rdx]
  338f  vpshufb xmm3, xmm3, [rel c3630]
  3398  vmovdqu xmm4, [rdx+0x10]
  339d  vpshufb xmm4, xmm4, [rel c3630]
  33a6  vmovdqu xmm5, [rdx+0x20]
  33ab  vpshufb xmm5, xmm5, [rel c3630]
  33b4  vmovdqu xmm6, [rdx+0x30]
  33b9  vpshufb xmm6, xmm6, [rel c3630]
  33c2  vpaddd xmm0, xmm3, [rel c3640]
  33ca  sha256rnds2 xmm2, xmm1, xmm0
  33ce  vpshufd xmm0, xmm0, 0xe
  33d3  sha256rnds2 xmm1, xmm2, xmm0
  33d7  vpaddd xmm0, xmm4, [rel c3650]
  33df  sha256rnds2 xmm2, xmm1, xmm0
  33e3  vpshufd xmm0, xmm0, 0xe
  33e8  sha256rnds2 xmm1, xmm2, xmm0
  33ec  vpaddd xmm0, xmm5, [rel c3660]
  33f4  sha256rnds2 xmm2, xmm1, xmm0
  33f8  vpshufd xmm0, xmm0, 0xe
  33fd  sha256rnds2 xmm1, xmm2, xmm0
  3401  vpaddd xmm0, xmm6, [rel c3670]
  3409  sha256rnds2 xmm2, xmm1, xmm0
  340d  vpshufd xmm0, xmm0, 0xe
  3412  sha256rnds2 xmm1, xmm2, xmm0
  3416  sha256msg1 xmm3, xmm4
  341a  vpalignr xmm0, xmm6, xmm5, 4
  3420  vpaddd xmm3, xmm3, xmm0
  3424  sha256msg2 xmm3, xmm6
  3428  vpaddd xmm0, xmm3, [rel c3680]
  3430  sha256rnds2 xmm2, xmm1, xmm0
  3434  vpshufd xmm0, xmm0, 0xe
  3439  sha256rnds2 xmm1, xmm2, xmm0
  343d  sha256msg1 xmm4, xmm5
  3441  vpalignr xmm0, xmm3, xmm6, 4
  3447  vpaddd xmm4, xmm4, xmm0
  344b  sha256msg2 xmm4, xmm3
  344f  vpaddd xmm0, xmm4, [rel c3690]
  3457  sha256rnds2 xmm2, xmm1, xmm0
  345b  vpshufd xmm0, xmm0, 0xe
  3460  sha256rnds2 xmm1, xmm2, xmm0
  3464  sha256msg1 xmm5, xmm6
  3468  vpalignr xmm0, xmm4, xmm3, 4
  346e  vpaddd xmm5, xmm5, xmm0
  3472  sha256msg2 xmm5, xmm4
  3476  vpaddd xmm0, xmm5, [rel c36a0]
  347e  sha256rnds2 xmm2, xmm1, xmm0
  3482  vpshufd xmm0, xmm0, 0xe
  3487  sha256rnds2 xmm1, xmm2, xmm0
  348b  sha256msg1 xmm6, xmm3
  348f  vpalignr xmm0, xmm5, xmm4, 4
  3495  vpaddd xmm6, xmm6, xmm0
  3499  sha256msg2 xmm6, xmm5
  349d  vpaddd xmm0, xmm6, [rel c36b0]
  34a5  sha256rnds2 xmm2, xmm1, xmm0
  34a9  vpshufd xmm0, xmm0, 0xe
  34ae  sha256rnds2 xmm1, xmm2, xmm0
  34b2  sha256msg1 xmm3, xmm4
  34b6  vpalignr xmm0, xmm6, xmm5, 4
  34bc  vpaddd xmm3, xmm3, xmm0
  34c0  sha256msg2 xmm3, xmm6
  34c4  vpaddd xmm0, xmm3, [rel c36c0]
  34cc  sha256rnds2 xmm2, xmm1, xmm0
  34d0  vpshufd xmm0, xmm0, 0xe
  34d5  sha256rnds2 xmm1, xmm2, xmm0
  34d9  sha256msg1 xmm4, xmm5
  34dd  vpalignr xmm0, xmm3, xmm6, 4
  34e3  vpaddd xmm4, xmm4, xmm0
  34e7  sha256msg2 xmm4, xmm3
  34eb  vpaddd xmm0, xmm4, [rel c36d0]
  34f3  sha256rnds2 xmm2, xmm1, xmm0
  34f7  vpshufd xmm0, xmm0, 0xe
  34fc  sha256rnds2 xmm1, xmm2, xmm0
  3500  sha256msg1 xmm5, xmm6
  3504  vpalignr xmm0, xmm4, xmm3, 4
  350a  vpaddd xmm5, xmm5, xmm0
  350e  sha256msg2 xmm5, xmm4
  3512  vpaddd xmm0, xmm5, [rel c36e0]
  351a  sha256rnds2 xmm2, xmm1, xmm0
  351e  vpshufd xmm0, xmm0, 0xe
  3523  sha256rnds2 xmm1, xmm2, xmm0
  3527  sha256msg1 xmm6, xmm3
  352b  vpalignr xmm0, xmm5, xmm4, 4
  3531  vpaddd xmm6, xmm6, xmm0
  3535  sha256msg2 xmm6, xmm5
  3539  vpaddd xmm0, xmm6, [rel c36f0]
  3541  sha256rnds2 xmm2, xmm1, xmm0
  3545  vpshufd xmm0, xmm0, 0xe
  354a  sha256rnds2 xmm1, xmm2, xmm0
  354e  sha256msg1 xmm3, xmm4
  3552  vpalignr xmm0, xmm6, xmm5, 4
  3558  vpaddd xmm3, xmm3, xmm0
  355c  sha256msg2 xmm3, xmm6
  3560  vpaddd xmm0, xmm3, [rel c3700]
  3568  sha256rnds2 xmm2, xmm1, xmm0
  356c  vpshufd xmm0, xmm0, 0xe
  3571  sha256rnds2 xmm1, xmm2, xmm0
  3575  sha256msg1 xmm4, xmm5
  3579  vpalignr xmm0, xmm3, xmm6, 4
  357f  vpaddd xmm4, xmm4, xmm0
  3583  sha256msg2 xmm4, xmm3
  3587  vpaddd xmm0, xmm4, [rel c3710]
  358f  sha256rnds2 xmm2, xmm1, xmm0
  3593  vpshufd xmm0, xmm0, 0xe
  3598  sha256rnds2 xmm1, xmm2, xmm0
  359c  sha256msg1 xmm5, xmm6
  35a0  vpalignr xmm0, xmm4, xmm3, 4
  35a6  vpaddd xmm5, xmm5, xmm0
  35aa  sha256msg2 xmm5, xmm4
  35ae  vpaddd xmm0, xmm5, [rel c3720]
  35b6  sha256rnds2 xmm2, xmm1, xmm0
  35ba  vpshufd xmm0, xmm0, 0xe
  35bf  sha256rnds2 xmm1, xmm2, xmm0
  35c3  sha256msg1 xmm6, xmm3
  35c7  vpalignr xmm0, xmm5, xmm4, 4
  35cd  vpaddd xmm6, xmm6, xmm0
  35d1  sha256msg2 xmm6, xmm5
  35d5  vpaddd xmm0, xmm6, [rel c3730]
  35dd  sha256rnds2 xmm2, xmm1, xmm0
  35e1  vpshufd xmm0, xmm0, 0xe
  35e6  sha256rnds2 xmm1, xmm2, xmm0
  35ea  vpaddd xmm1, xmm1, [rsp]
  35ef  vpaddd xmm2, xmm2, [rsp+0x10]
  35f5  add rdx, 0x40
  35f9  dec r8
  35fc  jne near l3380
  3602  vshufps xmm6, xmm1, xmm2, 0xbb
  3607  vmovdqu [rcx], xmm6
  360b  vshufps xmm6, xmm1, xmm2, 0x11
  3610  vmovdqu [rcx+0x10], xmm6
l3615:
  3615  nop
  3616  vmovaps xmm6, [rsp+0x20]
  361c  add rsp, 0x38
  3620  ret
c3630: dd 0x00010203, 0x04050607, 0x08090a0b, 0x0c0d0e0f
c3640: dd 0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5
c3650: dd 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5
c3660: dd 0xd807aa98, 0x12835b01, 0x243185be, 0x550c7dc3
c3670: dd 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174
c3680: dd 0xe49b69c1, 0xefbe4786, 0x0fc19dc6, 0x240ca1cc
c3690: dd 0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da
c36a0: dd 0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7
c36b0: dd 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967
c36c0: dd 0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13
c36d0: dd 0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85
c36e0: dd 0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3
c36f0: dd 0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070
c3700: dd 0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5
c3710: dd 0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f, 0x682e6ff3
c3720: dd 0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208
c3730: dd 0x90befffa, 0xa4506ceb, 0xbef9a3f7, 0xc67178f2

; ---- HashHeader80, 2384 bytes
  3740  vzeroupper
  3743  sub rsp, 0x38
  3747  vmovaps [rsp+0x20], xmm6
  374d  vmovdqa xmm1, [rel c3ee0]
  3755  vmovdqa xmm2, [rel c3ef0]
  375d  vmovdqu xmm3, [rcx]
  3761  vpshufb xmm3, xmm3, [rel c3f00]
  376a  vmovdqu xmm4, [rcx+0x10]
  376f  vpshufb xmm4, xmm4, [rel c3f00]
  3778  vmovdqu xmm5, [rcx+0x20]
  377d  vpshufb xmm5, xmm5, [rel c3f00]
  3786  vmovdqu xmm6, [rcx+0x30]
  378b  vpshufb xmm6, xmm6, [rel c3f00]
  3794  vpaddd xmm0, xmm3, [rel c3f10]
  379c  sha256rnds2 xmm2, xmm1, xmm0
  37a0  vpshufd xmm0, xmm0, 0xe
  37a5  sha256rnds2 xmm1, xmm2, xmm0
  37a9  vpaddd xmm0, xmm4, [rel c3f20]
  37b1  sha256rnds2 xmm2, xmm1, xmm0
  37b5  vpshufd xmm0, xmm0, 0xe
  37ba  sha256rnds2 xmm1, xmm2, xmm0
  37be  vpaddd xmm0, xmm5, [rel c3f30]
  37c6  sha256rnds2 xmm2, xmm1, xmm0
  37ca  vpshufd xmm0, xmm0, 0xe
  37cf  sha256rnds2 xmm1, xmm2, xmm0
  37d3  vpaddd xmm0, xmm6, [rel c3f40]
  37db  sha256rnds2 xmm2, xmm1, xmm0
  37df  vpshufd xmm0, xmm0, 0xe
  37e4  sha256rnds2 xmm1, xmm2, xmm0
  37e8  sha256msg1 xmm3, xmm4
  37ec  vpalignr xmm0, xmm6, xmm5, 4
  37f2  vpaddd xmm3, xmm3, xmm0
  37f6  sha256msg2 xmm3, xmm6
  37fa  vpaddd xmm0, xmm3, [rel c3f50]
  3802  sha256rnds2 xmm2, xmm1, xmm0
  3806  vpshufd xmm0, xmm0, 0xe
  380b  sha256rnds2 xmm1, xmm2, xmm0
  380f  sha256msg1 xmm4, xmm5
  3813  vpalignr xmm0, xmm3, xmm6, 4
  3819  vpaddd xmm4, xmm4, xmm0
  381d  sha256msg2 xmm4, xmm3
  3821  vpaddd xmm0, xmm4, [rel c3f60]
  3829  sha256rnds2 xmm2, xmm1, xmm0
  382d  vpshufd xmm0, xmm0, 0xe
  3832  sha256rnds2 xmm1, xmm2, xmm0
  3836  sha256msg1 xmm5, xmm6
  383a  vpalignr xmm0, xmm4, xmm3, 4
  3840  vpaddd xmm5, xmm5, xmm0
  3844  sha256msg2 xmm5, xmm4
  3848  vpaddd xmm0, xmm5, [rel c3f70]
  3850  sha256rnds2 xmm2, xmm1, xmm0
  3854  vpshufd xmm0, xmm0, 0xe
  3859  sha256rnds2 xmm1, xmm2, xmm0
  385d  sha256msg1 xmm6, xmm3
  3861  vpalignr xmm0, xmm5, xmm4, 4
  3867  vpaddd xmm6, xmm6, xmm0
  386b  sha256msg2 xmm6, xmm5
  386f  vpaddd xmm0, xmm6, [rel c3f80]
  3877  sha256rnds2 xmm2, xmm1, xmm0
  387b  vpshufd xmm0, xmm0, 0xe
  3880  sha256rnds2 xmm1, xmm2, xmm0
  3884  sha256msg1 xmm3, xmm4
  3888  vpalignr xmm0, xmm6, xmm5, 4
  388e  vpaddd xmm3, xmm3, xmm0
  3892  sha256msg2 xmm3, xmm6
  3896  vpaddd xmm0, xmm3, [rel c3f90]
  389e  sha256rnds2 xmm2, xmm1, xmm0
  38a2  vpshufd xmm0, xmm0, 0xe
  38a7  sha256rnds2 xmm1, xmm2, xmm0
  38ab  sha256msg1 xmm4, xmm5
  38af  vpalignr xmm0, xmm3, xmm6, 4
  38b5  vpaddd xmm4, xmm4, xmm0
  38b9  sha256msg2 xmm4, xmm3
  38bd  vpaddd xmm0, xmm4, [rel c3fa0]
  38c5  sha256rnds2 xmm2, xmm1, xmm0
  38c9  vpshufd xmm0, xmm0, 0xe
  38ce  sha256rnds2 xmm1, xmm2, xmm0
  38d2  sha256msg1 xmm5, xmm6
  38d6  vpalignr xmm0, xmm4, xmm3, 4
  38dc  vpaddd xmm5, xmm5, xmm0
  38e0  sha256msg2 xmm5, xmm4
  38e4  vpaddd xmm0, xmm5, [rel c3fb0]
  38ec  sha256rnds2 xmm2, xmm1, xmm0
  38f0  vpshufd xmm0, xmm0, 0xe
  38f5  sha256rnds2 xmm1, xmm2, xmm0
  38f9  sha256msg1 xmm6, xmm3
  38fd  vpalignr xmm0, xmm5, xmm4, 4
  3903  vpaddd xmm6, xmm6, xmm0
  3907  sha256msg2 xmm6, xmm5
  390b  vpaddd xmm0, xmm6, [rel c3fc0]
  3913  sha256rnds2 xmm2, xmm1, xmm0
  3917  vpshufd xmm0, xmm0, 0xe
  391c  sha256rnds2 xmm1, xmm2, xmm0
  3920  sha256msg1 xmm3, xmm4
  3924  vpalignr xmm0, xmm6, xmm5, 4
  392a  vpaddd xmm3, xmm3, xmm0
  392e  sha256msg2 xmm3, xmm6
  3932  vpaddd xmm0, xmm3, [rel c3fd0]
  393a  sha256rnds2 xmm2, xmm1, xmm0
  393e  vpshufd xmm0, xmm0, 0xe
  3943  sha256rnds2 xmm1, xmm2, xmm0
  3947  sha256msg1 xmm4, xmm5
  394b  vpalignr xmm0, xmm3, xmm6, 4
  3951  vpaddd xmm4, xmm4, xmm0
  3955  sha256msg2 xmm4, xmm3
  3959  vpaddd xmm0, xmm4, [rel c3fe0]
  3961  sha256rnds2 xmm2, xmm1, xmm0
  3965  vpshufd xmm0, xmm0, 0xe
  396a  sha256rnds2 xmm1, xmm2, xmm0
  396e  sha256msg1 xmm5, xmm6
  3972  vpalignr xmm0, xmm4, xmm3, 4
  3978  vpaddd xmm5, xmm5, xmm0
  397c  sha256msg2 xmm5, xmm4
  3980  vpaddd xmm0, xmm5, [rel c3ff0]
  3988  sha256rnds2 xmm2, xmm1, xmm0
  398c  vpshufd xmm0, xmm0, 0xe
  3991  sha256rnds2 xmm1, xmm2, xmm0
  3995  sha256msg1 xmm6, xmm3
  3999  vpalignr xmm0, xmm5, xmm4, 4
  399f  vpaddd xmm6, xmm6, xmm0
  39a3  sha256msg2 xmm6, xmm5
  39a7  vpaddd xmm0, xmm6, [rel c4000]
  39af  sha256rnds2 xmm2, xmm1, xmm0
  39b3  vpshufd xmm0, xmm0, 0xe
  39b8  sha256rnds2 xmm1, xmm2, xmm0
  39bc  vpaddd xmm1, xmm1, [rel c3ee0]
  39c4  vpaddd xmm2, xmm2, [rel c3ef0]
  39cc  vmovdqa [rsp], xmm1
  39d1  vmovdqa [rsp+0x10], xmm2
  39d7  vmovdqu xmm6, [rcx+0x40]
  39dc  vpshufb xmm6, xmm6, [rel c3f00]
  39e5  vpaddd xmm0, xmm6, [rel c3f10]
  39ed  sha256rnds2 xmm2, xmm1, xmm0
  39f1  vpshufd xmm0, xmm0, 0xe
  39f6  sha256rnds2 xmm1, xmm2, xmm0
  39fa  vmovdqa xmm0, [rel c4010]
  3a02  sha256rnds2 xmm2, xmm1, xmm0
  3a06  vmovq xmm0, [rel c4018]
  3a0e  sha256rnds2 xmm1, xmm2, xmm0
  3a12  vmovdqa xmm5, [rel c4020]
  3a1a  vmovdqa xmm0, [rel c3f30]
  3a22  sha256rnds2 xmm2, xmm1, xmm0
  3a26  vmovq xmm0, [rel c3f38]
  3a2e  sha256rnds2 xmm1, xmm2, xmm0
  3a32  vmovdqa xmm4, [rel c4030]
  3a3a  vmovdqa xmm0, [rel c4040]
  3a42  sha256rnds2 xmm2, xmm1, xmm0
  3a46  vmovq xmm0, [rel c4048]
  3a4e  sha256rnds2 xmm1, xmm2, xmm0
  3a52  vmovdqa xmm3, [rel c4050]
  3a5a  sha256msg1 xmm6, xmm5
  3a5e  vpalignr xmm0, xmm3, xmm4, 4
  3a64  vpaddd xmm6, xmm6, xmm0
  3a68  sha256msg2 xmm6, xmm3
  3a6c  vpaddd xmm0, xmm6, [rel c3f50]
  3a74  sha256rnds2 xmm2, xmm1, xmm0
  3a78  vpshufd xmm0, xmm0, 0xe
  3a7d  sha256rnds2 xmm1, xmm2, xmm0
  3a81  sha256msg1 xmm5, xmm4
  3a85  vpalignr xmm0, xmm6, xmm3, 4
  3a8b  vpaddd xmm5, xmm5, xmm0
  3a8f  sha256msg2 xmm5, xmm6
  3a93  vpaddd xmm0, xmm5, [rel c3f60]
  3a9b  sha256rnds2 xmm2, xmm1, xmm0
  3a9f  vpshufd xmm0, xmm0, 0xe
  3aa4  sha256rnds2 xmm1, xmm2, xmm0
  3aa8  sha256msg1 xmm4, xmm3
  3aac  vpalignr xmm0, xmm5, xmm6, 4
  3ab2  vpaddd xmm4, xmm4, xmm0
  3ab6  sha256msg2 xmm4, xmm5
  3aba  vpaddd xmm0, xmm4, [rel c3f70]
  3ac2  sha256rnds2 xmm2, xmm1, xmm0
  3ac6  vpshufd xmm0, xmm0, 0xe
  3acb  sha256rnds2 xmm1, xmm2, xmm0
  3acf  sha256msg1 xmm3, xmm6
  3ad3  vpalignr xmm0, xmm4, xmm5, 4
  3ad9  vpaddd xmm3, xmm3, xmm0
  3add  sha256msg2 xmm3, xmm4
  3ae1  vpaddd xmm0, xmm3, [rel c3f80]
  3ae9  sha256rnds2 xmm2, xmm1, xmm0
  3aed  vpshufd xmm0, xmm0, 0xe
  3af2  sha256rnds2 xmm1, xmm2, xmm0
  3af6  sha256msg1 xmm6, xmm5
  3afa  vpalignr xmm0, xmm3, xmm4, 4
  3b00  vpaddd xmm6, xmm6, xmm0
  3b04  sha256msg2 xmm6, xmm3
  3b08  vpaddd xmm0, xmm6, [rel c3f90]
  3b10  sha256rnds2 xmm2, xmm1, xmm0
  3b14  vpshufd xmm0, xmm0, 0xe
  3b19  sha256rnds2 xmm1, xmm2, xmm0
  3b1d  sha256msg1 xmm5, xmm4
  3b21  vpalignr xmm0, xmm6, xmm3, 4
  3b27  vpaddd xmm5, xmm5, xmm0
  3b2b  sha256msg2 xmm5, xmm6
  3b2f  vpaddd xmm0, xmm5, [rel c3fa0]
  3b37  sha256rnds2 xmm2, xmm1, xmm0
  3b3b  vpshufd xmm0, xmm0, 0xe
  3b40  sha256rnds2 xmm1, xmm2, xmm0
  3b44  sha256msg1 xmm4, xmm3
  3b48  vpalignr xmm0, xmm5, xmm6, 4
  3b4e  vpaddd xmm4, xmm4, xmm0
  3b52  sha256msg2 xmm4, xmm5
  3b56  vpaddd xmm0, xmm4, [rel c3fb0]
  3b5e  sha256rnds2 xmm2, xmm1, xmm0
  3b62  vpshufd xmm0, xmm0, 0xe
  3b67  sha256rnds2 xmm1, xmm2, xmm0
  3b6b  sha256msg1 xmm3, xmm6
  3b6f  vpalignr xmm0, xmm4, xmm5, 4
  3b75  vpaddd xmm3, xmm3, xmm0
  3b79  sha256msg2 xmm3, xmm4
  3b7d  vpaddd xmm0, xmm3, [rel c3fc0]
  3b85  sha256rnds2 xmm2, xmm1, xmm0
  3b89  vpshufd xmm0, xmm0, 0xe
  3b8e  sha256rnds2 xmm1, xmm2, xmm0
  3b92  sha256msg1 xmm6, xmm5
  3b96  vpalignr xmm0, xmm3, xmm4, 4
  3b9c  vpaddd xmm6, xmm6, xmm0
  3ba0  sha256msg2 xmm6, xmm3
  3ba4  vpaddd xmm0, xmm6, [rel c3fd0]
  3bac  sha256rnds2 xmm2, xmm1, xmm0
  3bb0  vpshufd xmm0, xmm0, 0xe
  3bb5  sha256rnds2 xmm1, xmm2, xmm0
  3bb9  sha256msg1 xmm5, xmm4
  3bbd  vpalignr xmm0, xmm6, xmm3, 4
  3bc3  vpaddd xmm5, xmm5, xmm0
  3bc7  sha256msg2 xmm5, xmm6
  3bcb  vpaddd xmm0, xmm5, [rel c3fe0]
  3bd3  sha256rnds2 xmm2, xmm1, xmm0
  3bd7  vpshufd xmm0, xmm0, 0xe
  3bdc  sha256rnds2 xmm1, xmm2, xmm0
  3be0  sha256msg1 xmm4, xmm3
  3be4  vpalignr xmm0, xmm5, xmm6, 4
  3bea  vpaddd xmm4, xmm4, xmm0
  3bee  sha256msg2 xmm4, xmm5
  3bf2  vpaddd xmm0, xmm4, [rel c3ff0]
  3bfa  sha256rnds2 xmm2, xmm1, xmm0
  3bfe  vpshufd xmm0, xmm0, 0xe
  3c03  sha256rnds2 xmm1, xmm2, xmm0
  3c07  sha256msg1 xmm3, xmm6
  3c0b  vpalignr xmm0, xmm4, xmm5, 4
  3c11  vpaddd xmm3, xmm3, xmm0
  3c15  sha256msg2 xmm3, xmm4
  3c19  vpaddd xmm0, xmm3, [rel c4000]
  3c21  sha256rnds2 xmm2, xmm1, xmm0
  3c25  vpshufd xmm0, xmm0, 0xe
  3c2a  sha256rnds2 xmm1, xmm2, xmm0
  3c2e  vpaddd xmm1, xmm1, [rsp]
  3c33  vpaddd xmm2, xmm2, [rsp+0x10]
  3c39  vshufps xmm3, xmm1, xmm2, 0xbb
  3c3e  vshufps xmm4, xmm1, xmm2, 0x11
  3c43  vmovdqa xmm1, [rel c3ee0]
  3c4b  vmovdqa xmm2, [rel c3ef0]
  3c53  vpaddd xmm0, xmm3, [rel c3f10]
  3c5b  sha256rnds2 xmm2, xmm1, xmm0
  3c5f  vpshufd xmm0, xmm0, 0xe
  3c64  sha256rnds2 xmm1, xmm2, xmm0
  3c68  vpaddd xmm0, xmm4, [rel c3f20]
  3c70  sha256rnds2 xmm2, xmm1, xmm0
  3c74  vpshufd xmm0, xmm0, 0xe
  3c79  sha256rnds2 xmm1, xmm2, xmm0
  3c7d  vmovdqa xmm0, [rel c4060]
  3c85  sha256rnds2 xmm2, xmm1, xmm0
  3c89  vmovq xmm0, [rel c4068]
  3c91  sha256rnds2 xmm1, xmm2, xmm0
  3c95  vmovdqa xmm5, [rel c4020]
  3c9d  vmovdqa xmm0, [rel c4070]
  3ca5  sha256rnds2 xmm2, xmm1, xmm0
  3ca9  vmovq xmm0, [rel c4078]
  3cb1  sha256rnds2 xmm1, xmm2, xmm0
  3cb5  vmovdqa xmm6, [rel c4080]
  3cbd  sha256msg1 xmm3, xmm4
  3cc1  vpalignr xmm0, xmm6, xmm5, 4
  3cc7  vpaddd xmm3, xmm3, xmm0
  3ccb  sha256msg2 xmm3, xmm6
  3ccf  vpaddd xmm0, xmm3, [rel c3f50]
  3cd7  sha256rnds2 xmm2, xmm1, xmm0
  3cdb  vpshufd xmm0, xmm0, 0xe
  3ce0  sha256rnds2 xmm1, xmm2, xmm0
  3ce4  sha256msg1 xmm4, xmm5
  3ce8  vpalignr xmm0, xmm3, xmm6, 4
  3cee  vpaddd xmm4, xmm4, xmm0
  3cf2  sha256msg2 xmm4, xmm3
  3cf6  vpaddd xmm0, xmm4, [rel c3f60]
  3cfe  sha256rnds2 xmm2, xmm1, xmm0
  3d02  vpshufd xmm0, xmm0, 0xe
  3d07  sha256rnds2 xmm1, xmm2, xmm0
  3d0b  sha256msg1 xmm5, xmm6
  3d0f  vpalignr xmm0, xmm4, xmm3, 4
  3d15  vpaddd xmm5, xmm5, xmm0
  3d19  sha256msg2 xmm5, xmm4
  3d1d  vpaddd xmm0, xmm5, [rel c3f70]
  3d25  sha256rnds2 xmm2, xmm1, xmm0
  3d29  vpshufd xmm0, xmm0, 0xe
  3d2e  sha256rnds2 xmm1, xmm2, xmm0
  3d32  sha256msg1 xmm6, xmm3
  3d36  vpalignr xmm0, xmm5, xmm4, 4
  3d3c  vpaddd xmm6, xmm6, xmm0
  3d40  sha256msg2 xmm6, xmm5
  3d44  vpaddd xmm0, xmm6, [rel c3f80]
  3d4c  sha256rnds2 xmm2, xmm1, xmm0
  3d50  vpshufd xmm0, xmm0, 0xe
  3d55  sha256rnds2 xmm1, xmm2, xmm0
  3d59  sha256msg1 xmm3, xmm4
  3d5d  vpalignr xmm0, xmm6, xmm5, 4
  3d63  vpaddd xmm3, xmm3, xmm0
  3d67  sha256msg2 xmm3, xmm6
  3d6b  vpaddd xmm0, xmm3, [rel c3f90]
  3d73  sha256rnds2 xmm2, xmm1, xmm0
  3d77  vpshufd xmm0, xmm0, 0xe
  3d7c  sha256rnds2 xmm1, xmm2, xmm0
  3d80  sha256msg1 xmm4, xmm5
  3d84  vpalignr xmm0, xmm3, xmm6, 4
  3d8a  vpaddd xmm4, xmm4, xmm0
  3d8e  sha256msg2 xmm4, xmm3
  3d92  vpaddd xmm0, xmm4, [rel c3fa0]
  3d9a  sha256rnds2 xmm2, xmm1, xmm0
  3d9e  vpshufd xmm0, xmm0, 0xe
  3da3  sha256rnds2 xmm1, xmm2, xmm0
  3da7  sha256msg1 xmm5, xmm6
  3dab  vpalignr xmm0, xmm4, xmm3, 4
  3db1  vpaddd xmm5, xmm5, xmm0
  3db5  sha256msg2 xmm5, xmm4
  3db9  vpaddd xmm0, xmm5, [rel c3fb0]
  3dc1  sha256rnds2 xmm2, xmm1, xmm0
  3dc5  vpshufd xmm0, xmm0, 0xe
  3dca  sha256rnds2 xmm1, xmm2, xmm0
  3dce  sha256msg1 xmm6, xmm3
  3dd2  vpalignr xmm0, xmm5, xmm4, 4
  3dd8  vpaddd xmm6, xmm6, xmm0
  3ddc  sha256msg2 xmm6, xmm5
  3de0  vpaddd xmm0, xmm6, [rel c3fc0]
  3de8  sha256rnds2 xmm2, xmm1, xmm0
  3dec  vpshufd xmm0, xmm0, 0xe
  3df1  sha256rnds2 xmm1, xmm2, xmm0
  3df5  sha256msg1 xmm3, xmm4
  3df9  vpalignr xmm0, xmm6, xmm5, 4
  3dff  vpaddd xmm3, xmm3, xmm0
  3e03  sha256msg2 xmm3, xmm6
  3e07  vpaddd xmm0, xmm3, [rel c3fd0]
  3e0f  sha256rnds2 xmm2, xmm1, xmm0
  3e13  vpshufd xmm0, xmm0, 0xe
  3e18  sha256rnds2 xmm1, xmm2, xmm0
  3e1c  sha256msg1 xmm4, xmm5
  3e20  vpalignr xmm0, xmm3, xmm6, 4
  3e26  vpaddd xmm4, xmm4, xmm0
  3e2a  sha256msg2 xmm4, xmm3
  3e2e  vpaddd xmm0, xmm4, [rel c3fe0]
  3e36  sha256rnds2 xmm2, xmm1, xmm0
  3e3a  vpshufd xmm0, xmm0, 0xe
  3e3f  sha256rnds2 xmm1, xmm2, xmm0
  3e43  sha256msg1 xmm5, xmm6
  3e47  vpalignr xmm0, xmm4, xmm3, 4
  3e4d  vpaddd xmm5, xmm5, xmm0
  3e51  sha256msg2 xmm5, xmm4
  3e55  vpaddd xmm0, xmm5, [rel c3ff0]
  3e5d  sha256rnds2 xmm2, xmm1, xmm0
  3e61  vpshufd xmm0, xmm0, 0xe
  3e66  sha256rnds2 xmm1, xmm2, xmm0
  3e6a  sha256msg1 xmm6, xmm3
  3e6e  vpalignr xmm0, xmm5, xmm4, 4
  3e74  vpaddd xmm6, xmm6, xmm0
  3e78  sha256msg2 xmm6, xmm5
  3e7c  vpaddd xmm0, xmm6, [rel c4000]
  3e84  sha256rnds2 xmm2, xmm1, xmm0
  3e88  vpshufd xmm0, xmm0, 0xe
  3e8d  sha256rnds2 xmm1, xmm2, xmm0
  3e91  vpaddd xmm1, xmm1, [rel c3ee0]
  3e99  vpaddd xmm2, xmm2, [rel c3ef0]
  3ea1  vshufps xmm6, xmm1, xmm2, 0xbb
  3ea6  vpshufb xmm6, xmm6, [rel c3f00]
  3eaf  vmovdqu [rdx], xmm6
  3eb3  vshufps xmm6, xmm1, xmm2, 0x11
  3eb8  vpshufb xmm6, xmm6, [rel c3f00]
  3ec1  vmovdqu [rdx+0x10], xmm6
  3ec6  vmovaps xmm6, [rsp+0x20]
  3ecc  add rsp, 0x38
  3ed0  ret
c3ee0: dd 0x9b05688c, 0x510e527f, 0xbb67ae85, 0x6a09e667
c3ef0: dd 0x5be0cd19, 0x1f83d9ab, 0xa54ff53a, 0x3c6ef372
c3f00: dd 0x00010203, 0x04050607, 0x08090a0b, 0x0c0d0e0f
c3f10: dd 0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5
c3f20: dd 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5
c3f30: dd 0xd807aa98, 0x12835b01, 0x243185be, 0x550c7dc3
c3f40: dd 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174
c3f50: dd 0xe49b69c1, 0xefbe4786, 0x0fc19dc6, 0x240ca1cc
c3f60: dd 0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da
c3f70: dd 0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7
c3f80: dd 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967
c3f90: dd 0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13
c3fa0: dd 0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85
c3fb0: dd 0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3
c3fc0: dd 0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070
c3fd0: dd 0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5
c3fe0: dd 0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f, 0x682e6ff3
c3ff0: dd 0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208
c4000: dd 0x90befffa, 0xa4506ceb, 0xbef9a3f7, 0xc67178f2
c4010: dd 0xb956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5
c4020: dd 0x80000000, 0x00000000, 0x00000000, 0x00000000
c4030: dd 0x00000000, 0x00000000, 0x00000000, 0x00000000
c4040: dd 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf3f4
c4050: dd 0x00000000, 0x00000000, 0x00000000, 0x00000280
c4060: dd 0x5807aa98, 0x12835b01, 0x243185be, 0x550c7dc3
c4070: dd 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf274
c4080: dd 0x00000000, 0x00000000, 0x00000000, 0x00000100

; ---- Hash64Many, 10560 bytes
  40c0  vzeroupper
  40c3  sub rsp, 0x188
  40ca  vmovaps [rsp+0x100], xmm6
  40d3  vmovaps [rsp+0x110], xmm7
  40dc  vmovaps [rsp+0x120], xmm8
  40e5  vmovaps [rsp+0x130], xmm9
  40ee  vmovaps [rsp+0x140], xmm10
  40f7  vmovaps [rsp+0x150], xmm11
  4100  vmovaps [rsp+0x160], xmm12
  4109  vmovaps [rsp+0x170], xmm13
  4112  test r8, r8
  4115  je near l6752
  411b  xor r9d, r9d
  411e  lea r10, [r8-1]
  4122  nop word [rax+rax]
  412b  nop word [rax+rax]
  4134  nop word [rax+rax]
  413d  nop dword [rax]
l4140:
  4140  vmovdqa xmm1, [rel c67b0]
  4148  vmovdqa xmm2, [rel c67c0]
  4150  vmovdqa xmm3, [rel c67b0]
  4158  vmovdqa xmm4, [rel c67c0]
  4160  vmovdqa xmm5, [rel c67b0]
  4168  vmovdqa xmm6, [rel c67c0]
  4170  vmovdqa xmm7, [rel c67b0]
  4178  vmovdqa xmm8, [rel c67c0]
  4180  lea rax, [r9]
  4183  cmp rax, r10
  4186  cmova rax, r10
  418a  imul rax, 0x40
  418e  add rax, rcx
  4191  vmovdqu xmm9, [rax]
  4195  vpshufb xmm9, xmm9, [rel c67d0]
  419e  vmovdqa [rsp], xmm9
  41a3  vmovdqu xmm10, [rax+0x10]
  41a8  vpshufb xmm10, xmm10, [rel c67d0]
  41b1  vmovdqa [rsp+0x10], xmm10
  41b7  vmovdqu xmm9, [rax+0x20]
  41bc  vpshufb xmm9, xmm9, [rel c67d0]
  41c5  vmovdqa [rsp+0x20], xmm9
  41cb  vmovdqu xmm10, [rax+0x30]
  41d0  vpshufb xmm10, xmm10, [rel c67d0]
  41d9  vmovdqa [rsp+0x30], xmm10
  41df  lea rax, [r9+1]
  41e3  cmp rax, r10
  41e6  cmova rax, r10
  41ea  imul rax, 0x40
  41ee  add rax, rcx
  41f1  vmovdqu xmm9, [rax]
  41f5  vpshufb xmm9, xmm9, [rel c67d0]
  41fe  vmovdqa [rsp+0x40], xmm9
  4204  vmovdqu xmm11, [rax+0x10]
  4209  vpshufb xmm11, xmm11, [rel c67d0]
  4212  vmovdqa [rsp+0x50], xmm11
  4218  vmovdqu xmm9, [rax+0x20]
  421d  vpshufb xmm9, xmm9, [rel c67d0]
  4226  vmovdqa [rsp+0x60], xmm9
  422c  vmovdqu xmm11, [rax+0x30]
  4231  vpshufb xmm11, xmm11, [rel c67d0]
  423a  vmovdqa [rsp+0x70], xmm11
  4240  lea rax, [r9+2]
  4244  cmp rax, r10
  4247  cmova rax, r10
  424b  imul rax, 0x40
  424f  add rax, rcx
  4252  vmovdqu xmm9, [rax]
  4256  vpshufb xmm9, xmm9, [rel c67d0]
  425f  vmovdqa [rsp+0x80], xmm9
  4268  vmovdqu xmm12, [rax+0x10]
  426d  vpshufb xmm12, xmm12, [rel c67d0]
  4276  vmovdqa [rsp+0x90], xmm12
  427f  vmovdqu xmm9, [rax+0x20]
  4284  vpshufb xmm9, xmm9, [rel c67d0]
  428d  vmovdqa [rsp+0xa0], xmm9
  4296  vmovdqu xmm12, [rax+0x30]
  429b  vpshufb xmm12, xmm12, [rel c67d0]
  42a4  vmovdqa [rsp+0xb0], xmm12
  42ad  lea rax, [r9+3]
  42b1  cmp rax, r10
  42b4  cmova rax, r10
  42b8  imul rax, 0x40
  42bc  add rax, rcx
  42bf  vmovdqu xmm9, [rax]
  42c3  vpshufb xmm9, xmm9, [rel c67d0]
  42cc  vmovdqa [rsp+0xc0], xmm9
  42d5  vmovdqu xmm13, [rax+0x10]
  42da  vpshufb xmm13, xmm13, [rel c67d0]
  42e3  vmovdqa [rsp+0xd0], xmm13
  42ec  vmovdqu xmm9, [rax+0x20]
  42f1  vpshufb xmm9, xmm9, [rel c67d0]
  42fa  vmovdqa [rsp+0xe0], xmm9
  4303  vmovdqu xmm13, [rax+0x30]
  4308  vpshufb xmm13, xmm13, [rel c67d0]
  4311  vmovdqa [rsp+0xf0], xmm13
  431a  vmovdqa xmm0, [rsp]
  431f  vpaddd xmm0, xmm0, [rel c67e0]
  4327  sha256rnds2 xmm2, xmm1, xmm0
  432b  vpshufd xmm0, xmm0, 0xe
  4330  sha256rnds2 xmm1, xmm2, xmm0
  4334  vmovdqa xmm0, [rsp+0x40]
  433a  vpaddd xmm0, xmm0, [rel c67e0]
  4342  sha256rnds2 xmm4, xmm3, xmm0
  4346  vpshufd xmm0, xmm0, 0xe
  434b  sha256rnds2 xmm3, xmm4, xmm0
  434f  vmovdqa xmm0, [rsp+0x80]
  4358  vpaddd xmm0, xmm0, [rel c67e0]
  4360  sha256rnds2 xmm6, xmm5, xmm0
  4364  vpshufd xmm0, xmm0, 0xe
  4369  sha256rnds2 xmm5, xmm6, xmm0
  436d  vmovdqa xmm0, [rsp+0xc0]
  4376  vpaddd xmm0, xmm0, [rel c67e0]
  437e  sha256rnds2 xmm8, xmm7, xmm0
  4383  vpshufd xmm0, xmm0, 0xe
  4388  sha256rnds2 xmm7, xmm8, xmm0
  438d  vmovdqa xmm0, [rsp+0x10]
  4393  vpaddd xmm0, xmm0, [rel c67f0]
  439b  sha256rnds2 xmm2, xmm1, xmm0
  439f  vpshufd xmm0, xmm0, 0xe
  43a4  sha256rnds2 xmm1, xmm2, xmm0
  43a8  vmovdqa xmm0, [rsp+0x50]
  43ae  vpaddd xmm0, xmm0, [rel c67f0]
  43b6  sha256rnds2 xmm4, xmm3, xmm0
  43ba  vpshufd xmm0, xmm0, 0xe
  43bf  sha256rnds2 xmm3, xmm4, xmm0
  43c3  vmovdqa xmm0, [rsp+0x90]
  43cc  vpaddd xmm0, xmm0, [rel c67f0]
  43d4  sha256rnds2 xmm6, xmm5, xmm0
  43d8  vpshufd xmm0, xmm0, 0xe
  43dd  sha256rnds2 xmm5, xmm6, xmm0
  43e1  vmovdqa xmm0, [rsp+0xd0]
  43ea  vpaddd xmm0, xmm0, [rel c67f0]
  43f2  sha256rnds2 xmm8, xmm7, xmm0
  43f7  vpshufd xmm0, xmm0, 0xe
  43fc  sha256rnds2 xmm7, xmm8, xmm0
  4401  vmovdqa xmm0, [rsp+0x20]
  4407  vpaddd xmm0, xmm0, [rel c6800]
  440f  sha256rnds2 xmm2, xmm1, xmm0
  4413  vpshufd xmm0, xmm0, 0xe
  4418  sha256rnds2 xmm1, xmm2, xmm0
  441c  vmovdqa xmm0, [rsp+0x60]
  4422  vpaddd xmm0, xmm0, [rel c6800]
  442a  sha256rnds2 xmm4, xmm3, xmm0
  442e  vpshufd xmm0, xmm0, 0xe
  4433  sha256rnds2 xmm3, xmm4, xmm0
  4437  vmovdqa xmm0, [rsp+0xa0]
  4440  vpaddd xmm0, xmm0, [rel c6800]
  4448  sha256rnds2 xmm6, xmm5, xmm0
  444c  vpshufd xmm0, xmm0, 0xe
  4451  sha256rnds2 xmm5, xmm6, xmm0
  4455  vmovdqa xmm0, [rsp+0xe0]
  445e  vpaddd xmm0, xmm0, [rel c6800]
  4466  sha256rnds2 xmm8, xmm7, xmm0
  446b  vpshufd xmm0, xmm0, 0xe
  4470  sha256rnds2 xmm7, xmm8, xmm0
  4475  vpaddd xmm0, xmm10, [rel c6810]
  447d  sha256rnds2 xmm2, xmm1, xmm0
  4481  vpshufd xmm0, xmm0, 0xe
  4486  sha256rnds2 xmm1, xmm2, xmm0
  448a  vpaddd xmm0, xmm11, [rel c6810]
  4492  sha256rnds2 xmm4, xmm3, xmm0
  4496  vpshufd xmm0, xmm0, 0xe
  449b  sha256rnds2 xmm3, xmm4, xmm0
  449f  vpaddd xmm0, xmm12, [rel c6810]
  44a7  sha256rnds2 xmm6, xmm5, xmm0
  44ab  vpshufd xmm0, xmm0, 0xe
  44b0  sha256rnds2 xmm5, xmm6, xmm0
  44b4  vpaddd xmm0, xmm13, [rel c6810]
  44bc  sha256rnds2 xmm8, xmm7, xmm0
  44c1  vpshufd xmm0, xmm0, 0xe
  44c6  sha256rnds2 xmm7, xmm8, xmm0
  44cb  vmovdqa xmm9, [rsp]
  44d0  sha256msg1 xmm9, [rsp+0x10]
  44d7  vpalignr xmm0, xmm10, [rsp+0x20], 4
  44df  vpaddd xmm9, xmm9, xmm0
  44e3  sha256msg2 xmm9, xmm10
  44e8  vmovdqa [rsp], xmm9
  44ed  vpaddd xmm0, xmm9, [rel c6820]
  44f5  sha256rnds2 xmm2, xmm1, xmm0
  44f9  vpshufd xmm0, xmm0, 0xe
  44fe  sha256rnds2 xmm1, xmm2, xmm0
  4502  vmovdqa xmm10, [rsp+0x40]
  4508  sha256msg1 xmm10, [rsp+0x50]
  450f  vpalignr xmm0, xmm11, [rsp+0x60], 4
  4517  vpaddd xmm10, xmm10, xmm0
  451b  sha256msg2 xmm10, xmm11
  4520  vmovdqa [rsp+0x40], xmm10
  4526  vpaddd xmm0, xmm10, [rel c6820]
  452e  sha256rnds2 xmm4, xmm3, xmm0
  4532  vpshufd xmm0, xmm0, 0xe
  4537  sha256rnds2 xmm3, xmm4, xmm0
  453b  vmovdqa xmm11, [rsp+0x80]
  4544  sha256msg1 xmm11, [rsp+0x90]
  454e  vpalignr xmm0, xmm12, [rsp+0xa0], 4
  4559  vpaddd xmm11, xmm11, xmm0
  455d  sha256msg2 xmm11, xmm12
  4562  vmovdqa [rsp+0x80], xmm11
  456b  vpaddd xmm0, xmm11, [rel c6820]
  4573  sha256rnds2 xmm6, xmm5, xmm0
  4577  vpshufd xmm0, xmm0, 0xe
  457c  sha256rnds2 xmm5, xmm6, xmm0
  4580  vmovdqa xmm12, [rsp+0xc0]
  4589  sha256msg1 xmm12, [rsp+0xd0]
  4593  vpalignr xmm0, xmm13, [rsp+0xe0], 4
  459e  vpaddd xmm12, xmm12, xmm0
  45a2  sha256msg2 xmm12, xmm13
  45a7  vmovdqa [rsp+0xc0], xmm12
  45b0  vpaddd xmm0, xmm12, [rel c6820]
  45b8  sha256rnds2 xmm8, xmm7, xmm0
  45bd  vpshufd xmm0, xmm0, 0xe
  45c2  sha256rnds2 xmm7, xmm8, xmm0
  45c7  vmovdqa xmm13, [rsp+0x10]
  45cd  sha256msg1 xmm13, [rsp+0x20]
  45d4  vpalignr xmm0, xmm9, [rsp+0x30], 4
  45dc  vpaddd xmm13, xmm13, xmm0
  45e0  sha256msg2 xmm13, xmm9
  45e5  vmovdqa [rsp+0x10], xmm13
  45eb  vpaddd xmm0, xmm13, [rel c6830]
  45f3  sha256rnds2 xmm2, xmm1, xmm0
  45f7  vpshufd xmm0, xmm0, 0xe
  45fc  sha256rnds2 xmm1, xmm2, xmm0
  4600  vmovdqa xmm9, [rsp+0x50]
  4606  sha256msg1 xmm9, [rsp+0x60]
  460d  vpalignr xmm0, xmm10, [rsp+0x70], 4
  4615  vpaddd xmm9, xmm9, xmm0
  4619  sha256msg2 xmm9, xmm10
  461e  vmovdqa [rsp+0x50], xmm9
  4624  vpaddd xmm0, xmm9, [rel c6830]
  462c  sha256rnds2 xmm4, xmm3, xmm0
  4630  vpshufd xmm0, xmm0, 0xe
  4635  sha256rnds2 xmm3, xmm4, xmm0
  4639  vmovdqa xmm10, [rsp+0x90]
  4642  sha256msg1 xmm10, [rsp+0xa0]
  464c  vpalignr xmm0, xmm11, [rsp+0xb0], 4
  4657  vpaddd xmm10, xmm10, xmm0
  465b  sha256msg2 xmm10, xmm11
  4660  vmovdqa [rsp+0x90], xmm10
  4669  vpaddd xmm0, xmm10, [rel c6830]
  4671  sha256rnds2 xmm6, xmm5, xmm0
  4675  vpshufd xmm0, xmm0, 0xe
  467a  sha256rnds2 xmm5, xmm6, xmm0
  467e  vmovdqa xmm11, [rsp+0xd0]
  4687  sha256msg1 xmm11, [rsp+0xe0]
  4691  vpalignr xmm0, xmm12, [rsp+0xf0], 4
  469c  vpaddd xmm11, xmm11, xmm0
  46a0  sha256msg2 xmm11, xmm12
  46a5  vmovdqa [rsp+0xd0], xmm11
  46ae  vpaddd xmm0, xmm11, [rel c6830]
  46b6  sha256rnds2 xmm8, xmm7, xmm0
  46bb  vpshufd xmm0, xmm0, 0xe
  46c0  sha256rnds2 xmm7, xmm8, xmm0
  46c5  vmovdqa xmm12, [rsp+0x20]
  46cb  sha256msg1 xmm12, [rsp+0x30]
  46d2  vpalignr xmm0, xmm13, [rsp], 4
  46d9  vpaddd xmm12, xmm12, xmm0
  46dd  sha256msg2 xmm12, xmm13
  46e2  vmovdqa [rsp+0x20], xmm12
  46e8  vpaddd xmm0, xmm12, [rel c6840]
  46f0  sha256rnds2 xmm2, xmm1, xmm0
  46f4  vpshufd xmm0, xmm0, 0xe
  46f9  sha256rnds2 xmm1, xmm2, xmm0
  46fd  vmovdqa xmm13, [rsp+0x60]
  4703  sha256msg1 xmm13, [rsp+0x70]
  470a  vpalignr xmm0, xmm9, [rsp+0x40], 4
  4712  vpaddd xmm13, xmm13, xmm0
  4716  sha256msg2 xmm13, xmm9
  471b  vmovdqa [rsp+0x60], xmm13
  4721  vpaddd xmm0, xmm13, [rel c6840]
  4729  sha256rnds2 xmm4, xmm3, xmm0
  472d  vpshufd xmm0, xmm0, 0xe
  4732  sha256rnds2 xmm3, xmm4, xmm0
  4736  vmovdqa xmm9, [rsp+0xa0]
  473f  sha256msg1 xmm9, [rsp+0xb0]
  4749  vpalignr xmm0, xmm10, [rsp+0x80], 4
  4754  vpaddd xmm9, xmm9, xmm0
  4758  sha256msg2 xmm9, xmm10
  475d  vmovdqa [rsp+0xa0], xmm9
  4766  vpaddd xmm0, xmm9, [rel c6840]
  476e  sha256rnds2 xmm6, xmm5, xmm0
  4772  vpshufd xmm0, xmm0, 0xe
  4777  sha256rnds2 xmm5, xmm6, xmm0
  477b  vmovdqa xmm10, [rsp+0xe0]
  4784  sha256msg1 xmm10, [rsp+0xf0]
  478e  vpalignr xmm0, xmm11, [rsp+0xc0], 4
  4799  vpaddd xmm10, xmm10, xmm0
  479d  sha256msg2 xmm10, xmm11
  47a2  vmovdqa [rsp+0xe0], xmm10
  47ab  vpaddd xmm0, xmm10, [rel c6840]
  47b3  sha256rnds2 xmm8, xmm7, xmm0
  47b8  vpshufd xmm0, xmm0, 0xe
  47bd  sha256rnds2 xmm7, xmm8, xmm0
  47c2  vmovdqa xmm11, [rsp+0x30]
  47c8  sha256msg1 xmm11, [rsp]
  47ce  vpalignr xmm0, xmm12, [rsp+0x10], 4
  47d6  vpaddd xmm11, xmm11, xmm0
  47da  sha256msg2 xmm11, xmm12
  47df  vmovdqa [rsp+0x30], xmm11
  47e5  vpaddd xmm0, xmm11, [rel c6850]
  47ed  sha256rnds2 xmm2, xmm1, xmm0
  47f1  vpshufd xmm0, xmm0, 0xe
  47f6  sha256rnds2 xmm1, xmm2, xmm0
  47fa  vmovdqa xmm12, [rsp+0x70]
  4800  sha256msg1 xmm12, [rsp+0x40]
  4807  vpalignr xmm0, xmm13, [rsp+0x50], 4
  480f  vpaddd xmm12, xmm12, xmm0
  4813  sha256msg2 xmm12, xmm13
  4818  vmovdqa [rsp+0x70], xmm12
  481e  vpaddd xmm0, xmm12, [rel c6850]
  4826  sha256rnds2 xmm4, xmm3, xmm0
  482a  vpshufd xmm0, xmm0, 0xe
  482f  sha256rnds2 xmm3, xmm4, xmm0
  4833  vmovdqa xmm13, [rsp+0xb0]
  483c  sha256msg1 xmm13, [rsp+0x80]
  4846  vpalignr xmm0, xmm9, [rsp+0x90], 4
  4851  vpaddd xmm13, xmm13, xmm0
  4855  sha256msg2 xmm13, xmm9
  485a  vmovdqa [rsp+0xb0], xmm13
  4863  vpaddd xmm0, xmm13, [rel c6850]
  486b  sha256rnds2 xmm6, xmm5, xmm0
  486f  vpshufd xmm0, xmm0, 0xe
  4874  sha256rnds2 xmm5, xmm6, xmm0
  4878  vmovdqa xmm9, [rsp+0xf0]
  4881  sha256msg1 xmm9, [rsp+0xc0]
  488b  vpalignr xmm0, xmm10, [rsp+0xd0], 4
  4896  vpaddd xmm9, xmm9, xmm0
  489a  sha256msg2 xmm9, xmm10
  489f  vmovdqa [rsp+0xf0], xmm9
  48a8  vpaddd xmm0, xmm9, [rel c6850]
  48b0  sha256rnds2 xmm8, xmm7, xmm0
  48b5  vpshufd xmm0, xmm0, 0xe
  48ba  sha256rnds2 xmm7, xmm8, xmm0
  48bf  vmovdqa xmm10, [rsp]
  48c4  sha256msg1 xmm10, [rsp+0x10]
  48cb  vpalignr xmm0, xmm11, [rsp+0x20], 4
  48d3  vpaddd xmm10, xmm10, xmm0
  48d7  sha256msg2 xmm10, xmm11
  48dc  vmovdqa [rsp], xmm10
  48e1  vpaddd xmm0, xmm10, [rel c6860]
  48e9  sha256rnds2 xmm2, xmm1, xmm0
  48ed  vpshufd xmm0, xmm0, 0xe
  48f2  sha256rnds2 xmm1, xmm2, xmm0
  48f6  vmovdqa xmm11, [rsp+0x40]
  48fc  sha256msg1 xmm11, [rsp+0x50]
  4903  vpalignr xmm0, xmm12, [rsp+0x60], 4
  490b  vpaddd xmm11, xmm11, xmm0
  490f  sha256msg2 xmm11, xmm12
  4914  vmovdqa [rsp+0x40], xmm11
  491a  vpaddd xmm0, xmm11, [rel c6860]
  4922  sha256rnds2 xmm4, xmm3, xmm0
  4926  vpshufd xmm0, xmm0, 0xe
  492b  sha256rnds2 xmm3, xmm4, xmm0
  492f  vmovdqa xmm12, [rsp+0x80]
  4938  sha256msg1 xmm12, [rsp+0x90]
  4942  vpalignr xmm0, xmm13, [rsp+0xa0], 4
  494d  vpaddd xmm12, xmm12, xmm0
  4951  sha256msg2 xmm12, xmm13
  4956  vmovdqa [rsp+0x80], xmm12
  495f  vpaddd xmm0, xmm12, [rel c6860]
  4967  sha256rnds2 xmm6, xmm5, xmm0
  496b  vpshufd xmm0, xmm0, 0xe
  4970  sha256rnds2 xmm5, xmm6, xmm0
  4974  vmovdqa xmm13, [rsp+0xc0]
  497d  sha256msg1 xmm13, [rsp+0xd0]
  4987  vpalignr xmm0, xmm9, [rsp+0xe0], 4
  4992  vpaddd xmm13, xmm13, xmm0
  4996  sha256msg2 xmm13, xmm9
  499b  vmovdqa [rsp+0xc0], xmm13
  49a4  vpaddd xmm0, xmm13, [rel c6860]
  49ac  sha256rnds2 xmm8, xmm7, xmm0
  49b1  vpshufd xmm0, xmm0, 0xe
  49b6  sha256rnds2 xmm7, xmm8, xmm0
  49bb  vmovdqa xmm9, [rsp+0x10]
  49c1  sha256msg1 xmm9, [rsp+0x20]
  49c8  vpalignr xmm0, xmm10, [rsp+0x30], 4
  49d0  vpaddd xmm9, xmm9, xmm0
  49d4  sha256msg2 xmm9, xmm10
  49d9  vmovdqa [rsp+0x10], xmm9
  49df  vpaddd xmm0, xmm9, [rel c6870]
  49e7  sha256rnds2 xmm2, xmm1, xmm0
  49eb  vpshufd xmm0, xmm0, 0xe
  49f0  sha256rnds2 xmm1, xmm2, xmm0
  49f4  vmovdqa xmm10, [rsp+0x50]
  49fa  sha256msg1 xmm10, [rsp+0x60]
  4a01  vpalignr xmm0, xmm11, [rsp+0x70], 4
  4a09  vpaddd xmm10, xmm10, xmm0
  4a0d  sha256msg2 xmm10, xmm11
  4a12  vmovdqa [rsp+0x50], xmm10
  4a18  vpaddd xmm0, xmm10, [rel c6870]
  4a20  sha256rnds2 xmm4, xmm3, xmm0
  4a24  vpshufd xmm0, xmm0, 0xe
  4a29  sha256rnds2 xmm3, xmm4, xmm0
  4a2d  vmovdqa xmm11, [rsp+0x90]
  4a36  sha256msg1 xmm11, [rsp+0xa0]
  4a40  vpalignr xmm0, xmm12, [rsp+0xb0], 4
  4a4b  vpaddd xmm11, xmm11, xmm0
  4a4f  sha256msg2 xmm11, xmm12
  4a54  vmovdqa [rsp+0x90], xmm11
  4a5d  vpaddd xmm0, xmm11, [rel c6870]
  4a65  sha256rnds2 xmm6, xmm5, xmm0
  4a69  vpshufd xmm0, xmm0, 0xe
  4a6e  sha256rnds2 xmm5, xmm6, xmm0
  4a72  vmovdqa xmm12, [rsp+0xd0]
  4a7b  sha256msg1 xmm12, [rsp+0xe0]
  4a85  vpalignr xmm0, xmm13, [rsp+0xf0], 4
  4a90  vpaddd xmm12, xmm12, xmm0
  4a94  sha256msg2 xmm12, xmm13
  4a99  vmovdqa [rsp+0xd0], xmm12
  4aa2  vpaddd xmm0, xmm12, [rel c6870]
  4aaa  sha256rnds2 xmm8, xmm7, xmm0
  4aaf  vpshufd xmm0, xmm0, 0xe
  4ab4  sha256rnds2 xmm7, xmm8, xmm0
  4ab9  vmovdqa xmm13, [rsp+0x20]
  4abf  sha256msg1 xmm13, [rsp+0x30]
  4ac6  vpalignr xmm0, xmm9, [rsp], 4
  4acd  vpaddd xmm13, xmm13, xmm0
  4ad1  sha256msg2 xmm13, xmm9
  4ad6  vmovdqa [rsp+0x20], xmm13
  4adc  vpaddd xmm0, xmm13, [rel c6880]
  4ae4  sha256rnds2 xmm2, xmm1, xmm0
  4ae8  vpshufd xmm0, xmm0, 0xe
  4aed  sha256rnds2 xmm1, xmm2, xmm0
  4af1  vmovdqa xmm9, [rsp+0x60]
  4af7  sha256msg1 xmm9, [rsp+0x70]
  4afe  vpalignr xmm0, xmm10, [rsp+0x40], 4
  4b06  vpaddd xmm9, xmm9, xmm0
  4b0a  sha256msg2 xmm9, xmm10
  4b0f  vmovdqa [rsp+0x60], xmm9
  4b15  vpaddd xmm0, xmm9, [rel c6880]
  4b1d  sha256rnds2 xmm4, xmm3, xmm0
  4b21  vpshufd xmm0, xmm0, 0xe
  4b26  sha256rnds2 xmm3, xmm4, xmm0
  4b2a  vmovdqa xmm10, [rsp+0xa0]
  4b33  sha256msg1 xmm10, [rsp+0xb0]
  4b3d  vpalignr xmm0, xmm11, [rsp+0x80], 4
  4b48  vpaddd xmm10, xmm10, xmm0
  4b4c  sha256msg2 xmm10, xmm11
  4b51  vmovdqa [rsp+0xa0], xmm10
  4b5a  vpaddd xmm0, xmm10, [rel c6880]
  4b62  sha256rnds2 xmm6, xmm5, xmm0
  4b66  vpshufd xmm0, xmm0, 0xe
  4b6b  sha256rnds2 xmm5, xmm6, xmm0
  4b6f  vmovdqa xmm11, [rsp+0xe0]
  4b78  sha256msg1 xmm11, [rsp+0xf0]
  4b82  vpalignr xmm0, xmm12, [rsp+0xc0], 4
  4b8d  vpaddd xmm11, xmm11, xmm0
  4b91  sha256msg2 xmm11, xmm12
  4b96  vmovdqa [rsp+0xe0], xmm11
  4b9f  vpaddd xmm0, xmm11, [rel c6880]
  4ba7  sha256rnds2 xmm8, xmm7, xmm0
  4bac  vpshufd xmm0, xmm0, 0xe
  4bb1  sha256rnds2 xmm7, xmm8, xmm0
  4bb6  vmovdqa xmm12, [rsp+0x30]
  4bbc  sha256msg1 xmm12, [rsp]
  4bc2  vpalignr xmm0, xmm13, [rsp+0x10], 4
  4bca  vpaddd xmm12, xmm12, xmm0
  4bce  sha256msg2 xmm12, xmm13
  4bd3  vmovdqa [rsp+0x30], xmm12
  4bd9  vpaddd xmm0, xmm12, [rel c6890]
  4be1  sha256rnds2 xmm2, xmm1, xmm0
  4be5  vpshufd xmm0, xmm0, 0xe
  4bea  sha256rnds2 xmm1, xmm2, xmm0
  4bee  vmovdqa xmm13, [rsp+0x70]
  4bf4  sha256msg1 xmm13, [rsp+0x40]
  4bfb  vpalignr xmm0, xmm9, [rsp+0x50], 4
  4c03  vpaddd xmm13, xmm13, xmm0
  4c07  sha256msg2 xmm13, xmm9
  4c0c  vmovdqa [rsp+0x70], xmm13
  4c12  vpaddd xmm0, xmm13, [rel c6890]
  4c1a  sha256rnds2 xmm4, xmm3, xmm0
  4c1e  vpshufd xmm0, xmm0, 0xe
  4c23  sha256rnds2 xmm3, xmm4, xmm0
  4c27  vmovdqa xmm9, [rsp+0xb0]
  4c30  sha256msg1 xmm9, [rsp+0x80]
  4c3a  vpalignr xmm0, xmm10, [rsp+0x90], 4
  4c45  vpaddd xmm9, xmm9, xmm0
  4c49  sha256msg2 xmm9, xmm10
  4c4e  vmovdqa [rsp+0xb0], xmm9
  4c57  vpaddd xmm0, xmm9, [rel c6890]
  4c5f  sha256rnds2 xmm6, xmm5, xmm0
  4c63  vpshufd xmm0, xmm0, 0xe
  4c68  sha256rnds2 xmm5, xmm6, xmm0
  4c6c  vmovdqa xmm10, [rsp+0xf0]
  4c75  sha256msg1 xmm10, [rsp+0xc0]
  4c7f  vpalignr xmm0, xmm11, [rsp+0xd0], 4
  4c8a  vpaddd xmm10, xmm10, xmm0
  4c8e  sha256msg2 xmm10, xmm11
  4c93  vmovdqa [rsp+0xf0], xmm10
  4c9c  vpaddd xmm0, xmm10, [rel c6890]
  4ca4  sha256rnds2 xmm8, xmm7, xmm0
  4ca9  vpshufd xmm0, xmm0, 0xe
  4cae  sha256rnds2 xmm7, xmm8, xmm0
  4cb3  vmovdqa xmm11, [rsp]
  4cb8  sha256msg1 xmm11, [rsp+0x10]
  4cbf  vpalignr xmm0, xmm12, [rsp+0x20], 4
  4cc7  vpaddd xmm11, xmm11, xmm0
  4ccb  sha256msg2 xmm11, xmm12
  4cd0  vmovdqa [rsp], xmm11
  4cd5  vpaddd xmm0, xmm11, [rel c68a0]
  4cdd  sha256rnds2 xmm2, xmm1, xmm0
  4ce1  vpshufd xmm0, xmm0, 0xe
  4ce6  sha256rnds2 xmm1, xmm2, xmm0
  4cea  vmovdqa xmm12, [rsp+0x40]
  4cf0  sha256msg1 xmm12, [rsp+0x50]
  4cf7  vpalignr xmm0, xmm13, [rsp+0x60], 4
  4cff  vpaddd xmm12, xmm12, xmm0
  4d03  sha256msg2 xmm12, xmm13
  4d08  vmovdqa [rsp+0x40], xmm12
  4d0e  vpaddd xmm0, xmm12, [rel c68a0]
  4d16  sha256rnds2 xmm4, xmm3, xmm0
  4d1a  vpshufd xmm0, xmm0, 0xe
  4d1f  sha256rnds2 xmm3, xmm4, xmm0
  4d23  vmovdqa xmm13, [rsp+0x80]
  4d2c  sha256msg1 xmm13, [rsp+0x90]
  4d36  vpalignr xmm0, xmm9, [rsp+0xa0], 4
  4d41  vpaddd xmm13, xmm13, xmm0
  4d45  sha256msg2 xmm13, xmm9
  4d4a  vmovdqa [rsp+0x80], xmm13
  4d53  vpaddd xmm0, xmm13, [rel c68a0]
  4d5b  sha256rnds2 xmm6, xmm5, xmm0
  4d5f  vpshufd xmm0, xmm0, 0xe
  4d64  sha256rnds2 xmm5, xmm6, xmm0
  4d68  vmovdqa xmm9, [rsp+0xc0]
  4d71  sha256msg1 xmm9, [rsp+0xd0]
  4d7b  vpalignr xmm0, xmm10, [rsp+0xe0], 4
  4d86  vpaddd xmm9, xmm9, xmm0
  4d8a  sha256msg2 xmm9, xmm10
  4d8f  vmovdqa [rsp+0xc0], xmm9
  4d98  vpaddd xmm0, xmm9, [rel c68a0]
  4da0  sha256rnds2 xmm8, xmm7, xmm0
  4da5  vpshufd xmm0, xmm0, 0xe
  4daa  sha256rnds2 xmm7, xmm8, xmm0
  4daf  vmovdqa xmm10, [rsp+0x10]
  4db5  sha256msg1 xmm10, [rsp+0x20]
  4dbc  vpalignr xmm0, xmm11, [rsp+0x30], 4
  4dc4  vpaddd xmm10, xmm10, xmm0
  4dc8  sha256msg2 xmm10, xmm11
  4dcd  vmovdqa [rsp+0x10], xmm10
  4dd3  vpaddd xmm0, xmm10, [rel c68b0]
  4ddb  sha256rnds2 xmm2, xmm1, xmm0
  4ddf  vpshufd xmm0, xmm0, 0xe
  4de4  sha256rnds2 xmm1, xmm2, xmm0
  4de8  vmovdqa xmm11, [rsp+0x50]
  4dee  sha256msg1 xmm11, [rsp+0x60]
  4df5  vpalignr xmm0, xmm12, [rsp+0x70], 4
  4dfd  vpaddd xmm11, xmm11, xmm0
  4e01  sha256msg2 xmm11, xmm12
  4e06  vmovdqa [rsp+0x50], xmm11
  4e0c  vpaddd xmm0, xmm11, [rel c68b0]
  4e14  sha256rnds2 xmm4, xmm3, xmm0
  4e18  vpshufd xmm0, xmm0, 0xe
  4e1d  sha256rnds2 xmm3, xmm4, xmm0
  4e21  vmovdqa xmm12, [rsp+0x90]
  4e2a  sha256msg1 xmm12, [rsp+0xa0]
  4e34  vpalignr xmm0, xmm13, [rsp+0xb0], 4
  4e3f  vpaddd xmm12, xmm12, xmm0
  4e43  sha256msg2 xmm12, xmm13
  4e48  vmovdqa [rsp+0x90], xmm12
  4e51  vpaddd xmm0, xmm12, [rel c68b0]
  4e59  sha256rnds2 xmm6, xmm5, xmm0
  4e5d  vpshufd xmm0, xmm0, 0xe
  4e62  sha256rnds2 xmm5, xmm6, xmm0
  4e66  vmovdqa xmm13, [rsp+0xd0]
  4e6f  sha256msg1 xmm13, [rsp+0xe0]
  4e79  vpalignr xmm0, xmm9, [rsp+0xf0], 4
  4e84  vpaddd xmm13, xmm13, xmm0
  4e88  sha256msg2 xmm13, xmm9
  4e8d  vmovdqa [rsp+0xd0], xmm13
  4e96  vpaddd xmm0, xmm13, [rel c68b0]
  4e9e  sha256rnds2 xmm8, xmm7, xmm0
  4ea3  vpshufd xmm0, xmm0, 0xe
  4ea8  sha256rnds2 xmm7, xmm8, xmm0
  4ead  vmovdqa xmm9, [rsp+0x20]
  4eb3  sha256msg1 xmm9, [rsp+0x30]
  4eba  vpalignr xmm0, xmm10, [rsp], 4
  4ec1  vpaddd xmm9, xmm9, xmm0
  4ec5  sha256msg2 xmm9, xmm10
  4eca  vmovdqa [rsp+0x20], xmm9
  4ed0  vpaddd xmm0, xmm9, [rel c68c0]
  4ed8  sha256rnds2 xmm2, xmm1, xmm0
  4edc  vpshufd xmm0, xmm0, 0xe
  4ee1  sha256rnds2 xmm1, xmm2, xmm0
  4ee5  vmovdqa xmm10, [rsp+0x60]
  4eeb  sha256msg1 xmm10, [rsp+0x70]
  4ef2  vpalignr xmm0, xmm11, [rsp+0x40], 4
  4efa  vpaddd xmm10, xmm10, xmm0
  4efe  sha256msg2 xmm10, xmm11
  4f03  vmovdqa [rsp+0x60], xmm10
  4f09  vpaddd xmm0, xmm10, [rel c68c0]
  4f11  sha256rnds2 xmm4, xmm3, xmm0
  4f15  vpshufd xmm0, xmm0, 0xe
  4f1a  sha256rnds2 xmm3, xmm4, xmm0
  4f1e  vmovdqa xmm11, [rsp+0xa0]
  4f27  sha256msg1 xmm11, [rsp+0xb0]
  4f31  vpalignr xmm0, xmm12, [rsp+0x80], 4
  4f3c  vpaddd xmm11, xmm11, xmm0
  4f40  sha256msg2 xmm11, xmm12
  4f45  vmovdqa [rsp+0xa0], xmm11
  4f4e  vpaddd xmm0, xmm11, [rel c68c0]
  4f56  sha256rnds2 xmm6, xmm5, xmm0
  4f5a  vpshufd xmm0, xmm0, 0xe
  4f5f  sha256rnds2 xmm5, xmm6, xmm0
  4f63  vmovdqa xmm12, [rsp+0xe0]
  4f6c  sha256msg1 xmm12, [rsp+0xf0]
  4f76  vpalignr xmm0, xmm13, [rsp+0xc0], 4
  4f81  vpaddd xmm12, xmm12, xmm0
  4f85  sha256msg2 xmm12, xmm13
  4f8a  vmovdqa [rsp+0xe0], xmm12
  4f93  vpaddd xmm0, xmm12, [rel c68c0]
  4f9b  sha256rnds2 xmm8, xmm7, xmm0
  4fa0  vpshufd xmm0, xmm0, 0xe
  4fa5  sha256rnds2 xmm7, xmm8, xmm0
  4faa  vmovdqa xmm13, [rsp+0x30]
  4fb0  sha256msg1 xmm13, [rsp]
  4fb6  vpalignr xmm0, xmm9, [rsp+0x10], 4
  4fbe  vpaddd xmm13, xmm13, xmm0
  4fc2  sha256msg2 xmm13, xmm9
  4fc7  vmovdqa [rsp+0x30], xmm13
  4fcd  vpaddd xmm0, xmm13, [rel c68d0]
  4fd5  sha256rnds2 xmm2, xmm1, xmm0
  4fd9  vpshufd xmm0, xmm0, 0xe
  4fde  sha256rnds2 xmm1, xmm2, xmm0
  4fe2  vmovdqa xmm9, [rsp+0x70]
  4fe8  sha256msg1 xmm9, [rsp+0x40]
  4fef  vpalignr xmm0, xmm10, [rsp+0x50], 4
  4ff7  vpaddd xmm9, xmm9, xmm0
  4ffb  sha256msg2 xmm9, xmm10
  5000  vmovdqa [rsp+0x70], xmm9
  5006  vpaddd xmm0, xmm9, [rel c68d0]
  500e  sha256rnds2 xmm4, xmm3, xmm0
  5012  vpshufd xmm0, xmm0, 0xe
  5017  sha256rnds2 xmm3, xmm4, xmm0
  501b  vmovdqa xmm10, [rsp+0xb0]
  5024  sha256msg1 xmm10, [rsp+0x80]
  502e  vpalignr xmm0, xmm11, [rsp+0x90], 4
  5039  vpaddd xmm10, xmm10, xmm0
  503d  sha256msg2 xmm10, xmm11
  5042  vmovdqa [rsp+0xb0], xmm10
  504b  vpaddd xmm0, xmm10, [rel c68d0]
  5053  sha256rnds2 xmm6, xmm5, xmm0
  5057  vpshufd xmm0, xmm0, 0xe
  505c  sha256rnds2 xmm5, xmm6, xmm0
  5060  vmovdqa xmm11, [rsp+0xf0]
  5069  sha256msg1 xmm11, [rsp+0xc0]
  5073  vpalignr xmm0, xmm12, [rsp+0xd0], 4
  507e  vpaddd xmm11, xmm11, xmm0
  5082  sha256msg2 xmm11, xmm12
  5087  vmovdqa [rsp+0xf0], xmm11
  5090  vpaddd xmm0, xmm11, [rel c68d0]
  5098  sha256rnds2 xmm8, xmm7, xmm0
  509d  vpshufd xmm0, xmm0, 0xe
  50a2  sha256rnds2 xmm7, xmm8, xmm0
  50a7  vpaddd xmm1, xmm1, [rel c67b0]
  50af  vpaddd xmm2, xmm2, [rel c67c0]
  50b7  vpaddd xmm3, xmm3, [rel c67b0]
  50bf  vpaddd xmm4, xmm4, [rel c67c0]
  50c7  vpaddd xmm5, xmm5, [rel c67b0]
  50cf  vpaddd xmm6, xmm6, [rel c67c0]
  50d7  vpaddd xmm7, xmm7, [rel c67b0]
  50df  vpaddd xmm8, xmm8, [rel c67c0]
  50e7  vmovdqa [rsp+0xf0], xmm1
  50f0  vmovdqa [rsp+0xe0], xmm2
  50f9  vmovdqa [rsp+0xd0], xmm3
  5102  vmovdqa [rsp+0xc0], xmm4
  510b  vmovdqa [rsp+0xb0], xmm5
  5114  vmovdqa [rsp+0xa0], xmm6
  511d  vmovdqa [rsp+0x90], xmm7
  5126  vmovdqa [rsp+0x80], xmm8
  512f  vmovdqa xmm0, [rel c68e0]
  5137  sha256rnds2 xmm2, xmm1, xmm0
  513b  vmovq xmm0, [rel c68e8]
  5143  sha256rnds2 xmm1, xmm2, xmm0
  5147  vmovdqa xmm0, [rel c68e0]
  514f  sha256rnds2 xmm4, xmm3, xmm0
  5153  vmovq xmm0, [rel c68e8]
  515b  sha256rnds2 xmm3, xmm4, xmm0
  515f  vmovdqa xmm0, [rel c68e0]
  5167  sha256rnds2 xmm6, xmm5, xmm0
  516b  vmovq xmm0, [rel c68e8]
  5173  sha256rnds2 xmm5, xmm6, xmm0
  5177  vmovdqa xmm0, [rel c68e0]
  517f  sha256rnds2 xmm8, xmm7, xmm0
  5184  vmovq xmm0, [rel c68e8]
  518c  sha256rnds2 xmm7, xmm8, xmm0
  5191  vmovdqa xmm0, [rel c67f0]
  5199  sha256rnds2 xmm2, xmm1, xmm0
  519d  vmovq xmm0, [rel c67f8]
  51a5  sha256rnds2 xmm1, xmm2, xmm0
  51a9  vmovdqa xmm0, [rel c67f0]
  51b1  sha256rnds2 xmm4, xmm3, xmm0
  51b5  vmovq xmm0, [rel c67f8]
  51bd  sha256rnds2 xmm3, xmm4, xmm0
  51c1  vmovdqa xmm0, [rel c67f0]
  51c9  sha256rnds2 xmm6, xmm5, xmm0
  51cd  vmovq xmm0, [rel c67f8]
  51d5  sha256rnds2 xmm5, xmm6, xmm0
  51d9  vmovdqa xmm0, [rel c67f0]
  51e1  sha256rnds2 xmm8, xmm7, xmm0
  51e6  vmovq xmm0, [rel c67f8]
  51ee  sha256rnds2 xmm7, xmm8, xmm0
  51f3  vmovdqa xmm0, [rel c6800]
  51fb  sha256rnds2 xmm2, xmm1, xmm0
  51ff  vmovq xmm0, [rel c6808]
  5207  sha256rnds2 xmm1, xmm2, xmm0
  520b  vmovdqa xmm0, [rel c6800]
  5213  sha256rnds2 xmm4, xmm3, xmm0
  5217  vmovq xmm0, [rel c6808]
  521f  sha256rnds2 xmm3, xmm4, xmm0
  5223  vmovdqa xmm0, [rel c6800]
  522b  sha256rnds2 xmm6, xmm5, xmm0
  522f  vmovq xmm0, [rel c6808]
  5237  sha256rnds2 xmm5, xmm6, xmm0
  523b  vmovdqa xmm0, [rel c6800]
  5243  sha256rnds2 xmm8, xmm7, xmm0
  5248  vmovq xmm0, [rel c6808]
  5250  sha256rnds2 xmm7, xmm8, xmm0
  5255  vmovdqa xmm0, [rel c68f0]
  525d  sha256rnds2 xmm2, xmm1, xmm0
  5261  vmovq xmm0, [rel c68f8]
  5269  sha256rnds2 xmm1, xmm2, xmm0
  526d  vmovdqa xmm0, [rel c68f0]
  5275  sha256rnds2 xmm4, xmm3, xmm0
  5279  vmovq xmm0, [rel c68f8]
  5281  sha256rnds2 xmm3, xmm4, xmm0
  5285  vmovdqa xmm0, [rel c68f0]
  528d  sha256rnds2 xmm6, xmm5, xmm0
  5291  vmovq xmm0, [rel c68f8]
  5299  sha256rnds2 xmm5, xmm6, xmm0
  529d  vmovdqa xmm0, [rel c68f0]
  52a5  sha256rnds2 xmm8, xmm7, xmm0
  52aa  vmovq xmm0, [rel c68f8]
  52b2  sha256rnds2 xmm7, xmm8, xmm0
  52b7  vmovdqa xmm0, [rel c6900]
  52bf  sha256rnds2 xmm2, xmm1, xmm0
  52c3  vmovq xmm0, [rel c6908]
  52cb  sha256rnds2 xmm1, xmm2, xmm0
  52cf  vmovdqa xmm0, [rel c6900]
  52d7  sha256rnds2 xmm4, xmm3, xmm0
  52db  vmovq xmm0, [rel c6908]
  52e3  sha256rnds2 xmm3, xmm4, xmm0
  52e7  vmovdqa xmm0, [rel c6900]
  52ef  sha256rnds2 xmm6, xmm5, xmm0
  52f3  vmovq xmm0, [rel c6908]
  52fb  sha256rnds2 xmm5, xmm6, xmm0
  52ff  vmovdqa xmm0, [rel c6900]
  5307  sha256rnds2 xmm8, xmm7, xmm0
  530c  vmovq xmm0, [rel c6908]
  5314  sha256rnds2 xmm7, xmm8, xmm0
  5319  vmovdqa xmm0, [rel c6910]
  5321  sha256rnds2 xmm2, xmm1, xmm0
  5325  vmovq xmm0, [rel c6918]
  532d  sha256rnds2 xmm1, xmm2, xmm0
  5331  vmovdqa xmm0, [rel c6910]
  5339  sha256rnds2 xmm4, xmm3, xmm0
  533d  vmovq xmm0, [rel c6918]
  5345  sha256rnds2 xmm3, xmm4, xmm0
  5349  vmovdqa xmm0, [rel c6910]
  5351  sha256rnds2 xmm6, xmm5, xmm0
  5355  vmovq xmm0, [rel c6918]
  535d  sha256rnds2 xmm5, xmm6, xmm0
  5361  vmovdqa xmm0, [rel c6910]
  5369  sha256rnds2 xmm8, xmm7, xmm0
  536e  vmovq xmm0, [rel c6918]
  5376  sha256rnds2 xmm7, xmm8, xmm0
  537b  vmovdqa xmm0, [rel c6920]
  5383  sha256rnds2 xmm2, xmm1, xmm0
  5387  vmovq xmm0, [rel c6928]
  538f  sha256rnds2 xmm1, xmm2, xmm0
  5393  vmovdqa xmm0, [rel c6920]
  539b  sha256rnds2 xmm4, xmm3, xmm0
  539f  vmovq xmm0, [rel c6928]
  53a7  sha256rnds2 xmm3, xmm4, xmm0
  53ab  vmovdqa xmm0, [rel c6920]
  53b3  sha256rnds2 xmm6, xmm5, xmm0
  53b7  vmovq xmm0, [rel c6928]
  53bf  sha256rnds2 xmm5, xmm6, xmm0
  53c3  vmovdqa xmm0, [rel c6920]
  53cb  sha256rnds2 xmm8, xmm7, xmm0
  53d0  vmovq xmm0, [rel c6928]
  53d8  sha256rnds2 xmm7, xmm8, xmm0
  53dd  vmovdqa xmm0, [rel c6930]
  53e5  sha256rnds2 xmm2, xmm1, xmm0
  53e9  vmovq xmm0, [rel c6938]
  53f1  sha256rnds2 xmm1, xmm2, xmm0
  53f5  vmovdqa xmm0, [rel c6930]
  53fd  sha256rnds2 xmm4, xmm3, xmm0
  5401  vmovq xmm0, [rel c6938]
  5409  sha256rnds2 xmm3, xmm4, xmm0
  540d  vmovdqa xmm0, [rel c6930]
  5415  sha256rnds2 xmm6, xmm5, xmm0
  5419  vmovq xmm0, [rel c6938]
  5421  sha256rnds2 xmm5, xmm6, xmm0
  5425  vmovdqa xmm0, [rel c6930]
  542d  sha256rnds2 xmm8, xmm7, xmm0
  5432  vmovq xmm0, [rel c6938]
  543a  sha256rnds2 xmm7, xmm8, xmm0
  543f  vmovdqa xmm0, [rel c6940]
  5447  sha256rnds2 xmm2, xmm1, xmm0
  544b  vmovq xmm0, [rel c6948]
  5453  sha256rnds2 xmm1, xmm2, xmm0
  5457  vmovdqa xmm0, [rel c6940]
  545f  sha256rnds2 xmm4, xmm3, xmm0
  5463  vmovq xmm0, [rel c6948]
  546b  sha256rnds2 xmm3, xmm4, xmm0
  546f  vmovdqa xmm0, [rel c6940]
  5477  sha256rnds2 xmm6, xmm5, xmm0
  547b  vmovq xmm0, [rel c6948]
  5483  sha256rnds2 xmm5, xmm6, xmm0
  5487  vmovdqa xmm0, [rel c6940]
  548f  sha256rnds2 xmm8, xmm7, xmm0
  5494  vmovq xmm0, [rel c6948]
  549c  sha256rnds2 xmm7, xmm8, xmm0
  54a1  vmovdqa xmm0, [rel c6950]
  54a9  sha256rnds2 xmm2, xmm1, xmm0
  54ad  vmovq xmm0, [rel c6958]
  54b5  sha256rnds2 xmm1, xmm2, xmm0
  54b9  vmovdqa xmm0, [rel c6950]
  54c1  sha256rnds2 xmm4, xmm3, xmm0
  54c5  vmovq xmm0, [rel c6958]
  54cd  sha256rnds2 xmm3, xmm4, xmm0
  54d1  vmovdqa xmm0, [rel c6950]
  54d9  sha256rnds2 xmm6, xmm5, xmm0
  54dd  vmovq xmm0, [rel c6958]
  54e5  sha256rnds2 xmm5, xmm6, xmm0
  54e9  vmovdqa xmm0, [rel c6950]
  54f1  sha256rnds2 xmm8, xmm7, xmm0
  54f6  vmovq xmm0, [rel c6958]
  54fe  sha256rnds2 xmm7, xmm8, xmm0
  5503  vmovdqa xmm0, [rel c6960]
  550b  sha256rnds2 xmm2, xmm1, xmm0
  550f  vmovq xmm0, [rel c6968]
  5517  sha256rnds2 xmm1, xmm2, xmm0
  551b  vmovdqa xmm0, [rel c6960]
  5523  sha256rnds2 xmm4, xmm3, xmm0
  5527  vmovq xmm0, [rel c6968]
  552f  sha256rnds2 xmm3, xmm4, xmm0
  5533  vmovdqa xmm0, [rel c6960]
  553b  sha256rnds2 xmm6, xmm5, xmm0
  553f  vmovq xmm0, [rel c6968]
  5547  sha256rnds2 xmm5, xmm6, xmm0
  554b  vmovdqa xmm0, [rel c6960]
  5553  sha256rnds2 xmm8, xmm7, xmm0
  5558  vmovq xmm0, [rel c6968]
  5560  sha256rnds2 xmm7, xmm8, xmm0
  5565  vmovdqa xmm0, [rel c6970]
  556d  sha256rnds2 xmm2, xmm1, xmm0
  5571  vmovq xmm0, [rel c6978]
  5579  sha256rnds2 xmm1, xmm2, xmm0
  557d  vmovdqa xmm0, [rel c6970]
  5585  sha256rnds2 xmm4, xmm3, xmm0
  5589  vmovq xmm0, [rel c6978]
  5591  sha256rnds2 xmm3, xmm4, xmm0
  5595  vmovdqa xmm0, [rel c6970]
  559d  sha256rnds2 xmm6, xmm5, xmm0
  55a1  vmovq xmm0, [rel c6978]
  55a9  sha256rnds2 xmm5, xmm6, xmm0
  55ad  vmovdqa xmm0, [rel c6970]
  55b5  sha256rnds2 xmm8, xmm7, xmm0
  55ba  vmovq xmm0, [rel c6978]
  55c2  sha256rnds2 xmm7, xmm8, xmm0
  55c7  vmovdqa xmm0, [rel c6980]
  55cf  sha256rnds2 xmm2, xmm1, xmm0
  55d3  vmovq xmm0, [rel c6988]
  55db  sha256rnds2 xmm1, xmm2, xmm0
  55df  vmovdqa xmm0, [rel c6980]
  55e7  sha256rnds2 xmm4, xmm3, xmm0
  55eb  vmovq xmm0, [rel c6988]
  55f3  sha256rnds2 xmm3, xmm4, xmm0
  55f7  vmovdqa xmm0, [rel c6980]
  55ff  sha256rnds2 xmm6, xmm5, xmm0
  5603  vmovq xmm0, [rel c6988]
  560b  sha256rnds2 xmm5, xmm6, xmm0
  560f  vmovdqa xmm0, [rel c6980]
  5617  sha256rnds2 xmm8, xmm7, xmm0
  561c  vmovq xmm0, [rel c6988]
  5624  sha256rnds2 xmm7, xmm8, xmm0
  5629  vmovdqa xmm0, [rel c6990]
  5631  sha256rnds2 xmm2, xmm1, xmm0
  5635  vmovq xmm0, [rel c6998]
  563d  sha256rnds2 xmm1, xmm2, xmm0
  5641  vmovdqa xmm0, [rel c6990]
  5649  sha256rnds2 xmm4, xmm3, xmm0
  564d  vmovq xmm0, [rel c6998]
  5655  sha256rnds2 xmm3, xmm4, xmm0
  5659  vmovdqa xmm0, [rel c6990]
  5661  sha256rnds2 xmm6, xmm5, xmm0
  5665  vmovq xmm0, [rel c6998]
  566d  sha256rnds2 xmm5, xmm6, xmm0
  5671  vmovdqa xmm0, [rel c6990]
  5679  sha256rnds2 xmm8, xmm7, xmm0
  567e  vmovq xmm0, [rel c6998]
  5686  sha256rnds2 xmm7, xmm8, xmm0
  568b  vmovdqa xmm0, [rel c69a0]
  5693  sha256rnds2 xmm2, xmm1, xmm0
  5697  vmovq xmm0, [rel c69a8]
  569f  sha256rnds2 xmm1, xmm2, xmm0
  56a3  vmovdqa xmm0, [rel c69a0]
  56ab  sha256rnds2 xmm4, xmm3, xmm0
  56af  vmovq xmm0, [rel c69a8]
  56b7  sha256rnds2 xmm3, xmm4, xmm0
  56bb  vmovdqa xmm0, [rel c69a0]
  56c3  sha256rnds2 xmm6, xmm5, xmm0
  56c7  vmovq xmm0, [rel c69a8]
  56cf  sha256rnds2 xmm5, xmm6, xmm0
  56d3  vmovdqa xmm0, [rel c69a0]
  56db  sha256rnds2 xmm8, xmm7, xmm0
  56e0  vmovq xmm0, [rel c69a8]
  56e8  sha256rnds2 xmm7, xmm8, xmm0
  56ed  vmovdqa xmm0, [rel c69b0]
  56f5  sha256rnds2 xmm2, xmm1, xmm0
  56f9  vmovq xmm0, [rel c69b8]
  5701  sha256rnds2 xmm1, xmm2, xmm0
  5705  vmovdqa xmm0, [rel c69b0]
  570d  sha256rnds2 xmm4, xmm3, xmm0
  5711  vmovq xmm0, [rel c69b8]
  5719  sha256rnds2 xmm3, xmm4, xmm0
  571d  vmovdqa xmm0, [rel c69b0]
  5725  sha256rnds2 xmm6, xmm5, xmm0
  5729  vmovq xmm0, [rel c69b8]
  5731  sha256rnds2 xmm5, xmm6, xmm0
  5735  vmovdqa xmm0, [rel c69b0]
  573d  sha256rnds2 xmm8, xmm7, xmm0
  5742  vmovq xmm0, [rel c69b8]
  574a  sha256rnds2 xmm7, xmm8, xmm0
  574f  vpaddd xmm1, xmm1, [rsp+0xf0]
  5758  vpaddd xmm2, xmm2, [rsp+0xe0]
  5761  vpaddd xmm3, xmm3, [rsp+0xd0]
  576a  vpaddd xmm4, xmm4, [rsp+0xc0]
  5773  vpaddd xmm5, xmm5, [rsp+0xb0]
  577c  vpaddd xmm6, xmm6, [rsp+0xa0]
  5785  vpaddd xmm7, xmm7, [rsp+0x90]
  578e  vpaddd xmm8, xmm8, [rsp+0x80]
  5797  vshufps xmm11, xmm1, xmm2, 0xbb
  579c  vshufps xmm10, xmm1, xmm2, 0x11
  57a1  vmovdqa [rsp+0x90], xmm11
  57aa  vmovdqa [rsp+0x80], xmm10
  57b3  vshufps xmm11, xmm3, xmm4, 0xbb
  57b8  vshufps xmm9, xmm3, xmm4, 0x11
  57bd  vmovdqa [rsp+0xb0], xmm11
  57c6  vmovdqa [rsp+0xa0], xmm9
  57cf  vshufps xmm11, xmm5, xmm6, 0xbb
  57d4  vshufps xmm13, xmm5, xmm6, 0x11
  57d9  vmovdqa [rsp+0xd0], xmm11
  57e2  vmovdqa [rsp+0xc0], xmm13
  57eb  vshufps xmm11, xmm7, xmm8, 0xbb
  57f1  vshufps xmm12, xmm7, xmm8, 0x11
  57f7  vmovdqa [rsp+0xf0], xmm11
  5800  vmovdqa [rsp+0xe0], xmm12
  5809  vmovdqa xmm1, [rel c67b0]
  5811  vmovdqa xmm2, [rel c67c0]
  5819  vmovdqa xmm3, [rel c67b0]
  5821  vmovdqa xmm4, [rel c67c0]
  5829  vmovdqa xmm5, [rel c67b0]
  5831  vmovdqa xmm6, [rel c67c0]
  5839  vmovdqa xmm7, [rel c67b0]
  5841  vmovdqa xmm8, [rel c67c0]
  5849  vmovdqa xmm0, [rsp+0x90]
  5852  vpaddd xmm0, xmm0, [rel c67e0]
  585a  sha256rnds2 xmm2, xmm1, xmm0
  585e  vpshufd xmm0, xmm0, 0xe
  5863  sha256rnds2 xmm1, xmm2, xmm0
  5867  vmovdqa xmm0, [rsp+0xb0]
  5870  vpaddd xmm0, xmm0, [rel c67e0]
  5878  sha256rnds2 xmm4, xmm3, xmm0
  587c  vpshufd xmm0, xmm0, 0xe
  5881  sha256rnds2 xmm3, xmm4, xmm0
  5885  vmovdqa xmm0, [rsp+0xd0]
  588e  vpaddd xmm0, xmm0, [rel c67e0]
  5896  sha256rnds2 xmm6, xmm5, xmm0
  589a  vpshufd xmm0, xmm0, 0xe
  589f  sha256rnds2 xmm5, xmm6, xmm0
  58a3  vmovdqa xmm0, [rsp+0xf0]
  58ac  vpaddd xmm0, xmm0, [rel c67e0]
  58b4  sha256rnds2 xmm8, xmm7, xmm0
  58b9  vpshufd xmm0, xmm0, 0xe
  58be  sha256rnds2 xmm7, xmm8, xmm0
  58c3  vpaddd xmm0, xmm10, [rel c67f0]
  58cb  sha256rnds2 xmm2, xmm1, xmm0
  58cf  vpshufd xmm0, xmm0, 0xe
  58d4  sha256rnds2 xmm1, xmm2, xmm0
  58d8  vpaddd xmm0, xmm9, [rel c67f0]
  58e0  sha256rnds2 xmm4, xmm3, xmm0
  58e4  vpshufd xmm0, xmm0, 0xe
  58e9  sha256rnds2 xmm3, xmm4, xmm0
  58ed  vpaddd xmm0, xmm13, [rel c67f0]
  58f5  sha256rnds2 xmm6, xmm5, xmm0
  58f9  vpshufd xmm0, xmm0, 0xe
  58fe  sha256rnds2 xmm5, xmm6, xmm0
  5902  vpaddd xmm0, xmm12, [rel c67f0]
  590a  sha256rnds2 xmm8, xmm7, xmm0
  590f  vpshufd xmm0, xmm0, 0xe
  5914  sha256rnds2 xmm7, xmm8, xmm0
  5919  vmovdqa xmm0, [rel c69c0]
  5921  sha256rnds2 xmm2, xmm1, xmm0
  5925  vmovq xmm0, [rel c69c8]
  592d  sha256rnds2 xmm1, xmm2, xmm0
  5931  vmovdqa xmm11, [rel c69d0]
  5939  vmovdqa [rsp+0x70], xmm11
  593f  vmovdqa xmm0, [rel c69c0]
  5947  sha256rnds2 xmm4, xmm3, xmm0
  594b  vmovq xmm0, [rel c69c8]
  5953  sha256rnds2 xmm3, xmm4, xmm0
  5957  vmovdqa xmm10, [rel c69d0]
  595f  vmovdqa [rsp+0x60], xmm10
  5965  vmovdqa xmm0, [rel c69c0]
  596d  sha256rnds2 xmm6, xmm5, xmm0
  5971  vmovq xmm0, [rel c69c8]
  5979  sha256rnds2 xmm5, xmm6, xmm0
  597d  vmovdqa xmm9, [rel c69d0]
  5985  vmovdqa [rsp+0x50], xmm9
  598b  vmovdqa xmm0, [rel c69c0]
  5993  sha256rnds2 xmm8, xmm7, xmm0
  5998  vmovq xmm0, [rel c69c8]
  59a0  sha256rnds2 xmm7, xmm8, xmm0
  59a5  vmovdqa xmm13, [rel c69d0]
  59ad  vmovdqa [rsp+0x40], xmm13
  59b3  vmovdqa xmm0, [rel c69e0]
  59bb  sha256rnds2 xmm2, xmm1, xmm0
  59bf  vmovq xmm0, [rel c69e8]
  59c7  sha256rnds2 xmm1, xmm2, xmm0
  59cb  vmovdqa xmm12, [rel c69f0]
  59d3  vmovdqa [rsp+0x30], xmm12
  59d9  vmovdqa xmm0, [rel c69e0]
  59e1  sha256rnds2 xmm4, xmm3, xmm0
  59e5  vmovq xmm0, [rel c69e8]
  59ed  sha256rnds2 xmm3, xmm4, xmm0
  59f1  vmovdqa xmm11, [rel c69f0]
  59f9  vmovdqa [rsp+0x20], xmm11
  59ff  vmovdqa xmm0, [rel c69e0]
  5a07  sha256rnds2 xmm6, xmm5, xmm0
  5a0b  vmovq xmm0, [rel c69e8]
  5a13  sha256rnds2 xmm5, xmm6, xmm0
  5a17  vmovdqa xmm10, [rel c69f0]
  5a1f  vmovdqa [rsp+0x10], xmm10
  5a25  vmovdqa xmm0, [rel c69e0]
  5a2d  sha256rnds2 xmm8, xmm7, xmm0
  5a32  vmovq xmm0, [rel c69e8]
  5a3a  sha256rnds2 xmm7, xmm8, xmm0
  5a3f  vmovdqa xmm9, [rel c69f0]
  5a47  vmovdqa [rsp], xmm9
  5a4c  vmovdqa xmm13, [rsp+0x90]
  5a55  sha256msg1 xmm13, [rsp+0x80]
  5a5f  vpalignr xmm0, xmm12, [rsp+0x70], 4
  5a67  vpaddd xmm13, xmm13, xmm0
  5a6b  sha256msg2 xmm13, xmm12
  5a70  vmovdqa [rsp+0x90], xmm13
  5a79  vpaddd xmm0, xmm13, [rel c6820]
  5a81  sha256rnds2 xmm2, xmm1, xmm0
  5a85  vpshufd xmm0, xmm0, 0xe
  5a8a  sha256rnds2 xmm1, xmm2, xmm0
  5a8e  vmovdqa xmm12, [rsp+0xb0]
  5a97  sha256msg1 xmm12, [rsp+0xa0]
  5aa1  vpalignr xmm0, xmm11, [rsp+0x60], 4
  5aa9  vpaddd xmm12, xmm12, xmm0
  5aad  sha256msg2 xmm12, xmm11
  5ab2  vmovdqa [rsp+0xb0], xmm12
  5abb  vpaddd xmm0, xmm12, [rel c6820]
  5ac3  sha256rnds2 xmm4, xmm3, xmm0
  5ac7  vpshufd xmm0, xmm0, 0xe
  5acc  sha256rnds2 xmm3, xmm4, xmm0
  5ad0  vmovdqa xmm11, [rsp+0xd0]
  5ad9  sha256msg1 xmm11, [rsp+0xc0]
  5ae3  vpalignr xmm0, xmm10, [rsp+0x50], 4
  5aeb  vpaddd xmm11, xmm11, xmm0
  5aef  sha256msg2 xmm11, xmm10
  5af4  vmovdqa [rsp+0xd0], xmm11
  5afd  vpaddd xmm0, xmm11, [rel c6820]
  5b05  sha256rnds2 xmm6, xmm5, xmm0
  5b09  vpshufd xmm0, xmm0, 0xe
  5b0e  sha256rnds2 xmm5, xmm6, xmm0
  5b12  vmovdqa xmm10, [rsp+0xf0]
  5b1b  sha256msg1 xmm10, [rsp+0xe0]
  5b25  vpalignr xmm0, xmm9, [rsp+0x40], 4
  5b2d  vpaddd xmm10, xmm10, xmm0
  5b31  sha256msg2 xmm10, xmm9
  5b36  vmovdqa [rsp+0xf0], xmm10
  5b3f  vpaddd xmm0, xmm10, [rel c6820]
  5b47  sha256rnds2 xmm8, xmm7, xmm0
  5b4c  vpshufd xmm0, xmm0, 0xe
  5b51  sha256rnds2 xmm7, xmm8, xmm0
  5b56  vmovdqa xmm9, [rsp+0x80]
  5b5f  sha256msg1 xmm9, [rsp+0x70]
  5b66  vpalignr xmm0, xmm13, [rsp+0x30], 4
  5b6e  vpaddd xmm9, xmm9, xmm0
  5b72  sha256msg2 xmm9, xmm13
  5b77  vmovdqa [rsp+0x80], xmm9
  5b80  vpaddd xmm0, xmm9, [rel c6830]
  5b88  sha256rnds2 xmm2, xmm1, xmm0
  5b8c  vpshufd xmm0, xmm0, 0xe
  5b91  sha256rnds2 xmm1, xmm2, xmm0
  5b95  vmovdqa xmm13, [rsp+0xa0]
  5b9e  sha256msg1 xmm13, [rsp+0x60]
  5ba5  vpalignr xmm0, xmm12, [rsp+0x20], 4
  5bad  vpaddd xmm13, xmm13, xmm0
  5bb1  sha256msg2 xmm13, xmm12
  5bb6  vmovdqa [rsp+0xa0], xmm13
  5bbf  vpaddd xmm0, xmm13, [rel c6830]
  5bc7  sha256rnds2 xmm4, xmm3, xmm0
  5bcb  vpshufd xmm0, xmm0, 0xe
  5bd0  sha256rnds2 xmm3, xmm4, xmm0
  5bd4  vmovdqa xmm12, [rsp+0xc0]
  5bdd  sha256msg1 xmm12, [rsp+0x50]
  5be4  vpalignr xmm0, xmm11, [rsp+0x10], 4
  5bec  vpaddd xmm12, xmm12, xmm0
  5bf0  sha256msg2 xmm12, xmm11
  5bf5  vmovdqa [rsp+0xc0], xmm12
  5bfe  vpaddd xmm0, xmm12, [rel c6830]
  5c06  sha256rnds2 xmm6, xmm5, xmm0
  5c0a  vpshufd xmm0, xmm0, 0xe
  5c0f  sha256rnds2 xmm5, xmm6, xmm0
  5c13  vmovdqa xmm11, [rsp+0xe0]
  5c1c  sha256msg1 xmm11, [rsp+0x40]
  5c23  vpalignr xmm0, xmm10, [rsp], 4
  5c2a  vpaddd xmm11, xmm11, xmm0
  5c2e  sha256msg2 xmm11, xmm10
  5c33  vmovdqa [rsp+0xe0], xmm11
  5c3c  vpaddd xmm0, xmm11, [rel c6830]
  5c44  sha256rnds2 xmm8, xmm7, xmm0
  5c49  vpshufd xmm0, xmm0, 0xe
  5c4e  sha256rnds2 xmm7, xmm8, xmm0
  5c53  vmovdqa xmm10, [rsp+0x70]
  5c59  sha256msg1 xmm10, [rsp+0x30]
  5c60  vpalignr xmm0, xmm9, [rsp+0x90], 4
  5c6b  vpaddd xmm10, xmm10, xmm0
  5c6f  sha256msg2 xmm10, xmm9
  5c74  vmovdqa [rsp+0x70], xmm10
  5c7a  vpaddd xmm0, xmm10, [rel c6840]
  5c82  sha256rnds2 xmm2, xmm1, xmm0
  5c86  vpshufd xmm0, xmm0, 0xe
  5c8b  sha256rnds2 xmm1, xmm2, xmm0
  5c8f  vmovdqa xmm9, [rsp+0x60]
  5c95  sha256msg1 xmm9, [rsp+0x20]
  5c9c  vpalignr xmm0, xmm13, [rsp+0xb0], 4
  5ca7  vpaddd xmm9, xmm9, xmm0
  5cab  sha256msg2 xmm9, xmm13
  5cb0  vmovdqa [rsp+0x60], xmm9
  5cb6  vpaddd xmm0, xmm9, [rel c6840]
  5cbe  sha256rnds2 xmm4, xmm3, xmm0
  5cc2  vpshufd xmm0, xmm0, 0xe
  5cc7  sha256rnds2 xmm3, xmm4, xmm0
  5ccb  vmovdqa xmm13, [rsp+0x50]
  5cd1  sha256msg1 xmm13, [rsp+0x10]
  5cd8  vpalignr xmm0, xmm12, [rsp+0xd0], 4
  5ce3  vpaddd xmm13, xmm13, xmm0
  5ce7  sha256msg2 xmm13, xmm12
  5cec  vmovdqa [rsp+0x50], xmm13
  5cf2  vpaddd xmm0, xmm13, [rel c6840]
  5cfa  sha256rnds2 xmm6, xmm5, xmm0
  5cfe  vpshufd xmm0, xmm0, 0xe
  5d03  sha256rnds2 xmm5, xmm6, xmm0
  5d07  vmovdqa xmm12, [rsp+0x40]
  5d0d  sha256msg1 xmm12, [rsp]
  5d13  vpalignr xmm0, xmm11, [rsp+0xf0], 4
  5d1e  vpaddd xmm12, xmm12, xmm0
  5d22  sha256msg2 xmm12, xmm11
  5d27  vmovdqa [rsp+0x40], xmm12
  5d2d  vpaddd xmm0, xmm12, [rel c6840]
  5d35  sha256rnds2 xmm8, xmm7, xmm0
  5d3a  vpshufd xmm0, xmm0, 0xe
  5d3f  sha256rnds2 xmm7, xmm8, xmm0
  5d44  vmovdqa xmm11, [rsp+0x30]
  5d4a  sha256msg1 xmm11, [rsp+0x90]
  5d54  vpalignr xmm0, xmm10, [rsp+0x80], 4
  5d5f  vpaddd xmm11, xmm11, xmm0
  5d63  sha256msg2 xmm11, xmm10
  5d68  vmovdqa [rsp+0x30], xmm11
  5d6e  vpaddd xmm0, xmm11, [rel c6850]
  5d76  sha256rnds2 xmm2, xmm1, xmm0
  5d7a  vpshufd xmm0, xmm0, 0xe
  5d7f  sha256rnds2 xmm1, xmm2, xmm0
  5d83  vmovdqa xmm10, [rsp+0x20]
  5d89  sha256msg1 xmm10, [rsp+0xb0]
  5d93  vpalignr xmm0, xmm9, [rsp+0xa0], 4
  5d9e  vpaddd xmm10, xmm10, xmm0
  5da2  sha256msg2 xmm10, xmm9
  5da7  vmovdqa [rsp+0x20], xmm10
  5dad  vpaddd xmm0, xmm10, [rel c6850]
  5db5  sha256rnds2 xmm4, xmm3, xmm0
  5db9  vpshufd xmm0, xmm0, 0xe
  5dbe  sha256rnds2 xmm3, xmm4, xmm0
  5dc2  vmovdqa xmm9, [rsp+0x10]
  5dc8  sha256msg1 xmm9, [rsp+0xd0]
  5dd2  vpalignr xmm0, xmm13, [rsp+0xc0], 4
  5ddd  vpaddd xmm9, xmm9, xmm0
  5de1  sha256msg2 xmm9, xmm13
  5de6  vmovdqa [rsp+0x10], xmm9
  5dec  vpaddd xmm0, xmm9, [rel c6850]
  5df4  sha256rnds2 xmm6, xmm5, xmm0
  5df8  vpshufd xmm0, xmm0, 0xe
  5dfd  sha256rnds2 xmm5, xmm6, xmm0
  5e01  vmovdqa xmm13, [rsp]
  5e06  sha256msg1 xmm13, [rsp+0xf0]
  5e10  vpalignr xmm0, xmm12, [rsp+0xe0], 4
  5e1b  vpaddd xmm13, xmm13, xmm0
  5e1f  sha256msg2 xmm13, xmm12
  5e24  vmovdqa [rsp], xmm13
  5e29  vpaddd xmm0, xmm13, [rel c6850]
  5e31  sha256rnds2 xmm8, xmm7, xmm0
  5e36  vpshufd xmm0, xmm0, 0xe
  5e3b  sha256rnds2 xmm7, xmm8, xmm0
  5e40  vmovdqa xmm12, [rsp+0x90]
  5e49  sha256msg1 xmm12, [rsp+0x80]
  5e53  vpalignr xmm0, xmm11, [rsp+0x70], 4
  5e5b  vpaddd xmm12, xmm12, xmm0
  5e5f  sha256msg2 xmm12, xmm11
  5e64  vmovdqa [rsp+0x90], xmm12
  5e6d  vpaddd xmm0, xmm12, [rel c6860]
  5e75  sha256rnds2 xmm2, xmm1, xmm0
  5e79  vpshufd xmm0, xmm0, 0xe
  5e7e  sha256rnds2 xmm1, xmm2, xmm0
  5e82  vmovdqa xmm11, [rsp+0xb0]
  5e8b  sha256msg1 xmm11, [rsp+0xa0]
  5e95  vpalignr xmm0, xmm10, [rsp+0x60], 4
  5e9d  vpaddd xmm11, xmm11, xmm0
  5ea1  sha256msg2 xmm11, xmm10
  5ea6  vmovdqa [rsp+0xb0], xmm11
  5eaf  vpaddd xmm0, xmm11, [rel c6860]
  5eb7  sha256rnds2 xmm4, xmm3, xmm0
  5ebb  vpshufd xmm0, xmm0, 0xe
  5ec0  sha256rnds2 xmm3, xmm4, xmm0
  5ec4  vmovdqa xmm10, [rsp+0xd0]
  5ecd  sha256msg1 xmm10, [rsp+0xc0]
  5ed7  vpalignr xmm0, xmm9, [rsp+0x50], 4
  5edf  vpaddd xmm10, xmm10, xmm0
  5ee3  sha256msg2 xmm10, xmm9
  5ee8  vmovdqa [rsp+0xd0], xmm10
  5ef1  vpaddd xmm0, xmm10, [rel c6860]
  5ef9  sha256rnds2 xmm6, xmm5, xmm0
  5efd  vpshufd xmm0, xmm0, 0xe
  5f02  sha256rnds2 xmm5, xmm6, xmm0
  5f06  vmovdqa xmm9, [rsp+0xf0]
  5f0f  sha256msg1 xmm9, [rsp+0xe0]
  5f19  vpalignr xmm0, xmm13, [rsp+0x40], 4
  5f21  vpaddd xmm9, xmm9, xmm0
  5f25  sha256msg2 xmm9, xmm13
  5f2a  vmovdqa [rsp+0xf0], xmm9
  5f33  vpaddd xmm0, xmm9, [rel c6860]
  5f3b  sha256rnds2 xmm8, xmm7, xmm0
  5f40  vpshufd xmm0, xmm0, 0xe
  5f45  sha256rnds2 xmm7, xmm8, xmm0
  5f4a  vmovdqa xmm13, [rsp+0x80]
  5f53  sha256msg1 xmm13, [rsp+0x70]
  5f5a  vpalignr xmm0, xmm12, [rsp+0x30], 4
  5f62  vpaddd xmm13, xmm13, xmm0
  5f66  sha256msg2 xmm13, xmm12
  5f6b  vmovdqa [rsp+0x80], xmm13
  5f74  vpaddd xmm0, xmm13, [rel c6870]
  5f7c  sha256rnds2 xmm2, xmm1, xmm0
  5f80  vpshufd xmm0, xmm0, 0xe
  5f85  sha256rnds2 xmm1, xmm2, xmm0
  5f89  vmovdqa xmm12, [rsp+0xa0]
  5f92  sha256msg1 xmm12, [rsp+0x60]
  5f99  vpalignr xmm0, xmm11, [rsp+0x20], 4
  5fa1  vpaddd xmm12, xmm12, xmm0
  5fa5  sha256msg2 xmm12, xmm11
  5faa  vmovdqa [rsp+0xa0], xmm12
  5fb3  vpaddd xmm0, xmm12, [rel c6870]
  5fbb  sha256rnds2 xmm4, xmm3, xmm0
  5fbf  vpshufd xmm0, xmm0, 0xe
  5fc4  sha256rnds2 xmm3, xmm4, xmm0
  5fc8  vmovdqa xmm11, [rsp+0xc0]
  5fd1  sha256msg1 xmm11, [rsp+0x50]
  5fd8  vpalignr xmm0, xmm10, [rsp+0x10], 4
  5fe0  vpaddd xmm11, xmm11, xmm0
  5fe4  sha256msg2 xmm11, xmm10
  5fe9  vmovdqa [rsp+0xc0], xmm11
  5ff2  vpaddd xmm0, xmm11, [rel c6870]
  5ffa  sha256rnds2 xmm6, xmm5, xmm0
  5ffe  vpshufd xmm0, xmm0, 0xe
  6003  sha256rnds2 xmm5, xmm6, xmm0
  6007  vmovdqa xmm10, [rsp+0xe0]
  6010  sha256msg1 xmm10, [rsp+0x40]
  6017  vpalignr xmm0, xmm9, [rsp], 4
  601e  vpaddd xmm10, xmm10, xmm0
  6022  sha256msg2 xmm10, xmm9
  6027  vmovdqa [rsp+0xe0], xmm10
  6030  vpaddd xmm0, xmm10, [rel c6870]
  6038  sha256rnds2 xmm8, xmm7, xmm0
  603d  vpshufd xmm0, xmm0, 0xe
  6042  sha256rnds2 xmm7, xmm8, xmm0
  6047  vmovdqa xmm9, [rsp+0x70]
  604d  sha256msg1 xmm9, [rsp+0x30]
  6054  vpalignr xmm0, xmm13, [rsp+0x90], 4
  605f  vpaddd xmm9, xmm9, xmm0
  6063  sha256msg2 xmm9, xmm13
  6068  vmovdqa [rsp+0x70], xmm9
  606e  vpaddd xmm0, xmm9, [rel c6880]
  6076  sha256rnds2 xmm2, xmm1, xmm0
  607a  vpshufd xmm0, xmm0, 0xe
  607f  sha256rnds2 xmm1, xmm2, xmm0
  6083  vmovdqa xmm13, [rsp+0x60]
  6089  sha256msg1 xmm13, [rsp+0x20]
  6090  vpalignr xmm0, xmm12, [rsp+0xb0], 4
  609b  vpaddd xmm13, xmm13, xmm0
  609f  sha256msg2 xmm13, xmm12
  60a4  vmovdqa [rsp+0x60], xmm13
  60aa  vpaddd xmm0, xmm13, [rel c6880]
  60b2  sha256rnds2 xmm4, xmm3, xmm0
  60b6  vpshufd xmm0, xmm0, 0xe
  60bb  sha256rnds2 xmm3, xmm4, xmm0
  60bf  vmovdqa xmm12, [rsp+0x50]
  60c5  sha256msg1 xmm12, [rsp+0x10]
  60cc  vpalignr xmm0, xmm11, [rsp+0xd0], 4
  60d7  vpaddd xmm12, xmm12, xmm0
  60db  sha256msg2 xmm12, xmm11
  60e0  vmovdqa [rsp+0x50], xmm12
  60e6  vpaddd xmm0, xmm12, [rel c6880]
  60ee  sha256rnds2 xmm6, xmm5, xmm0
  60f2  vpshufd xmm0, xmm0, 0xe
  60f7  sha256rnds2 xmm5, xmm6, xmm0
  60fb  vmovdqa xmm11, [rsp+0x40]
  6101  sha256msg1 xmm11, [rsp]
  6107  vpalignr xmm0, xmm10, [rsp+0xf0], 4
  6112  vpaddd xmm11, xmm11, xmm0
  6116  sha256msg2 xmm11, xmm10
  611b  vmovdqa [rsp+0x40], xmm11
  6121  vpaddd xmm0, xmm11, [rel c6880]
  6129  sha256rnds2 xmm8, xmm7, xmm0
  612e  vpshufd xmm0, xmm0, 0xe
  6133  sha256rnds2 xmm7, xmm8, xmm0
  6138  vmovdqa xmm10, [rsp+0x30]
  613e  sha256msg1 xmm10, [rsp+0x90]
  6148  vpalignr xmm0, xmm9, [rsp+0x80], 4
  6153  vpaddd xmm10, xmm10, xmm0
  6157  sha256msg2 xmm10, xmm9
  615c  vmovdqa [rsp+0x30], xmm10
  6162  vpaddd xmm0, xmm10, [rel c6890]
  616a  sha256rnds2 xmm2, xmm1, xmm0
  616e  vpshufd xmm0, xmm0, 0xe
  6173  sha256rnds2 xmm1, xmm2, xmm0
  6177  vmovdqa xmm9, [rsp+0x20]
  617d  sha256msg1 xmm9, [rsp+0xb0]
  6187  vpalignr xmm0, xmm13, [rsp+0xa0], 4
  6192  vpaddd xmm9, xmm9, xmm0
  6196  sha256msg2 xmm9, xmm13
  619b  vmovdqa [rsp+0x20], xmm9
  61a1  vpaddd xmm0, xmm9, [rel c6890]
  61a9  sha256rnds2 xmm4, xmm3, xmm0
  61ad  vpshufd xmm0, xmm0, 0xe
  61b2  sha256rnds2 xmm3, xmm4, xmm0
  61b6  vmovdqa xmm13, [rsp+0x10]
  61bc  sha256msg1 xmm13, [rsp+0xd0]
  61c6  vpalignr xmm0, xmm12, [rsp+0xc0], 4
  61d1  vpaddd xmm13, xmm13, xmm0
  61d5  sha256msg2 xmm13, xmm12
  61da  vmovdqa [rsp+0x10], xmm13
  61e0  vpaddd xmm0, xmm13, [rel c6890]
  61e8  sha256rnds2 xmm6, xmm5, xmm0
  61ec  vpshufd xmm0, xmm0, 0xe
  61f1  sha256rnds2 xmm5, xmm6, xmm0
  61f5  vmovdqa xmm12, [rsp]
  61fa  sha256msg1 xmm12, [rsp+0xf0]
  6204  vpalignr xmm0, xmm11, [rsp+0xe0], 4
  620f  vpaddd xmm12, xmm12, xmm0
  6213  sha256msg2 xmm12, xmm11
  6218  vmovdqa [rsp], xmm12
  621d  vpaddd xmm0, xmm12, [rel c6890]
  6225  sha256rnds2 xmm8, xmm7, xmm0
  622a  vpshufd xmm0, xmm0, 0xe
  622f  sha256rnds2 xmm7, xmm8, xmm0
  6234  vmovdqa xmm11, [rsp+0x90]
  623d  sha256msg1 xmm11, [rsp+0x80]
  6247  vpalignr xmm0, xmm10, [rsp+0x70], 4
  624f  vpaddd xmm11, xmm11, xmm0
  6253  sha256msg2 xmm11, xmm10
  6258  vmovdqa [rsp+0x90], xmm11
  6261  vpaddd xmm0, xmm11, [rel c68a0]
  6269  sha256rnds2 xmm2, xmm1, xmm0
  626d  vpshufd xmm0, xmm0, 0xe
  6272  sha256rnds2 xmm1, xmm2, xmm0
  6276  vmovdqa xmm10, [rsp+0xb0]
  627f  sha256msg1 xmm10, [rsp+0xa0]
  6289  vpalignr xmm0, xmm9, [rsp+0x60], 4
  6291  vpaddd xmm10, xmm10, xmm0
  6295  sha256msg2 xmm10, xmm9
  629a  vmovdqa [rsp+0xb0], xmm10
  62a3  vpaddd xmm0, xmm10, [rel c68a0]
  62ab  sha256rnds2 xmm4, xmm3, xmm0
  62af  vpshufd xmm0, xmm0, 0xe
  62b4  sha256rnds2 xmm3, xmm4, xmm0
  62b8  vmovdqa xmm9, [rsp+0xd0]
  62c1  sha256msg1 xmm9, [rsp+0xc0]
  62cb  vpalignr xmm0, xmm13, [rsp+0x50], 4
  62d3  vpaddd xmm9, xmm9, xmm0
  62d7  sha256msg2 xmm9, xmm13
  62dc  vmovdqa [rsp+0xd0], xmm9
  62e5  vpaddd xmm0, xmm9, [rel c68a0]
  62ed  sha256rnds2 xmm6, xmm5, xmm0
  62f1  vpshufd xmm0, xmm0, 0xe
  62f6  sha256rnds2 xmm5, xmm6, xmm0
  62fa  vmovdqa xmm13, [rsp+0xf0]
  6303  sha256msg1 xmm13, [rsp+0xe0]
  630d  vpalignr xmm0, xmm12, [rsp+0x40], 4
  6315  vpaddd xmm13, xmm13, xmm0
  6319  sha256msg2 xmm13, xmm12
  631e  vmovdqa [rsp+0xf0], xmm13
  6327  vpaddd xmm0, xmm13, [rel c68a0]
  632f  sha256rnds2 xmm8, xmm7, xmm0
  6334  vpshufd xmm0, xmm0, 0xe
  6339  sha256rnds2 xmm7, xmm8, xmm0
  633e  vmovdqa xmm12, [rsp+0x80]
  6347  sha256msg1 xmm12, [rsp+0x70]
  634e  vpalignr xmm0, xmm11, [rsp+0x30], 4
  6356  vpaddd xmm12, xmm12, xmm0
  635a  sha256msg2 xmm12, xmm11
  635f  vmovdqa [rsp+0x80], xmm12
  6368  vpaddd xmm0, xmm12, [rel c68b0]
  6370  sha256rnds2 xmm2, xmm1, xmm0
  6374  vpshufd xmm0, xmm0, 0xe
  6379  sha256rnds2 xmm1, xmm2, xmm0
  637d  vmovdqa xmm11, [rsp+0xa0]
  6386  sha256msg1 xmm11, [rsp+0x60]
  638d  vpalignr xmm0, xmm10, [rsp+0x20], 4
  6395  vpaddd xmm11, xmm11, xmm0
  6399  sha256msg2 xmm11, xmm10
  639e  vmovdqa [rsp+0xa0], xmm11
  63a7  vpaddd xmm0, xmm11, [rel c68b0]
  63af  sha256rnds2 xmm4, xmm3, xmm0
  63b3  vpshufd xmm0, xmm0, 0xe
  63b8  sha256rnds2 xmm3, xmm4, xmm0
  63bc  vmovdqa xmm10, [rsp+0xc0]
  63c5  sha256msg1 xmm10, [rsp+0x50]
  63cc  vpalignr xmm0, xmm9, [rsp+0x10], 4
  63d4  vpaddd xmm10, xmm10, xmm0
  63d8  sha256msg2 xmm10, xmm9
  63dd  vmovdqa [rsp+0xc0], xmm10
  63e6  vpaddd xmm0, xmm10, [rel c68b0]
  63ee  sha256rnds2 xmm6, xmm5, xmm0
  63f2  vpshufd xmm0, xmm0, 0xe
  63f7  sha256rnds2 xmm5, xmm6, xmm0
  63fb  vmovdqa xmm9, [rsp+0xe0]
  6404  sha256msg1 xmm9, [rsp+0x40]
  640b  vpalignr xmm0, xmm13, [rsp], 4
  6412  vpaddd xmm9, xmm9, xmm0
  6416  sha256msg2 xmm9, xmm13
  641b  vmovdqa [rsp+0xe0], xmm9
  6424  vpaddd xmm0, xmm9, [rel c68b0]
  642c  sha256rnds2 xmm8, xmm7, xmm0
  6431  vpshufd xmm0, xmm0, 0xe
  6436  sha256rnds2 xmm7, xmm8, xmm0
  643b  vmovdqa xmm13, [rsp+0x70]
  6441  sha256msg1 xmm13, [rsp+0x30]
  6448  vpalignr xmm0, xmm12, [rsp+0x90], 4
  6453  vpaddd xmm13, xmm13, xmm0
  6457  sha256msg2 xmm13, xmm12
  645c  vmovdqa [rsp+0x70], xmm13
  6462  vpaddd xmm0, xmm13, [rel c68c0]
  646a  sha256rnds2 xmm2, xmm1, xmm0
  646e  vpshufd xmm0, xmm0, 0xe
  6473  sha256rnds2 xmm1, xmm2, xmm0
  6477  vmovdqa xmm12, [rsp+0x60]
  647d  sha256msg1 xmm12, [rsp+0x20]
  6484  vpalignr xmm0, xmm11, [rsp+0xb0], 4
  648f  vpaddd xmm12, xmm12, xmm0
  6493  sha256msg2 xmm12, xmm11
  6498  vmovdqa [rsp+0x60], xmm12
  649e  vpaddd xmm0, xmm12, [rel c68c0]
  64a6  sha256rnds2 xmm4, xmm3, xmm0
  64aa  vpshufd xmm0, xmm0, 0xe
  64af  sha256rnds2 xmm3, xmm4, xmm0
  64b3  vmovdqa xmm11, [rsp+0x50]
  64b9  sha256msg1 xmm11, [rsp+0x10]
  64c0  vpalignr xmm0, xmm10, [rsp+0xd0], 4
  64cb  vpaddd xmm11, xmm11, xmm0
  64cf  sha256msg2 xmm11, xmm10
  64d4  vmovdqa [rsp+0x50], xmm11
  64da  vpaddd xmm0, xmm11, [rel c68c0]
  64e2  sha256rnds2 xmm6, xmm5, xmm0
  64e6  vpshufd xmm0, xmm0, 0xe
  64eb  sha256rnds2 xmm5, xmm6, xmm0
  64ef  vmovdqa xmm10, [rsp+0x40]
  64f5  sha256msg1 xmm10, [rsp]
  64fb  vpalignr xmm0, xmm9, [rsp+0xf0], 4
  6506  vpaddd xmm10, xmm10, xmm0
  650a  sha256msg2 xmm10, xmm9
  650f  vmovdqa [rsp+0x40], xmm10
  6515  vpaddd xmm0, xmm10, [rel c68c0]
  651d  sha256rnds2 xmm8, xmm7, xmm0
  6522  vpshufd xmm0, xmm0, 0xe
  6527  sha256rnds2 xmm7, xmm8, xmm0
  652c  vmovdqa xmm9, [rsp+0x30]
  6532  sha256msg1 xmm9, [rsp+0x90]
  653c  vpalignr xmm0, xmm13, [rsp+0x80], 4
  6547  vpaddd xmm9, xmm9, xmm0
  654b  sha256msg2 xmm9, xmm13
  6550  vmovdqa [rsp+0x30], xmm9
  6556  vpaddd xmm0, xmm9, [rel c68d0]
  655e  sha256rnds2 xmm2, xmm1, xmm0
  6562  vpshufd xmm0, xmm0, 0xe
  6567  sha256rnds2 xmm1, xmm2, xmm0
  656b  vmovdqa xmm13, [rsp+0x20]
  6571  sha256msg1 xmm13, [rsp+0xb0]
  657b  vpalignr xmm0, xmm12, [rsp+0xa0], 4
  6586  vpaddd xmm13, xmm13, xmm0
  658a  sha256msg2 xmm13, xmm12
  658f  vmovdqa [rsp+0x20], xmm13
  6595  vpaddd xmm0, xmm13, [rel c68d0]
  659d  sha256rnds2 xmm4, xmm3, xmm0
  65a1  vpshufd xmm0, xmm0, 0xe
  65a6  sha256rnds2 xmm3, xmm4, xmm0
  65aa  vmovdqa xmm12, [rsp+0x10]
  65b0  sha256msg1 xmm12, [rsp+0xd0]
  65ba  vpalignr xmm0, xmm11, [rsp+0xc0], 4
  65c5  vpaddd xmm12, xmm12, xmm0
  65c9  sha256msg2 xmm12, xmm11
  65ce  vmovdqa [rsp+0x10], xmm12
  65d4  vpaddd xmm0, xmm12, [rel c68d0]
  65dc  sha256rnds2 xmm6, xmm5, xmm0
  65e0  vpshufd xmm0, xmm0, 0xe
  65e5  sha256rnds2 xmm5, xmm6, xmm0
  65e9  vmovdqa xmm11, [rsp]
  65ee  sha256msg1 xmm11, [rsp+0xf0]
  65f8  vpalignr xmm0, xmm10, [rsp+0xe0], 4
  6603  vpaddd xmm11, xmm11, xmm0
  6607  sha256msg2 xmm11, xmm10
  660c  vmovdqa [rsp], xmm11
  6611  vpaddd xmm0, xmm11, [rel c68d0]
  6619  sha256rnds2 xmm8, xmm7, xmm0
  661e  vpshufd xmm0, xmm0, 0xe
  6623  sha256rnds2 xmm7, xmm8, xmm0
  6628  vpaddd xmm1, xmm1, [rel c67b0]
  6630  vpaddd xmm2, xmm2, [rel c67c0]
  6638  vpaddd xmm3, xmm3, [rel c67b0]
  6640  vpaddd xmm4, xmm4, [rel c67c0]
  6648  vpaddd xmm5, xmm5, [rel c67b0]
  6650  vpaddd xmm6, xmm6, [rel c67c0]
  6658  vpaddd xmm7, xmm7, [rel c67b0]
  6660  vpaddd xmm8, xmm8, [rel c67c0]
  6668  lea rax, [r9]
  666b  cmp rax, r10
  666e  cmova rax, r10
  6672  imul rax, 0x20
  6676  add rax, rdx
  6679  vshufps xmm11, xmm1, xmm2, 0xbb
  667e  vpshufb xmm11, xmm11, [rel c67d0]
  6687  vmovdqu [rax], xmm11
  668b  vshufps xmm11, xmm1, xmm2, 0x11
  6690  vpshufb xmm11, xmm11, [rel c67d0]
  6699  vmovdqu [rax+0x10], xmm11
  669e  lea rax, [r9+1]
  66a2  cmp rax, r10
  66a5  cmova rax, r10
  66a9  imul rax, 0x20
  66ad  add rax, rdx
  66b0  vshufps xmm11, xmm3, xmm4, 0xbb
  66b5  vpshufb xmm11, xmm11, [rel c67d0]
  66be  vmovdqu [rax], xmm11
  66c2  vshufps xmm11, xmm3, xmm4, 0x11
  66c7  vpshufb xmm11, xmm11, [rel c67d0]
  66d0  vmovdqu [rax+0x10], xmm11
  66d5  lea rax, [r9+2]
  66d9  cmp rax, r10
  66dc  cmova rax, r10
  66e0  imul rax, 0x20
  66e4  add rax, rdx
  66e7  vshufps xmm11, xmm5, xmm6, 0xbb
  66ec  vpshufb xmm11, xmm11, [rel c67d0]
  66f5  vmovdqu [rax], xmm11
  66f9  vshufps xmm11, xmm5, xmm6, 0x11
  66fe  vpshufb xmm11, xmm11, [rel c67d0]
  6707  vmovdqu [rax+0x10], xmm11
  670c  lea rax, [r9+3]
  6710  cmp rax, r10
  6713  cmova rax, r10
  6717  imul rax, 0x20
  671b  add rax, rdx
  671e  vshufps xmm11, xmm7, xmm8, 0xbb
  6724  vpshufb xmm11, xmm11, [rel c67d0]
  672d  vmovdqu [rax], xmm11
  6731  vshufps xmm11, xmm7, xmm8, 0x11
  6737  vpshufb xmm11, xmm11, [rel c67d0]
  6740  vmovdqu [rax+0x10], xmm11
  6745  add r9, 4
  6749  cmp r9, r8
  674c  jb near l4140
l6752:
  6752  nop
  6753  vmovaps xmm6, [rsp+0x100]
  675c  vmovaps xmm7, [rsp+0x110]
  6765  vmovaps xmm8, [rsp+0x120]
  676e  vmovaps xmm9, [rsp+0x130]
  6777  vmovaps xmm10, [rsp+0x140]
  6780  vmovaps xmm11, [rsp+0x150]
  6789  vmovaps xmm12, [rsp+0x160]
  6792  vmovaps xmm13, [rsp+0x170]
  679b  add rsp, 0x188
  67a2  ret
c67b0: dd 0x9b05688c, 0x510e527f, 0xbb67ae85, 0x6a09e667
c67c0: dd 0x5be0cd19, 0x1f83d9ab, 0xa54ff53a, 0x3c6ef372
c67d0: dd 0x00010203, 0x04050607, 0x08090a0b, 0x0c0d0e0f
c67e0: dd 0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5
c67f0: dd 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5
c6800: dd 0xd807aa98, 0x12835b01, 0x243185be, 0x550c7dc3
c6810: dd 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174
c6820: dd 0xe49b69c1, 0xefbe4786, 0x0fc19dc6, 0x240ca1cc
c6830: dd 0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da
c6840: dd 0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7
c6850: dd 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967
c6860: dd 0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13
c6870: dd 0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85
c6880: dd 0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3
c6890: dd 0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070
c68a0: dd 0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5
c68b0: dd 0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f, 0x682e6ff3
c68c0: dd 0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208
c68d0: dd 0x90befffa, 0xa4506ceb, 0xbef9a3f7, 0xc67178f2
c68e0: dd 0xc28a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5
c68f0: dd 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf374
c6900: dd 0x649b69c1, 0xf0fe4786, 0x0fe1edc6, 0x240cf254
c6910: dd 0x4fe9346f, 0x6cc984be, 0x61b9411e, 0x16f988fa
c6920: dd 0xf2c65152, 0xa88e5a6d, 0xb019fc65, 0xb9d99ec7
c6930: dd 0x9a1231c3, 0xe70eeaa0, 0xfdb1232b, 0xc7353eb0
c6940: dd 0x3069bad5, 0xcb976d5f, 0x5a0f118f, 0xdc1eeefd
c6950: dd 0x0a35b689, 0xde0b7a04, 0x58f4ca9d, 0xe15d5b16
c6960: dd 0x007f3e86, 0x37088980, 0xa507ea32, 0x6fab9537
c6970: dd 0x17406110, 0x0d8cd6f1, 0xcdaa3b6d, 0xc0bbbe37
c6980: dd 0x83613bda, 0xdb48a363, 0x0b02e931, 0x6fd15ca7
c6990: dd 0x521afaca, 0x31338431, 0x6ed41a95, 0x6d437890
c69a0: dd 0xc39c91f2, 0x9eccabbd, 0xb5c9a0e6, 0x532fb63c
c69b0: dd 0xd2c741c6, 0x07237ea3, 0xa4954b68, 0x4c191d76
c69c0: dd 0x5807aa98, 0x12835b01, 0x243185be, 0x550c7dc3
c69d0: dd 0x80000000, 0x00000000, 0x00000000, 0x00000000
c69e0: dd 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf274
c69f0: dd 0x00000000, 0x00000000, 0x00000000, 0x00000100

; ---- Hash80Many, 12688 bytes
  6a00  vzeroupper
  6a03  sub rsp, 0x208
  6a0a  vmovaps [rsp+0x180], xmm6
  6a13  vmovaps [rsp+0x190], xmm7
  6a1c  vmovaps [rsp+0x1a0], xmm8
  6a25  vmovaps [rsp+0x1b0], xmm9
  6a2e  vmovaps [rsp+0x1c0], xmm10
  6a37  vmovaps [rsp+0x1d0], xmm11
  6a40  vmovaps [rsp+0x1e0], xmm12
  6a49  vmovaps [rsp+0x1f0], xmm13
  6a52  test r8, r8
  6a55  je near l9982
  6a5b  xor r9d, r9d
  6a5e  lea r10, [r8-1]
  6a62  nop word [rax+rax]
  6a6b  nop word [rax+rax]
  6a74  nop word [rax+rax]
  6a7d  nop dword [rax]
l6a80:
  6a80  vmovdqa xmm1, [rel c99e0]
  6a88  vmovdqa xmm2, [rel c99f0]
  6a90  vmovdqa xmm3, [rel c99e0]
  6a98  vmovdqa xmm4, [rel c99f0]
  6aa0  vmovdqa xmm5, [rel c99e0]
  6aa8  vmovdqa xmm6, [rel c99f0]
  6ab0  vmovdqa xmm7, [rel c99e0]
  6ab8  vmovdqa xmm8, [rel c99f0]
  6ac0  lea rax, [r9]
  6ac3  cmp rax, r10
  6ac6  cmova rax, r10
  6aca  imul rax, 0x50
  6ace  add rax, rcx
  6ad1  vmovdqu xmm9, [rax]
  6ad5  vpshufb xmm9, xmm9, [rel c9a00]
  6ade  vmovdqa [rsp], xmm9
  6ae3  vmovdqu xmm10, [rax+0x10]
  6ae8  vpshufb xmm10, xmm10, [rel c9a00]
  6af1  vmovdqa [rsp+0x10], xmm10
  6af7  vmovdqu xmm9, [rax+0x20]
  6afc  vpshufb xmm9, xmm9, [rel c9a00]
  6b05  vmovdqa [rsp+0x20], xmm9
  6b0b  vmovdqu xmm10, [rax+0x30]
  6b10  vpshufb xmm10, xmm10, [rel c9a00]
  6b19  vmovdqa [rsp+0x30], xmm10
  6b1f  lea rax, [r9+1]
  6b23  cmp rax, r10
  6b26  cmova rax, r10
  6b2a  imul rax, 0x50
  6b2e  add rax, rcx
  6b31  vmovdqu xmm9, [rax]
  6b35  vpshufb xmm9, xmm9, [rel c9a00]
  6b3e  vmovdqa [rsp+0x40], xmm9
  6b44  vmovdqu xmm11, [rax+0x10]
  6b49  vpshufb xmm11, xmm11, [rel c9a00]
  6b52  vmovdqa [rsp+0x50], xmm11
  6b58  vmovdqu xmm9, [rax+0x20]
  6b5d  vpshufb xmm9, xmm9, [rel c9a00]
  6b66  vmovdqa [rsp+0x60], xmm9
  6b6c  vmovdqu xmm11, [rax+0x30]
  6b71  vpshufb xmm11, xmm11, [rel c9a00]
  6b7a  vmovdqa [rsp+0x70], xmm11
  6b80  lea rax, [r9+2]
  6b84  cmp rax, r10
  6b87  cmova rax, r10
  6b8b  imul rax, 0x50
  6b8f  add rax, rcx
  6b92  vmovdqu xmm9, [rax]
  6b96  vpshufb xmm9, xmm9, [rel c9a00]
  6b9f  vmovdqa [rsp+0x80], xmm9
  6ba8  vmovdqu xmm12, [rax+0x10]
  6bad  vpshufb xmm12, xmm12, [rel c9a00]
  6bb6  vmovdqa [rsp+0x90], xmm12
  6bbf  vmovdqu xmm9, [rax+0x20]
  6bc4  vpshufb xmm9, xmm9, [rel c9a00]
  6bcd  vmovdqa [rsp+0xa0], xmm9
  6bd6  vmovdqu xmm12, [rax+0x30]
  6bdb  vpshufb xmm12, xmm12, [rel c9a00]
  6be4  vmovdqa [rsp+0xb0], xmm12
  6bed  lea rax, [r9+3]
  6bf1  cmp rax, r10
  6bf4  cmova rax, r10
  6bf8  imul rax, 0x50
  6bfc  add rax, rcx
  6bff  vmovdqu xmm9, [rax]
  6c03  vpshufb xmm9, xmm9, [rel c9a00]
  6c0c  vmovdqa [rsp+0xc0], xmm9
  6c15  vmovdqu xmm13, [rax+0x10]
  6c1a  vpshufb xmm13, xmm13, [rel c9a00]
  6c23  vmovdqa [rsp+0xd0], xmm13
  6c2c  vmovdqu xmm9, [rax+0x20]
  6c31  vpshufb xmm9, xmm9, [rel c9a00]
  6c3a  vmovdqa [rsp+0xe0], xmm9
  6c43  vmovdqu xmm13, [rax+0x30]
  6c48  vpshufb xmm13, xmm13, [rel c9a00]
  6c51  vmovdqa [rsp+0xf0], xmm13
  6c5a  vmovdqa xmm0, [rsp]
  6c5f  vpaddd xmm0, xmm0, [rel c9a10]
  6c67  sha256rnds2 xmm2, xmm1, xmm0
  6c6b  vpshufd xmm0, xmm0, 0xe
  6c70  sha256rnds2 xmm1, xmm2, xmm0
  6c74  vmovdqa xmm0, [rsp+0x40]
  6c7a  vpaddd xmm0, xmm0, [rel c9a10]
  6c82  sha256rnds2 xmm4, xmm3, xmm0
  6c86  vpshufd xmm0, xmm0, 0xe
  6c8b  sha256rnds2 xmm3, xmm4, xmm0
  6c8f  vmovdqa xmm0, [rsp+0x80]
  6c98  vpaddd xmm0, xmm0, [rel c9a10]
  6ca0  sha256rnds2 xmm6, xmm5, xmm0
  6ca4  vpshufd xmm0, xmm0, 0xe
  6ca9  sha256rnds2 xmm5, xmm6, xmm0
  6cad  vmovdqa xmm0, [rsp+0xc0]
  6cb6  vpaddd xmm0, xmm0, [rel c9a10]
  6cbe  sha256rnds2 xmm8, xmm7, xmm0
  6cc3  vpshufd xmm0, xmm0, 0xe
  6cc8  sha256rnds2 xmm7, xmm8, xmm0
  6ccd  vmovdqa xmm0, [rsp+0x10]
  6cd3  vpaddd xmm0, xmm0, [rel c9a20]
  6cdb  sha256rnds2 xmm2, xmm1, xmm0
  6cdf  vpshufd xmm0, xmm0, 0xe
  6ce4  sha256rnds2 xmm1, xmm2, xmm0
  6ce8  vmovdqa xmm0, [rsp+0x50]
  6cee  vpaddd xmm0, xmm0, [rel c9a20]
  6cf6  sha256rnds2 xmm4, xmm3, xmm0
  6cfa  vpshufd xmm0, xmm0, 0xe
  6cff  sha256rnds2 xmm3, xmm4, xmm0
  6d03  vmovdqa xmm0, [rsp+0x90]
  6d0c  vpaddd xmm0, xmm0, [rel c9a20]
  6d14  sha256rnds2 xmm6, xmm5, xmm0
  6d18  vpshufd xmm0, xmm0, 0xe
  6d1d  sha256rnds2 xmm5, xmm6, xmm0
  6d21  vmovdqa xmm0, [rsp+0xd0]
  6d2a  vpaddd xmm0, xmm0, [rel c9a20]
  6d32  sha256rnds2 xmm8, xmm7, xmm0
  6d37  vpshufd xmm0, xmm0, 0xe
  6d3c  sha256rnds2 xmm7, xmm8, xmm0
  6d41  vmovdqa xmm0, [rsp+0x20]
  6d47  vpaddd xmm0, xmm0, [rel c9a30]
  6d4f  sha256rnds2 xmm2, xmm1, xmm0
  6d53  vpshufd xmm0, xmm0, 0xe
  6d58  sha256rnds2 xmm1, xmm2, xmm0
  6d5c  vmovdqa xmm0, [rsp+0x60]
  6d62  vpaddd xmm0, xmm0, [rel c9a30]
  6d6a  sha256rnds2 xmm4, xmm3, xmm0
  6d6e  vpshufd xmm0, xmm0, 0xe
  6d73  sha256rnds2 xmm3, xmm4, xmm0
  6d77  vmovdqa xmm0, [rsp+0xa0]
  6d80  vpaddd xmm0, xmm0, [rel c9a30]
  6d88  sha256rnds2 xmm6, xmm5, xmm0
  6d8c  vpshufd xmm0, xmm0, 0xe
  6d91  sha256rnds2 xmm5, xmm6, xmm0
  6d95  vmovdqa xmm0, [rsp+0xe0]
  6d9e  vpaddd xmm0, xmm0, [rel c9a30]
  6da6  sha256rnds2 xmm8, xmm7, xmm0
  6dab  vpshufd xmm0, xmm0, 0xe
  6db0  sha256rnds2 xmm7, xmm8, xmm0
  6db5  vpaddd xmm0, xmm10, [rel c9a40]
  6dbd  sha256rnds2 xmm2, xmm1, xmm0
  6dc1  vpshufd xmm0, xmm0, 0xe
  6dc6  sha256rnds2 xmm1, xmm2, xmm0
  6dca  vpaddd xmm0, xmm11, [rel c9a40]
  6dd2  sha256rnds2 xmm4, xmm3, xmm0
  6dd6  vpshufd xmm0, xmm0, 0xe
  6ddb  sha256rnds2 xmm3, xmm4, xmm0
  6ddf  vpaddd xmm0, xmm12, [rel c9a40]
  6de7  sha256rnds2 xmm6, xmm5, xmm0
  6deb  vpshufd xmm0, xmm0, 0xe
  6df0  sha256rnds2 xmm5, xmm6, xmm0
  6df4  vpaddd xmm0, xmm13, [rel c9a40]
  6dfc  sha256rnds2 xmm8, xmm7, xmm0
  6e01  vpshufd xmm0, xmm0, 0xe
  6e06  sha256rnds2 xmm7, xmm8, xmm0
  6e0b  vmovdqa xmm9, [rsp]
  6e10  sha256msg1 xmm9, [rsp+0x10]
  6e17  vpalignr xmm0, xmm10, [rsp+0x20], 4
  6e1f  vpaddd xmm9, xmm9, xmm0
  6e23  sha256msg2 xmm9, xmm10
  6e28  vmovdqa [rsp], xmm9
  6e2d  vpaddd xmm0, xmm9, [rel c9a50]
  6e35  sha256rnds2 xmm2, xmm1, xmm0
  6e39  vpshufd xmm0, xmm0, 0xe
  6e3e  sha256rnds2 xmm1, xmm2, xmm0
  6e42  vmovdqa xmm10, [rsp+0x40]
  6e48  sha256msg1 xmm10, [rsp+0x50]
  6e4f  vpalignr xmm0, xmm11, [rsp+0x60], 4
  6e57  vpaddd xmm10, xmm10, xmm0
  6e5b  sha256msg2 xmm10, xmm11
  6e60  vmovdqa [rsp+0x40], xmm10
  6e66  vpaddd xmm0, xmm10, [rel c9a50]
  6e6e  sha256rnds2 xmm4, xmm3, xmm0
  6e72  vpshufd xmm0, xmm0, 0xe
  6e77  sha256rnds2 xmm3, xmm4, xmm0
  6e7b  vmovdqa xmm11, [rsp+0x80]
  6e84  sha256msg1 xmm11, [rsp+0x90]
  6e8e  vpalignr xmm0, xmm12, [rsp+0xa0], 4
  6e99  vpaddd xmm11, xmm11, xmm0
  6e9d  sha256msg2 xmm11, xmm12
  6ea2  vmovdqa [rsp+0x80], xmm11
  6eab  vpaddd xmm0, xmm11, [rel c9a50]
  6eb3  sha256rnds2 xmm6, xmm5, xmm0
  6eb7  vpshufd xmm0, xmm0, 0xe
  6ebc  sha256rnds2 xmm5, xmm6, xmm0
  6ec0  vmovdqa xmm12, [rsp+0xc0]
  6ec9  sha256msg1 xmm12, [rsp+0xd0]
  6ed3  vpalignr xmm0, xmm13, [rsp+0xe0], 4
  6ede  vpaddd xmm12, xmm12, xmm0
  6ee2  sha256msg2 xmm12, xmm13
  6ee7  vmovdqa [rsp+0xc0], xmm12
  6ef0  vpaddd xmm0, xmm12, [rel c9a50]
  6ef8  sha256rnds2 xmm8, xmm7, xmm0
  6efd  vpshufd xmm0, xmm0, 0xe
  6f02  sha256rnds2 xmm7, xmm8, xmm0
  6f07  vmovdqa xmm13, [rsp+0x10]
  6f0d  sha256msg1 xmm13, [rsp+0x20]
  6f14  vpalignr xmm0, xmm9, [rsp+0x30], 4
  6f1c  vpaddd xmm13, xmm13, xmm0
  6f20  sha256msg2 xmm13, xmm9
  6f25  vmovdqa [rsp+0x10], xmm13
  6f2b  vpaddd xmm0, xmm13, [rel c9a60]
  6f33  sha256rnds2 xmm2, xmm1, xmm0
  6f37  vpshufd xmm0, xmm0, 0xe
  6f3c  sha256rnds2 xmm1, xmm2, xmm0
  6f40  vmovdqa xmm9, [rsp+0x50]
  6f46  sha256msg1 xmm9, [rsp+0x60]
  6f4d  vpalignr xmm0, xmm10, [rsp+0x70], 4
  6f55  vpaddd xmm9, xmm9, xmm0
  6f59  sha256msg2 xmm9, xmm10
  6f5e  vmovdqa [rsp+0x50], xmm9
  6f64  vpaddd xmm0, xmm9, [rel c9a60]
  6f6c  sha256rnds2 xmm4, xmm3, xmm0
  6f70  vpshufd xmm0, xmm0, 0xe
  6f75  sha256rnds2 xmm3, xmm4, xmm0
  6f79  vmovdqa xmm10, [rsp+0x90]
  6f82  sha256msg1 xmm10, [rsp+0xa0]
  6f8c  vpalignr xmm0, xmm11, [rsp+0xb0], 4
  6f97  vpaddd xmm10, xmm10, xmm0
  6f9b  sha256msg2 xmm10, xmm11
  6fa0  vmovdqa [rsp+0x90], xmm10
  6fa9  vpaddd xmm0, xmm10, [rel c9a60]
  6fb1  sha256rnds2 xmm6, xmm5, xmm0
  6fb5  vpshufd xmm0, xmm0, 0xe
  6fba  sha256rnds2 xmm5, xmm6, xmm0
  6fbe  vmovdqa xmm11, [rsp+0xd0]
  6fc7  sha256msg1 xmm11, [rsp+0xe0]
  6fd1  vpalignr xmm0, xmm12, [rsp+0xf0], 4
  6fdc  vpaddd xmm11, xmm11, xmm0
  6fe0  sha256msg2 xmm11, xmm12
  6fe5  vmovdqa [rsp+0xd0], xmm11
  6fee  vpaddd xmm0, xmm11, [rel c9a60]
  6ff6  sha256rnds2 xmm8, xmm7, xmm0
  6ffb  vpshufd xmm0, xmm0, 0xe
  7000  sha256rnds2 xmm7, xmm8, xmm0
  7005  vmovdqa xmm12, [rsp+0x20]
  700b  sha256msg1 xmm12, [rsp+0x30]
  7012  vpalignr xmm0, xmm13, [rsp], 4
  7019  vpaddd xmm12, xmm12, xmm0
  701d  sha256msg2 xmm12, xmm13
  7022  vmovdqa [rsp+0x20], xmm12
  7028  vpaddd xmm0, xmm12, [rel c9a70]
  7030  sha256rnds2 xmm2, xmm1, xmm0
  7034  vpshufd xmm0, xmm0, 0xe
  7039  sha256rnds2 xmm1, xmm2, xmm0
  703d  vmovdqa xmm13, [rsp+0x60]
  7043  sha256msg1 xmm13, [rsp+0x70]
  704a  vpalignr xmm0, xmm9, [rsp+0x40], 4
  7052  vpaddd xmm13, xmm13, xmm0
  7056  sha256msg2 xmm13, xmm9
  705b  vmovdqa [rsp+0x60], xmm13
  7061  vpaddd xmm0, xmm13, [rel c9a70]
  7069  sha256rnds2 xmm4, xmm3, xmm0
  706d  vpshufd xmm0, xmm0, 0xe
  7072  sha256rnds2 xmm3, xmm4, xmm0
  7076  vmovdqa xmm9, [rsp+0xa0]
  707f  sha256msg1 xmm9, [rsp+0xb0]
  7089  vpalignr xmm0, xmm10, [rsp+0x80], 4
  7094  vpaddd xmm9, xmm9, xmm0
  7098  sha256msg2 xmm9, xmm10
  709d  vmovdqa [rsp+0xa0], xmm9
  70a6  vpaddd xmm0, xmm9, [rel c9a70]
  70ae  sha256rnds2 xmm6, xmm5, xmm0
  70b2  vpshufd xmm0, xmm0, 0xe
  70b7  sha256rnds2 xmm5, xmm6, xmm0
  70bb  vmovdqa xmm10, [rsp+0xe0]
  70c4  sha256msg1 xmm10, [rsp+0xf0]
  70ce  vpalignr xmm0, xmm11, [rsp+0xc0], 4
  70d9  vpaddd xmm10, xmm10, xmm0
  70dd  sha256msg2 xmm10, xmm11
  70e2  vmovdqa [rsp+0xe0], xmm10
  70eb  vpaddd xmm0, xmm10, [rel c9a70]
  70f3  sha256rnds2 xmm8, xmm7, xmm0
  70f8  vpshufd xmm0, xmm0, 0xe
  70fd  sha256rnds2 xmm7, xmm8, xmm0
  7102  vmovdqa xmm11, [rsp+0x30]
  7108  sha256msg1 xmm11, [rsp]
  710e  vpalignr xmm0, xmm12, [rsp+0x10], 4
  7116  vpaddd xmm11, xmm11, xmm0
  711a  sha256msg2 xmm11, xmm12
  711f  vmovdqa [rsp+0x30], xmm11
  7125  vpaddd xmm0, xmm11, [rel c9a80]
  712d  sha256rnds2 xmm2, xmm1, xmm0
  7131  vpshufd xmm0, xmm0, 0xe
  7136  sha256rnds2 xmm1, xmm2, xmm0
  713a  vmovdqa xmm12, [rsp+0x70]
  7140  sha256msg1 xmm12, [rsp+0x40]
  7147  vpalignr xmm0, xmm13, [rsp+0x50], 4
  714f  vpaddd xmm12, xmm12, xmm0
  7153  sha256msg2 xmm12, xmm13
  7158  vmovdqa [rsp+0x70], xmm12
  715e  vpaddd xmm0, xmm12, [rel c9a80]
  7166  sha256rnds2 xmm4, xmm3, xmm0
  716a  vpshufd xmm0, xmm0, 0xe
  716f  sha256rnds2 xmm3, xmm4, xmm0
  7173  vmovdqa xmm13, [rsp+0xb0]
  717c  sha256msg1 xmm13, [rsp+0x80]
  7186  vpalignr xmm0, xmm9, [rsp+0x90], 4
  7191  vpaddd xmm13, xmm13, xmm0
  7195  sha256msg2 xmm13, xmm9
  719a  vmovdqa [rsp+0xb0], xmm13
  71a3  vpaddd xmm0, xmm13, [rel c9a80]
  71ab  sha256rnds2 xmm6, xmm5, xmm0
  71af  vpshufd xmm0, xmm0, 0xe
  71b4  sha256rnds2 xmm5, xmm6, xmm0
  71b8  vmovdqa xmm9, [rsp+0xf0]
  71c1  sha256msg1 xmm9, [rsp+0xc0]
  71cb  vpalignr xmm0, xmm10, [rsp+0xd0], 4
  71d6  vpaddd xmm9, xmm9, xmm0
  71da  sha256msg2 xmm9, xmm10
  71df  vmovdqa [rsp+0xf0], xmm9
  71e8  vpaddd xmm0, xmm9, [rel c9a80]
  71f0  sha256rnds2 xmm8, xmm7, xmm0
  71f5  vpshufd xmm0, xmm0, 0xe
  71fa  sha256rnds2 xmm7, xmm8, xmm0
  71ff  vmovdqa xmm10, [rsp]
  7204  sha256msg1 xmm10, [rsp+0x10]
  720b  vpalignr xmm0, xmm11, [rsp+0x20], 4
  7213  vpaddd xmm10, xmm10, xmm0
  7217  sha256msg2 xmm10, xmm11
  721c  vmovdqa [rsp], xmm10
  7221  vpaddd xmm0, xmm10, [rel c9a90]
  7229  sha256rnds2 xmm2, xmm1, xmm0
  722d  vpshufd xmm0, xmm0, 0xe
  7232  sha256rnds2 xmm1, xmm2, xmm0
  7236  vmovdqa xmm11, [rsp+0x40]
  723c  sha256msg1 xmm11, [rsp+0x50]
  7243  vpalignr xmm0, xmm12, [rsp+0x60], 4
  724b  vpaddd xmm11, xmm11, xmm0
  724f  sha256msg2 xmm11, xmm12
  7254  vmovdqa [rsp+0x40], xmm11
  725a  vpaddd xmm0, xmm11, [rel c9a90]
  7262  sha256rnds2 xmm4, xmm3, xmm0
  7266  vpshufd xmm0, xmm0, 0xe
  726b  sha256rnds2 xmm3, xmm4, xmm0
  726f  vmovdqa xmm12, [rsp+0x80]
  7278  sha256msg1 xmm12, [rsp+0x90]
  7282  vpalignr xmm0, xmm13, [rsp+0xa0], 4
  728d  vpaddd xmm12, xmm12, xmm0
  7291  sha256msg2 xmm12, xmm13
  7296  vmovdqa [rsp+0x80], xmm12
  729f  vpaddd xmm0, xmm12, [rel c9a90]
  72a7  sha256rnds2 xmm6, xmm5, xmm0
  72ab  vpshufd xmm0, xmm0, 0xe
  72b0  sha256rnds2 xmm5, xmm6, xmm0
  72b4  vmovdqa xmm13, [rsp+0xc0]
  72bd  sha256msg1 xmm13, [rsp+0xd0]
  72c7  vpalignr xmm0, xmm9, [rsp+0xe0], 4
  72d2  vpaddd xmm13, xmm13, xmm0
  72d6  sha256msg2 xmm13, xmm9
  72db  vmovdqa [rsp+0xc0], xmm13
  72e4  vpaddd xmm0, xmm13, [rel c9a90]
  72ec  sha256rnds2 xmm8, xmm7, xmm0
  72f1  vpshufd xmm0, xmm0, 0xe
  72f6  sha256rnds2 xmm7, xmm8, xmm0
  72fb  vmovdqa xmm9, [rsp+0x10]
  7301  sha256msg1 xmm9, [rsp+0x20]
  7308  vpalignr xmm0, xmm10, [rsp+0x30], 4
  7310  vpaddd xmm9, xmm9, xmm0
  7314  sha256msg2 xmm9, xmm10
  7319  vmovdqa [rsp+0x10], xmm9
  731f  vpaddd xmm0, xmm9, [rel c9aa0]
  7327  sha256rnds2 xmm2, xmm1, xmm0
  732b  vpshufd xmm0, xmm0, 0xe
  7330  sha256rnds2 xmm1, xmm2, xmm0
  7334  vmovdqa xmm10, [rsp+0x50]
  733a  sha256msg1 xmm10, [rsp+0x60]
  7341  vpalignr xmm0, xmm11, [rsp+0x70], 4
  7349  vpaddd xmm10, xmm10, xmm0
  734d  sha256msg2 xmm10, xmm11
  7352  vmovdqa [rsp+0x50], xmm10
  7358  vpaddd xmm0, xmm10, [rel c9aa0]
  7360  sha256rnds2 xmm4, xmm3, xmm0
  7364  vpshufd xmm0, xmm0, 0xe
  7369  sha256rnds2 xmm3, xmm4, xmm0
  736d  vmovdqa xmm11, [rsp+0x90]
  7376  sha256msg1 xmm11, [rsp+0xa0]
  7380  vpalignr xmm0, xmm12, [rsp+0xb0], 4
  738b  vpaddd xmm11, xmm11, xmm0
  738f  sha256msg2 xmm11, xmm12
  7394  vmovdqa [rsp+0x90], xmm11
  739d  vpaddd xmm0, xmm11, [rel c9aa0]
  73a5  sha256rnds2 xmm6, xmm5, xmm0
  73a9  vpshufd xmm0, xmm0, 0xe
  73ae  sha256rnds2 xmm5, xmm6, xmm0
  73b2  vmovdqa xmm12, [rsp+0xd0]
  73bb  sha256msg1 xmm12, [rsp+0xe0]
  73c5  vpalignr xmm0, xmm13, [rsp+0xf0], 4
  73d0  vpaddd xmm12, xmm12, xmm0
  73d4  sha256msg2 xmm12, xmm13
  73d9  vmovdqa [rsp+0xd0], xmm12
  73e2  vpaddd xmm0, xmm12, [rel c9aa0]
  73ea  sha256rnds2 xmm8, xmm7, xmm0
  73ef  vpshufd xmm0, xmm0, 0xe
  73f4  sha256rnds2 xmm7, xmm8, xmm0
  73f9  vmovdqa xmm13, [rsp+0x20]
  73ff  sha256msg1 xmm13, [rsp+0x30]
  7406  vpalignr xmm0, xmm9, [rsp], 4
  740d  vpaddd xmm13, xmm13, xmm0
  7411  sha256msg2 xmm13, xmm9
  7416  vmovdqa [rsp+0x20], xmm13
  741c  vpaddd xmm0, xmm13, [rel c9ab0]
  7424  sha256rnds2 xmm2, xmm1, xmm0
  7428  vpshufd xmm0, xmm0, 0xe
  742d  sha256rnds2 xmm1, xmm2, xmm0
  7431  vmovdqa xmm9, [rsp+0x60]
  7437  sha256msg1 xmm9, [rsp+0x70]
  743e  vpalignr xmm0, xmm10, [rsp+0x40], 4
  7446  vpaddd xmm9, xmm9, xmm0
  744a  sha256msg2 xmm9, xmm10
  744f  vmovdqa [rsp+0x60], xmm9
  7455  vpaddd xmm0, xmm9, [rel c9ab0]
  745d  sha256rnds2 xmm4, xmm3, xmm0
  7461  vpshufd xmm0, xmm0, 0xe
  7466  sha256rnds2 xmm3, xmm4, xmm0
  746a  vmovdqa xmm10, [rsp+0xa0]
  7473  sha256msg1 xmm10, [rsp+0xb0]
  747d  vpalignr xmm0, xmm11, [rsp+0x80], 4
  7488  vpaddd xmm10, xmm10, xmm0
  748c  sha256msg2 xmm10, xmm11
  7491  vmovdqa [rsp+0xa0], xmm10
  749a  vpaddd xmm0, xmm10, [rel c9ab0]
  74a2  sha256rnds2 xmm6, xmm5, xmm0
  74a6  vpshufd xmm0, xmm0, 0xe
  74ab  sha256rnds2 xmm5, xmm6, xmm0
  74af  vmovdqa xmm11, [rsp+0xe0]
  74b8  sha256msg1 xmm11, [rsp+0xf0]
  74c2  vpalignr xmm0, xmm12, [rsp+0xc0], 4
  74cd  vpaddd xmm11, xmm11, xmm0
  74d1  sha256msg2 xmm11, xmm12
  74d6  vmovdqa [rsp+0xe0], xmm11
  74df  vpaddd xmm0, xmm11, [rel c9ab0]
  74e7  sha256rnds2 xmm8, xmm7, xmm0
  74ec  vpshufd xmm0, xmm0, 0xe
  74f1  sha256rnds2 xmm7, xmm8, xmm0
  74f6  vmovdqa xmm12, [rsp+0x30]
  74fc  sha256msg1 xmm12, [rsp]
  7502  vpalignr xmm0, xmm13, [rsp+0x10], 4
  750a  vpaddd xmm12, xmm12, xmm0
  750e  sha256msg2 xmm12, xmm13
  7513  vmovdqa [rsp+0x30], xmm12
  7519  vpaddd xmm0, xmm12, [rel c9ac0]
  7521  sha256rnds2 xmm2, xmm1, xmm0
  7525  vpshufd xmm0, xmm0, 0xe
  752a  sha256rnds2 xmm1, xmm2, xmm0
  752e  vmovdqa xmm13, [rsp+0x70]
  7534  sha256msg1 xmm13, [rsp+0x40]
  753b  vpalignr xmm0, xmm9, [rsp+0x50], 4
  7543  vpaddd xmm13, xmm13, xmm0
  7547  sha256msg2 xmm13, xmm9
  754c  vmovdqa [rsp+0x70], xmm13
  7552  vpaddd xmm0, xmm13, [rel c9ac0]
  755a  sha256rnds2 xmm4, xmm3, xmm0
  755e  vpshufd xmm0, xmm0, 0xe
  7563  sha256rnds2 xmm3, xmm4, xmm0
  7567  vmovdqa xmm9, [rsp+0xb0]
  7570  sha256msg1 xmm9, [rsp+0x80]
  757a  vpalignr xmm0, xmm10, [rsp+0x90], 4
  7585  vpaddd xmm9, xmm9, xmm0
  7589  sha256msg2 xmm9, xmm10
  758e  vmovdqa [rsp+0xb0], xmm9
  7597  vpaddd xmm0, xmm9, [rel c9ac0]
  759f  sha256rnds2 xmm6, xmm5, xmm0
  75a3  vpshufd xmm0, xmm0, 0xe
  75a8  sha256rnds2 xmm5, xmm6, xmm0
  75ac  vmovdqa xmm10, [rsp+0xf0]
  75b5  sha256msg1 xmm10, [rsp+0xc0]
  75bf  vpalignr xmm0, xmm11, [rsp+0xd0], 4
  75ca  vpaddd xmm10, xmm10, xmm0
  75ce  sha256msg2 xmm10, xmm11
  75d3  vmovdqa [rsp+0xf0], xmm10
  75dc  vpaddd xmm0, xmm10, [rel c9ac0]
  75e4  sha256rnds2 xmm8, xmm7, xmm0
  75e9  vpshufd xmm0, xmm0, 0xe
  75ee  sha256rnds2 xmm7, xmm8, xmm0
  75f3  vmovdqa xmm11, [rsp]
  75f8  sha256msg1 xmm11, [rsp+0x10]
  75ff  vpalignr xmm0, xmm12, [rsp+0x20], 4
  7607  vpaddd xmm11, xmm11, xmm0
  760b  sha256msg2 xmm11, xmm12
  7610  vmovdqa [rsp], xmm11
  7615  vpaddd xmm0, xmm11, [rel c9ad0]
  761d  sha256rnds2 xmm2, xmm1, xmm0
  7621  vpshufd xmm0, xmm0, 0xe
  7626  sha256rnds2 xmm1, xmm2, xmm0
  762a  vmovdqa xmm12, [rsp+0x40]
  7630  sha256msg1 xmm12, [rsp+0x50]
  7637  vpalignr xmm0, xmm13, [rsp+0x60], 4
  763f  vpaddd xmm12, xmm12, xmm0
  7643  sha256msg2 xmm12, xmm13
  7648  vmovdqa [rsp+0x40], xmm12
  764e  vpaddd xmm0, xmm12, [rel c9ad0]
  7656  sha256rnds2 xmm4, xmm3, xmm0
  765a  vpshufd xmm0, xmm0, 0xe
  765f  sha256rnds2 xmm3, xmm4, xmm0
  7663  vmovdqa xmm13, [rsp+0x80]
  766c  sha256msg1 xmm13, [rsp+0x90]
  7676  vpalignr xmm0, xmm9, [rsp+0xa0], 4
  7681  vpaddd xmm13, xmm13, xmm0
  7685  sha256msg2 xmm13, xmm9
  768a  vmovdqa [rsp+0x80], xmm13
  7693  vpaddd xmm0, xmm13, [rel c9ad0]
  769b  sha256rnds2 xmm6, xmm5, xmm0
  769f  vpshufd xmm0, xmm0, 0xe
  76a4  sha256rnds2 xmm5, xmm6, xmm0
  76a8  vmovdqa xmm9, [rsp+0xc0]
  76b1  sha256msg1 xmm9, [rsp+0xd0]
  76bb  vpalignr xmm0, xmm10, [rsp+0xe0], 4
  76c6  vpaddd xmm9, xmm9, xmm0
  76ca  sha256msg2 xmm9, xmm10
  76cf  vmovdqa [rsp+0xc0], xmm9
  76d8  vpaddd xmm0, xmm9, [rel c9ad0]
  76e0  sha256rnds2 xmm8, xmm7, xmm0
  76e5  vpshufd xmm0, xmm0, 0xe
  76ea  sha256rnds2 xmm7, xmm8, xmm0
  76ef  vmovdqa xmm10, [rsp+0x10]
  76f5  sha256msg1 xmm10, [rsp+0x20]
  76fc  vpalignr xmm0, xmm11, [rsp+0x30], 4
  7704  vpaddd xmm10, xmm10, xmm0
  7708  sha256msg2 xmm10, xmm11
  770d  vmovdqa [rsp+0x10], xmm10
  7713  vpaddd xmm0, xmm10, [rel c9ae0]
  771b  sha256rnds2 xmm2, xmm1, xmm0
  771f  vpshufd xmm0, xmm0, 0xe
  7724  sha256rnds2 xmm1, xmm2, xmm0
  7728  vmovdqa xmm11, [rsp+0x50]
  772e  sha256msg1 xmm11, [rsp+0x60]
  7735  vpalignr xmm0, xmm12, [rsp+0x70], 4
  773d  vpaddd xmm11, xmm11, xmm0
  7741  sha256msg2 xmm11, xmm12
  7746  vmovdqa [rsp+0x50], xmm11
  774c  vpaddd xmm0, xmm11, [rel c9ae0]
  7754  sha256rnds2 xmm4, xmm3, xmm0
  7758  vpshufd xmm0, xmm0, 0xe
  775d  sha256rnds2 xmm3, xmm4, xmm0
  7761  vmovdqa xmm12, [rsp+0x90]
  776a  sha256msg1 xmm12, [rsp+0xa0]
  7774  vpalignr xmm0, xmm13, [rsp+0xb0], 4
  777f  vpaddd xmm12, xmm12, xmm0
  7783  sha256msg2 xmm12, xmm13
  7788  vmovdqa [rsp+0x90], xmm12
  7791  vpaddd xmm0, xmm12, [rel c9ae0]
  7799  sha256rnds2 xmm6, xmm5, xmm0
  779d  vpshufd xmm0, xmm0, 0xe
  77a2  sha256rnds2 xmm5, xmm6, xmm0
  77a6  vmovdqa xmm13, [rsp+0xd0]
  77af  sha256msg1 xmm13, [rsp+0xe0]
  77b9  vpalignr xmm0, xmm9, [rsp+0xf0], 4
  77c4  vpaddd xmm13, xmm13, xmm0
  77c8  sha256msg2 xmm13, xmm9
  77cd  vmovdqa [rsp+0xd0], xmm13
  77d6  vpaddd xmm0, xmm13, [rel c9ae0]
  77de  sha256rnds2 xmm8, xmm7, xmm0
  77e3  vpshufd xmm0, xmm0, 0xe
  77e8  sha256rnds2 xmm7, xmm8, xmm0
  77ed  vmovdqa xmm9, [rsp+0x20]
  77f3  sha256msg1 xmm9, [rsp+0x30]
  77fa  vpalignr xmm0, xmm10, [rsp], 4
  7801  vpaddd xmm9, xmm9, xmm0
  7805  sha256msg2 xmm9, xmm10
  780a  vmovdqa [rsp+0x20], xmm9
  7810  vpaddd xmm0, xmm9, [rel c9af0]
  7818  sha256rnds2 xmm2, xmm1, xmm0
  781c  vpshufd xmm0, xmm0, 0xe
  7821  sha256rnds2 xmm1, xmm2, xmm0
  7825  vmovdqa xmm10, [rsp+0x60]
  782b  sha256msg1 xmm10, [rsp+0x70]
  7832  vpalignr xmm0, xmm11, [rsp+0x40], 4
  783a  vpaddd xmm10, xmm10, xmm0
  783e  sha256msg2 xmm10, xmm11
  7843  vmovdqa [rsp+0x60], xmm10
  7849  vpaddd xmm0, xmm10, [rel c9af0]
  7851  sha256rnds2 xmm4, xmm3, xmm0
  7855  vpshufd xmm0, xmm0, 0xe
  785a  sha256rnds2 xmm3, xmm4, xmm0
  785e  vmovdqa xmm11, [rsp+0xa0]
  7867  sha256msg1 xmm11, [rsp+0xb0]
  7871  vpalignr xmm0, xmm12, [rsp+0x80], 4
  787c  vpaddd xmm11, xmm11, xmm0
  7880  sha256msg2 xmm11, xmm12
  7885  vmovdqa [rsp+0xa0], xmm11
  788e  vpaddd xmm0, xmm11, [rel c9af0]
  7896  sha256rnds2 xmm6, xmm5, xmm0
  789a  vpshufd xmm0, xmm0, 0xe
  789f  sha256rnds2 xmm5, xmm6, xmm0
  78a3  vmovdqa xmm12, [rsp+0xe0]
  78ac  sha256msg1 xmm12, [rsp+0xf0]
  78b6  vpalignr xmm0, xmm13, [rsp+0xc0], 4
  78c1  vpaddd xmm12, xmm12, xmm0
  78c5  sha256msg2 xmm12, xmm13
  78ca  vmovdqa [rsp+0xe0], xmm12
  78d3  vpaddd xmm0, xmm12, [rel c9af0]
  78db  sha256rnds2 xmm8, xmm7, xmm0
  78e0  vpshufd xmm0, xmm0, 0xe
  78e5  sha256rnds2 xmm7, xmm8, xmm0
  78ea  vmovdqa xmm13, [rsp+0x30]
  78f0  sha256msg1 xmm13, [rsp]
  78f6  vpalignr xmm0, xmm9, [rsp+0x10], 4
  78fe  vpaddd xmm13, xmm13, xmm0
  7902  sha256msg2 xmm13, xmm9
  7907  vmovdqa [rsp+0x30], xmm13
  790d  vpaddd xmm0, xmm13, [rel c9b00]
  7915  sha256rnds2 xmm2, xmm1, xmm0
  7919  vpshufd xmm0, xmm0, 0xe
  791e  sha256rnds2 xmm1, xmm2, xmm0
  7922  vmovdqa xmm9, [rsp+0x70]
  7928  sha256msg1 xmm9, [rsp+0x40]
  792f  vpalignr xmm0, xmm10, [rsp+0x50], 4
  7937  vpaddd xmm9, xmm9, xmm0
  793b  sha256msg2 xmm9, xmm10
  7940  vmovdqa [rsp+0x70], xmm9
  7946  vpaddd xmm0, xmm9, [rel c9b00]
  794e  sha256rnds2 xmm4, xmm3, xmm0
  7952  vpshufd xmm0, xmm0, 0xe
  7957  sha256rnds2 xmm3, xmm4, xmm0
  795b  vmovdqa xmm10, [rsp+0xb0]
  7964  sha256msg1 xmm10, [rsp+0x80]
  796e  vpalignr xmm0, xmm11, [rsp+0x90], 4
  7979  vpaddd xmm10, xmm10, xmm0
  797d  sha256msg2 xmm10, xmm11
  7982  vmovdqa [rsp+0xb0], xmm10
  798b  vpaddd xmm0, xmm10, [rel c9b00]
  7993  sha256rnds2 xmm6, xmm5, xmm0
  7997  vpshufd xmm0, xmm0, 0xe
  799c  sha256rnds2 xmm5, xmm6, xmm0
  79a0  vmovdqa xmm11, [rsp+0xf0]
  79a9  sha256msg1 xmm11, [rsp+0xc0]
  79b3  vpalignr xmm0, xmm12, [rsp+0xd0], 4
  79be  vpaddd xmm11, xmm11, xmm0
  79c2  sha256msg2 xmm11, xmm12
  79c7  vmovdqa [rsp+0xf0], xmm11
  79d0  vpaddd xmm0, xmm11, [rel c9b00]
  79d8  sha256rnds2 xmm8, xmm7, xmm0
  79dd  vpshufd xmm0, xmm0, 0xe
  79e2  sha256rnds2 xmm7, xmm8, xmm0
  79e7  vpaddd xmm1, xmm1, [rel c99e0]
  79ef  vpaddd xmm2, xmm2, [rel c99f0]
  79f7  vpaddd xmm3, xmm3, [rel c99e0]
  79ff  vpaddd xmm4, xmm4, [rel c99f0]
  7a07  vpaddd xmm5, xmm5, [rel c99e0]
  7a0f  vpaddd xmm6, xmm6, [rel c99f0]
  7a17  vpaddd xmm7, xmm7, [rel c99e0]
  7a1f  vpaddd xmm8, xmm8, [rel c99f0]
  7a27  vmovdqa [rsp+0xf0], xmm1
  7a30  vmovdqa [rsp+0xe0], xmm2
  7a39  lea rax, [r9]
  7a3c  cmp rax, r10
  7a3f  cmova rax, r10
  7a43  imul rax, 0x50
  7a47  add rax, rcx
  7a4a  vmovdqu xmm11, [rax+0x40]
  7a4f  vpshufb xmm11, xmm11, [rel c9a00]
  7a58  vmovdqa [rsp+0xd0], xmm11
  7a61  vmovdqa [rsp+0xc0], xmm3
  7a6a  vmovdqa [rsp+0xb0], xmm4
  7a73  lea rax, [r9+1]
  7a77  cmp rax, r10
  7a7a  cmova rax, r10
  7a7e  imul rax, 0x50
  7a82  add rax, rcx
  7a85  vmovdqu xmm10, [rax+0x40]
  7a8a  vpshufb xmm10, xmm10, [rel c9a00]
  7a93  vmovdqa [rsp+0xa0], xmm10
  7a9c  vmovdqa [rsp+0x90], xmm5
  7aa5  vmovdqa [rsp+0x80], xmm6
  7aae  lea rax, [r9+2]
  7ab2  cmp rax, r10
  7ab5  cmova rax, r10
  7ab9  imul rax, 0x50
  7abd  add rax, rcx
  7ac0  vmovdqu xmm9, [rax+0x40]
  7ac5  vpshufb xmm9, xmm9, [rel c9a00]
  7ace  vmovdqa [rsp+0x70], xmm9
  7ad4  vmovdqa [rsp+0x60], xmm7
  7ada  vmovdqa [rsp+0x50], xmm8
  7ae0  lea rax, [r9+3]
  7ae4  cmp rax, r10
  7ae7  cmova rax, r10
  7aeb  imul rax, 0x50
  7aef  add rax, rcx
  7af2  vmovdqu xmm13, [rax+0x40]
  7af7  vpshufb xmm13, xmm13, [rel c9a00]
  7b00  vmovdqa [rsp+0x40], xmm13
  7b06  vpaddd xmm0, xmm11, [rel c9a10]
  7b0e  sha256rnds2 xmm2, xmm1, xmm0
  7b12  vpshufd xmm0, xmm0, 0xe
  7b17  sha256rnds2 xmm1, xmm2, xmm0
  7b1b  vpaddd xmm0, xmm10, [rel c9a10]
  7b23  sha256rnds2 xmm4, xmm3, xmm0
  7b27  vpshufd xmm0, xmm0, 0xe
  7b2c  sha256rnds2 xmm3, xmm4, xmm0
  7b30  vpaddd xmm0, xmm9, [rel c9a10]
  7b38  sha256rnds2 xmm6, xmm5, xmm0
  7b3c  vpshufd xmm0, xmm0, 0xe
  7b41  sha256rnds2 xmm5, xmm6, xmm0
  7b45  vpaddd xmm0, xmm13, [rel c9a10]
  7b4d  sha256rnds2 xmm8, xmm7, xmm0
  7b52  vpshufd xmm0, xmm0, 0xe
  7b57  sha256rnds2 xmm7, xmm8, xmm0
  7b5c  vmovdqa xmm0, [rel c9b10]
  7b64  sha256rnds2 xmm2, xmm1, xmm0
  7b68  vmovq xmm0, [rel c9b18]
  7b70  sha256rnds2 xmm1, xmm2, xmm0
  7b74  vmovdqa xmm12, [rel c9b20]
  7b7c  vmovdqa [rsp+0x30], xmm12
  7b82  vmovdqa xmm0, [rel c9b10]
  7b8a  sha256rnds2 xmm4, xmm3, xmm0
  7b8e  vmovq xmm0, [rel c9b18]
  7b96  sha256rnds2 xmm3, xmm4, xmm0
  7b9a  vmovdqa xmm11, [rel c9b20]
  7ba2  vmovdqa [rsp+0x20], xmm11
  7ba8  vmovdqa xmm0, [rel c9b10]
  7bb0  sha256rnds2 xmm6, xmm5, xmm0
  7bb4  vmovq xmm0, [rel c9b18]
  7bbc  sha256rnds2 xmm5, xmm6, xmm0
  7bc0  vmovdqa xmm10, [rel c9b20]
  7bc8  vmovdqa [rsp+0x10], xmm10
  7bce  vmovdqa xmm0, [rel c9b10]
  7bd6  sha256rnds2 xmm8, xmm7, xmm0
  7bdb  vmovq xmm0, [rel c9b18]
  7be3  sha256rnds2 xmm7, xmm8, xmm0
  7be8  vmovdqa xmm9, [rel c9b20]
  7bf0  vmovdqa [rsp], xmm9
  7bf5  vmovdqa xmm0, [rel c9a30]
  7bfd  sha256rnds2 xmm2, xmm1, xmm0
  7c01  vmovq xmm0, [rel c9a38]
  7c09  sha256rnds2 xmm1, xmm2, xmm0
  7c0d  vmovdqa xmm13, [rel c9b30]
  7c15  vmovdqa [rsp+0x100], xmm13
  7c1e  vmovdqa xmm0, [rel c9a30]
  7c26  sha256rnds2 xmm4, xmm3, xmm0
  7c2a  vmovq xmm0, [rel c9a38]
  7c32  sha256rnds2 xmm3, xmm4, xmm0
  7c36  vmovdqa xmm12, [rel c9b30]
  7c3e  vmovdqa [rsp+0x110], xmm12
  7c47  vmovdqa xmm0, [rel c9a30]
  7c4f  sha256rnds2 xmm6, xmm5, xmm0
  7c53  vmovq xmm0, [rel c9a38]
  7c5b  sha256rnds2 xmm5, xmm6, xmm0
  7c5f  vmovdqa xmm11, [rel c9b30]
  7c67  vmovdqa [rsp+0x120], xmm11
  7c70  vmovdqa xmm0, [rel c9a30]
  7c78  sha256rnds2 xmm8, xmm7, xmm0
  7c7d  vmovq xmm0, [rel c9a38]
  7c85  sha256rnds2 xmm7, xmm8, xmm0
  7c8a  vmovdqa xmm10, [rel c9b30]
  7c92  vmovdqa [rsp+0x130], xmm10
  7c9b  vmovdqa xmm0, [rel c9b40]
  7ca3  sha256rnds2 xmm2, xmm1, xmm0
  7ca7  vmovq xmm0, [rel c9b48]
  7caf  sha256rnds2 xmm1, xmm2, xmm0
  7cb3  vmovdqa xmm9, [rel c9b50]
  7cbb  vmovdqa [rsp+0x140], xmm9
  7cc4  vmovdqa xmm0, [rel c9b40]
  7ccc  sha256rnds2 xmm4, xmm3, xmm0
  7cd0  vmovq xmm0, [rel c9b48]
  7cd8  sha256rnds2 xmm3, xmm4, xmm0
  7cdc  vmovdqa xmm13, [rel c9b50]
  7ce4  vmovdqa [rsp+0x150], xmm13
  7ced  vmovdqa xmm0, [rel c9b40]
  7cf5  sha256rnds2 xmm6, xmm5, xmm0
  7cf9  vmovq xmm0, [rel c9b48]
  7d01  sha256rnds2 xmm5, xmm6, xmm0
  7d05  vmovdqa xmm12, [rel c9b50]
  7d0d  vmovdqa [rsp+0x160], xmm12
  7d16  vmovdqa xmm0, [rel c9b40]
  7d1e  sha256rnds2 xmm8, xmm7, xmm0
  7d23  vmovq xmm0, [rel c9b48]
  7d2b  sha256rnds2 xmm7, xmm8, xmm0
  7d30  vmovdqa xmm11, [rel c9b50]
  7d38  vmovdqa [rsp+0x170], xmm11
  7d41  vmovdqa xmm10, [rsp+0xd0]
  7d4a  sha256msg1 xmm10, [rsp+0x30]
  7d51  vpalignr xmm0, xmm9, [rsp+0x100], 4
  7d5c  vpaddd xmm10, xmm10, xmm0
  7d60  sha256msg2 xmm10, xmm9
  7d65  vmovdqa [rsp+0xd0], xmm10
  7d6e  vpaddd xmm0, xmm10, [rel c9a50]
  7d76  sha256rnds2 xmm2, xmm1, xmm0
  7d7a  vpshufd xmm0, xmm0, 0xe
  7d7f  sha256rnds2 xmm1, xmm2, xmm0
  7d83  vmovdqa xmm9, [rsp+0xa0]
  7d8c  sha256msg1 xmm9, [rsp+0x20]
  7d93  vpalignr xmm0, xmm13, [rsp+0x110], 4
  7d9e  vpaddd xmm9, xmm9, xmm0
  7da2  sha256msg2 xmm9, xmm13
  7da7  vmovdqa [rsp+0xa0], xmm9
  7db0  vpaddd xmm0, xmm9, [rel c9a50]
  7db8  sha256rnds2 xmm4, xmm3, xmm0
  7dbc  vpshufd xmm0, xmm0, 0xe
  7dc1  sha256rnds2 xmm3, xmm4, xmm0
  7dc5  vmovdqa xmm13, [rsp+0x70]
  7dcb  sha256msg1 xmm13, [rsp+0x10]
  7dd2  vpalignr xmm0, xmm12, [rsp+0x120], 4
  7ddd  vpaddd xmm13, xmm13, xmm0
  7de1  sha256msg2 xmm13, xmm12
  7de6  vmovdqa [rsp+0x70], xmm13
  7dec  vpaddd xmm0, xmm13, [rel c9a50]
  7df4  sha256rnds2 xmm6, xmm5, xmm0
  7df8  vpshufd xmm0, xmm0, 0xe
  7dfd  sha256rnds2 xmm5, xmm6, xmm0
  7e01  vmovdqa xmm12, [rsp+0x40]
  7e07  sha256msg1 xmm12, [rsp]
  7e0d  vpalignr xmm0, xmm11, [rsp+0x130], 4
  7e18  vpaddd xmm12, xmm12, xmm0
  7e1c  sha256msg2 xmm12, xmm11
  7e21  vmovdqa [rsp+0x40], xmm12
  7e27  vpaddd xmm0, xmm12, [rel c9a50]
  7e2f  sha256rnds2 xmm8, xmm7, xmm0
  7e34  vpshufd xmm0, xmm0, 0xe
  7e39  sha256rnds2 xmm7, xmm8, xmm0
  7e3e  vmovdqa xmm11, [rsp+0x30]
  7e44  sha256msg1 xmm11, [rsp+0x100]
  7e4e  vpalignr xmm0, xmm10, [rsp+0x140], 4
  7e59  vpaddd xmm11, xmm11, xmm0
  7e5d  sha256msg2 xmm11, xmm10
  7e62  vmovdqa [rsp+0x30], xmm11
  7e68  vpaddd xmm0, xmm11, [rel c9a60]
  7e70  sha256rnds2 xmm2, xmm1, xmm0
  7e74  vpshufd xmm0, xmm0, 0xe
  7e79  sha256rnds2 xmm1, xmm2, xmm0
  7e7d  vmovdqa xmm10, [rsp+0x20]
  7e83  sha256msg1 xmm10, [rsp+0x110]
  7e8d  vpalignr xmm0, xmm9, [rsp+0x150], 4
  7e98  vpaddd xmm10, xmm10, xmm0
  7e9c  sha256msg2 xmm10, xmm9
  7ea1  vmovdqa [rsp+0x20], xmm10
  7ea7  vpaddd xmm0, xmm10, [rel c9a60]
  7eaf  sha256rnds2 xmm4, xmm3, xmm0
  7eb3  vpshufd xmm0, xmm0, 0xe
  7eb8  sha256rnds2 xmm3, xmm4, xmm0
  7ebc  vmovdqa xmm9, [rsp+0x10]
  7ec2  sha256msg1 xmm9, [rsp+0x120]
  7ecc  vpalignr xmm0, xmm13, [rsp+0x160], 4
  7ed7  vpaddd xmm9, xmm9, xmm0
  7edb  sha256msg2 xmm9, xmm13
  7ee0  vmovdqa [rsp+0x10], xmm9
  7ee6  vpaddd xmm0, xmm9, [rel c9a60]
  7eee  sha256rnds2 xmm6, xmm5, xmm0
  7ef2  vpshufd xmm0, xmm0, 0xe
  7ef7  sha256rnds2 xmm5, xmm6, xmm0
  7efb  vmovdqa xmm13, [rsp]
  7f00  sha256msg1 xmm13, [rsp+0x130]
  7f0a  vpalignr xmm0, xmm12, [rsp+0x170], 4
  7f15  vpaddd xmm13, xmm13, xmm0
  7f19  sha256msg2 xmm13, xmm12
  7f1e  vmovdqa [rsp], xmm13
  7f23  vpaddd xmm0, xmm13, [rel c9a60]
  7f2b  sha256rnds2 xmm8, xmm7, xmm0
  7f30  vpshufd xmm0, xmm0, 0xe
  7f35  sha256rnds2 xmm7, xmm8, xmm0
  7f3a  vmovdqa xmm12, [rsp+0x100]
  7f43  sha256msg1 xmm12, [rsp+0x140]
  7f4d  vpalignr xmm0, xmm11, [rsp+0xd0], 4
  7f58  vpaddd xmm12, xmm12, xmm0
  7f5c  sha256msg2 xmm12, xmm11
  7f61  vmovdqa [rsp+0x100], xmm12
  7f6a  vpaddd xmm0, xmm12, [rel c9a70]
  7f72  sha256rnds2 xmm2, xmm1, xmm0
  7f76  vpshufd xmm0, xmm0, 0xe
  7f7b  sha256rnds2 xmm1, xmm2, xmm0
  7f7f  vmovdqa xmm11, [rsp+0x110]
  7f88  sha256msg1 xmm11, [rsp+0x150]
  7f92  vpalignr xmm0, xmm10, [rsp+0xa0], 4
  7f9d  vpaddd xmm11, xmm11, xmm0
  7fa1  sha256msg2 xmm11, xmm10
  7fa6  vmovdqa [rsp+0x110], xmm11
  7faf  vpaddd xmm0, xmm11, [rel c9a70]
  7fb7  sha256rnds2 xmm4, xmm3, xmm0
  7fbb  vpshufd xmm0, xmm0, 0xe
  7fc0  sha256rnds2 xmm3, xmm4, xmm0
  7fc4  vmovdqa xmm10, [rsp+0x120]
  7fcd  sha256msg1 xmm10, [rsp+0x160]
  7fd7  vpalignr xmm0, xmm9, [rsp+0x70], 4
  7fdf  vpaddd xmm10, xmm10, xmm0
  7fe3  sha256msg2 xmm10, xmm9
  7fe8  vmovdqa [rsp+0x120], xmm10
  7ff1  vpaddd xmm0, xmm10, [rel c9a70]
  7ff9  sha256rnds2 xmm6, xmm5, xmm0
  7ffd  vpshufd xmm0, xmm0, 0xe
  8002  sha256rnds2 xmm5, xmm6, xmm0
  8006  vmovdqa xmm9, [rsp+0x130]
  800f  sha256msg1 xmm9, [rsp+0x170]
  8019  vpalignr xmm0, xmm13, [rsp+0x40], 4
  8021  vpaddd xmm9, xmm9, xmm0
  8025  sha256msg2 xmm9, xmm13
  802a  vmovdqa [rsp+0x130], xmm9
  8033  vpaddd xmm0, xmm9, [rel c9a70]
  803b  sha256rnds2 xmm8, xmm7, xmm0
  8040  vpshufd xmm0, xmm0, 0xe
  8045  sha256rnds2 xmm7, xmm8, xmm0
  804a  vmovdqa xmm13, [rsp+0x140]
  8053  sha256msg1 xmm13, [rsp+0xd0]
  805d  vpalignr xmm0, xmm12, [rsp+0x30], 4
  8065  vpaddd xmm13, xmm13, xmm0
  8069  sha256msg2 xmm13, xmm12
  806e  vmovdqa [rsp+0x140], xmm13
  8077  vpaddd xmm0, xmm13, [rel c9a80]
  807f  sha256rnds2 xmm2, xmm1, xmm0
  8083  vpshufd xmm0, xmm0, 0xe
  8088  sha256rnds2 xmm1, xmm2, xmm0
  808c  vmovdqa xmm12, [rsp+0x150]
  8095  sha256msg1 xmm12, [rsp+0xa0]
  809f  vpalignr xmm0, xmm11, [rsp+0x20], 4
  80a7  vpaddd xmm12, xmm12, xmm0
  80ab  sha256msg2 xmm12, xmm11
  80b0  vmovdqa [rsp+0x150], xmm12
  80b9  vpaddd xmm0, xmm12, [rel c9a80]
  80c1  sha256rnds2 xmm4, xmm3, xmm0
  80c5  vpshufd xmm0, xmm0, 0xe
  80ca  sha256rnds2 xmm3, xmm4, xmm0
  80ce  vmovdqa xmm11, [rsp+0x160]
  80d7  sha256msg1 xmm11, [rsp+0x70]
  80de  vpalignr xmm0, xmm10, [rsp+0x10], 4
  80e6  vpaddd xmm11, xmm11, xmm0
  80ea  sha256msg2 xmm11, xmm10
  80ef  vmovdqa [rsp+0x160], xmm11
  80f8  vpaddd xmm0, xmm11, [rel c9a80]
  8100  sha256rnds2 xmm6, xmm5, xmm0
  8104  vpshufd xmm0, xmm0, 0xe
  8109  sha256rnds2 xmm5, xmm6, xmm0
  810d  vmovdqa xmm10, [rsp+0x170]
  8116  sha256msg1 xmm10, [rsp+0x40]
  811d  vpalignr xmm0, xmm9, [rsp], 4
  8124  vpaddd xmm10, xmm10, xmm0
  8128  sha256msg2 xmm10, xmm9
  812d  vmovdqa [rsp+0x170], xmm10
  8136  vpaddd xmm0, xmm10, [rel c9a80]
  813e  sha256rnds2 xmm8, xmm7, xmm0
  8143  vpshufd xmm0, xmm0, 0xe
  8148  sha256rnds2 xmm7, xmm8, xmm0
  814d  vmovdqa xmm9, [rsp+0xd0]
  8156  sha256msg1 xmm9, [rsp+0x30]
  815d  vpalignr xmm0, xmm13, [rsp+0x100], 4
  8168  vpaddd xmm9, xmm9, xmm0
  816c  sha256msg2 xmm9, xmm13
  8171  vmovdqa [rsp+0xd0], xmm9
  817a  vpaddd xmm0, xmm9, [rel c9a90]
  8182  sha256rnds2 xmm2, xmm1, xmm0
  8186  vpshufd xmm0, xmm0, 0xe
  818b  sha256rnds2 xmm1, xmm2, xmm0
  818f  vmovdqa xmm13, [rsp+0xa0]
  8198  sha256msg1 xmm13, [rsp+0x20]
  819f  vpalignr xmm0, xmm12, [rsp+0x110], 4
  81aa  vpaddd xmm13, xmm13, xmm0
  81ae  sha256msg2 xmm13, xmm12
  81b3  vmovdqa [rsp+0xa0], xmm13
  81bc  vpaddd xmm0, xmm13, [rel c9a90]
  81c4  sha256rnds2 xmm4, xmm3, xmm0
  81c8  vpshufd xmm0, xmm0, 0xe
  81cd  sha256rnds2 xmm3, xmm4, xmm0
  81d1  vmovdqa xmm12, [rsp+0x70]
  81d7  sha256msg1 xmm12, [rsp+0x10]
  81de  vpalignr xmm0, xmm11, [rsp+0x120], 4
  81e9  vpaddd xmm12, xmm12, xmm0
  81ed  sha256msg2 xmm12, xmm11
  81f2  vmovdqa [rsp+0x70], xmm12
  81f8  vpaddd xmm0, xmm12, [rel c9a90]
  8200  sha256rnds2 xmm6, xmm5, xmm0
  8204  vpshufd xmm0, xmm0, 0xe
  8209  sha256rnds2 xmm5, xmm6, xmm0
  820d  vmovdqa xmm11, [rsp+0x40]
  8213  sha256msg1 xmm11, [rsp]
  8219  vpalignr xmm0, xmm10, [rsp+0x130], 4
  8224  vpaddd xmm11, xmm11, xmm0
  8228  sha256msg2 xmm11, xmm10
  822d  vmovdqa [rsp+0x40], xmm11
  8233  vpaddd xmm0, xmm11, [rel c9a90]
  823b  sha256rnds2 xmm8, xmm7, xmm0
  8240  vpshufd xmm0, xmm0, 0xe
  8245  sha256rnds2 xmm7, xmm8, xmm0
  824a  vmovdqa xmm10, [rsp+0x30]
  8250  sha256msg1 xmm10, [rsp+0x100]
  825a  vpalignr xmm0, xmm9, [rsp+0x140], 4
  8265  vpaddd xmm10, xmm10, xmm0
  8269  sha256msg2 xmm10, xmm9
  826e  vmovdqa [rsp+0x30], xmm10
  8274  vpaddd xmm0, xmm10, [rel c9aa0]
  827c  sha256rnds2 xmm2, xmm1, xmm0
  8280  vpshufd xmm0, xmm0, 0xe
  8285  sha256rnds2 xmm1, xmm2, xmm0
  8289  vmovdqa xmm9, [rsp+0x20]
  828f  sha256msg1 xmm9, [rsp+0x110]
  8299  vpalignr xmm0, xmm13, [rsp+0x150], 4
  82a4  vpaddd xmm9, xmm9, xmm0
  82a8  sha256msg2 xmm9, xmm13
  82ad  vmovdqa [rsp+0x20], xmm9
  82b3  vpaddd xmm0, xmm9, [rel c9aa0]
  82bb  sha256rnds2 xmm4, xmm3, xmm0
  82bf  vpshufd xmm0, xmm0, 0xe
  82c4  sha256rnds2 xmm3, xmm4, xmm0
  82c8  vmovdqa xmm13, [rsp+0x10]
  82ce  sha256msg1 xmm13, [rsp+0x120]
  82d8  vpalignr xmm0, xmm12, [rsp+0x160], 4
  82e3  vpaddd xmm13, xmm13, xmm0
  82e7  sha256msg2 xmm13, xmm12
  82ec  vmovdqa [rsp+0x10], xmm13
  82f2  vpaddd xmm0, xmm13, [rel c9aa0]
  82fa  sha256rnds2 xmm6, xmm5, xmm0
  82fe  vpshufd xmm0, xmm0, 0xe
  8303  sha256rnds2 xmm5, xmm6, xmm0
  8307  vmovdqa xmm12, [rsp]
  830c  sha256msg1 xmm12, [rsp+0x130]
  8316  vpalignr xmm0, xmm11, [rsp+0x170], 4
  8321  vpaddd xmm12, xmm12, xmm0
  8325  sha256msg2 xmm12, xmm11
  832a  vmovdqa [rsp], xmm12
  832f  vpaddd xmm0, xmm12, [rel c9aa0]
  8337  sha256rnds2 xmm8, xmm7, xmm0
  833c  vpshufd xmm0, xmm0, 0xe
  8341  sha256rnds2 xmm7, xmm8, xmm0
  8346  vmovdqa xmm11, [rsp+0x100]
  834f  sha256msg1 xmm11, [rsp+0x140]
  8359  vpalignr xmm0, xmm10, [rsp+0xd0], 4
  8364  vpaddd xmm11, xmm11, xmm0
  8368  sha256msg2 xmm11, xmm10
  836d  vmovdqa [rsp+0x100], xmm11
  8376  vpaddd xmm0, xmm11, [rel c9ab0]
  837e  sha256rnds2 xmm2, xmm1, xmm0
  8382  vpshufd xmm0, xmm0, 0xe
  8387  sha256rnds2 xmm1, xmm2, xmm0
  838b  vmovdqa xmm10, [rsp+0x110]
  8394  sha256msg1 xmm10, [rsp+0x150]
  839e  vpalignr xmm0, xmm9, [rsp+0xa0], 4
  83a9  vpaddd xmm10, xmm10, xmm0
  83ad  sha256msg2 xmm10, xmm9
  83b2  vmovdqa [rsp+0x110], xmm10
  83bb  vpaddd xmm0, xmm10, [rel c9ab0]
  83c3  sha256rnds2 xmm4, xmm3, xmm0
  83c7  vpshufd xmm0, xmm0, 0xe
  83cc  sha256rnds2 xmm3, xmm4, xmm0
  83d0  vmovdqa xmm9, [rsp+0x120]
  83d9  sha256msg1 xmm9, [rsp+0x160]
  83e3  vpalignr xmm0, xmm13, [rsp+0x70], 4
  83eb  vpaddd xmm9, xmm9, xmm0
  83ef  sha256msg2 xmm9, xmm13
  83f4  vmovdqa [rsp+0x120], xmm9
  83fd  vpaddd xmm0, xmm9, [rel c9ab0]
  8405  sha256rnds2 xmm6, xmm5, xmm0
  8409  vpshufd xmm0, xmm0, 0xe
  840e  sha256rnds2 xmm5, xmm6, xmm0
  8412  vmovdqa xmm13, [rsp+0x130]
  841b  sha256msg1 xmm13, [rsp+0x170]
  8425  vpalignr xmm0, xmm12, [rsp+0x40], 4
  842d  vpaddd xmm13, xmm13, xmm0
  8431  sha256msg2 xmm13, xmm12
  8436  vmovdqa [rsp+0x130], xmm13
  843f  vpaddd xmm0, xmm13, [rel c9ab0]
  8447  sha256rnds2 xmm8, xmm7, xmm0
  844c  vpshufd xmm0, xmm0, 0xe
  8451  sha256rnds2 xmm7, xmm8, xmm0
  8456  vmovdqa xmm12, [rsp+0x140]
  845f  sha256msg1 xmm12, [rsp+0xd0]
  8469  vpalignr xmm0, xmm11, [rsp+0x30], 4
  8471  vpaddd xmm12, xmm12, xmm0
  8475  sha256msg2 xmm12, xmm11
  847a  vmovdqa [rsp+0x140], xmm12
  8483  vpaddd xmm0, xmm12, [rel c9ac0]
  848b  sha256rnds2 xmm2, xmm1, xmm0
  848f  vpshufd xmm0, xmm0, 0xe
  8494  sha256rnds2 xmm1, xmm2, xmm0
  8498  vmovdqa xmm11, [rsp+0x150]
  84a1  sha256msg1 xmm11, [rsp+0xa0]
  84ab  vpalignr xmm0, xmm10, [rsp+0x20], 4
  84b3  vpaddd xmm11, xmm11, xmm0
  84b7  sha256msg2 xmm11, xmm10
  84bc  vmovdqa [rsp+0x150], xmm11
  84c5  vpaddd xmm0, xmm11, [rel c9ac0]
  84cd  sha256rnds2 xmm4, xmm3, xmm0
  84d1  vpshufd xmm0, xmm0, 0xe
  84d6  sha256rnds2 xmm3, xmm4, xmm0
  84da  vmovdqa xmm10, [rsp+0x160]
  84e3  sha256msg1 xmm10, [rsp+0x70]
  84ea  vpalignr xmm0, xmm9, [rsp+0x10], 4
  84f2  vpaddd xmm10, xmm10, xmm0
  84f6  sha256msg2 xmm10, xmm9
  84fb  vmovdqa [rsp+0x160], xmm10
  8504  vpaddd xmm0, xmm10, [rel c9ac0]
  850c  sha256rnds2 xmm6, xmm5, xmm0
  8510  vpshufd xmm0, xmm0, 0xe
  8515  sha256rnds2 xmm5, xmm6, xmm0
  8519  vmovdqa xmm9, [rsp+0x170]
  8522  sha256msg1 xmm9, [rsp+0x40]
  8529  vpalignr xmm0, xmm13, [rsp], 4
  8530  vpaddd xmm9, xmm9, xmm0
  8534  sha256msg2 xmm9, xmm13
  8539  vmovdqa [rsp+0x170], xmm9
  8542  vpaddd xmm0, xmm9, [rel c9ac0]
  854a  sha256rnds2 xmm8, xmm7, xmm0
  854f  vpshufd xmm0, xmm0, 0xe
  8554  sha256rnds2 xmm7, xmm8, xmm0
  8559  vmovdqa xmm13, [rsp+0xd0]
  8562  sha256msg1 xmm13, [rsp+0x30]
  8569  vpalignr xmm0, xmm12, [rsp+0x100], 4
  8574  vpaddd xmm13, xmm13, xmm0
  8578  sha256msg2 xmm13, xmm12
  857d  vmovdqa [rsp+0xd0], xmm13
  8586  vpaddd xmm0, xmm13, [rel c9ad0]
  858e  sha256rnds2 xmm2, xmm1, xmm0
  8592  vpshufd xmm0, xmm0, 0xe
  8597  sha256rnds2 xmm1, xmm2, xmm0
  859b  vmovdqa xmm12, [rsp+0xa0]
  85a4  sha256msg1 xmm12, [rsp+0x20]
  85ab  vpalignr xmm0, xmm11, [rsp+0x110], 4
  85b6  vpaddd xmm12, xmm12, xmm0
  85ba  sha256msg2 xmm12, xmm11
  85bf  vmovdqa [rsp+0xa0], xmm12
  85c8  vpaddd xmm0, xmm12, [rel c9ad0]
  85d0  sha256rnds2 xmm4, xmm3, xmm0
  85d4  vpshufd xmm0, xmm0, 0xe
  85d9  sha256rnds2 xmm3, xmm4, xmm0
  85dd  vmovdqa xmm11, [rsp+0x70]
  85e3  sha256msg1 xmm11, [rsp+0x10]
  85ea  vpalignr xmm0, xmm10, [rsp+0x120], 4
  85f5  vpaddd xmm11, xmm11, xmm0
  85f9  sha256msg2 xmm11, xmm10
  85fe  vmovdqa [rsp+0x70], xmm11
  8604  vpaddd xmm0, xmm11, [rel c9ad0]
  860c  sha256rnds2 xmm6, xmm5, xmm0
  8610  vpshufd xmm0, xmm0, 0xe
  8615  sha256rnds2 xmm5, xmm6, xmm0
  8619  vmovdqa xmm10, [rsp+0x40]
  861f  sha256msg1 xmm10, [rsp]
  8625  vpalignr xmm0, xmm9, [rsp+0x130], 4
  8630  vpaddd xmm10, xmm10, xmm0
  8634  sha256msg2 xmm10, xmm9
  8639  vmovdqa [rsp+0x40], xmm10
  863f  vpaddd xmm0, xmm10, [rel c9ad0]
  8647  sha256rnds2 xmm8, xmm7, xmm0
  864c  vpshufd xmm0, xmm0, 0xe
  8651  sha256rnds2 xmm7, xmm8, xmm0
  8656  vmovdqa xmm9, [rsp+0x30]
  865c  sha256msg1 xmm9, [rsp+0x100]
  8666  vpalignr xmm0, xmm13, [rsp+0x140], 4
  8671  vpaddd xmm9, xmm9, xmm0
  8675  sha256msg2 xmm9, xmm13
  867a  vmovdqa [rsp+0x30], xmm9
  8680  vpaddd xmm0, xmm9, [rel c9ae0]
  8688  sha256rnds2 xmm2, xmm1, xmm0
  868c  vpshufd xmm0, xmm0, 0xe
  8691  sha256rnds2 xmm1, xmm2, xmm0
  8695  vmovdqa xmm13, [rsp+0x20]
  869b  sha256msg1 xmm13, [rsp+0x110]
  86a5  vpalignr xmm0, xmm12, [rsp+0x150], 4
  86b0  vpaddd xmm13, xmm13, xmm0
  86b4  sha256msg2 xmm13, xmm12
  86b9  vmovdqa [rsp+0x20], xmm13
  86bf  vpaddd xmm0, xmm13, [rel c9ae0]
  86c7  sha256rnds2 xmm4, xmm3, xmm0
  86cb  vpshufd xmm0, xmm0, 0xe
  86d0  sha256rnds2 xmm3, xmm4, xmm0
  86d4  vmovdqa xmm12, [rsp+0x10]
  86da  sha256msg1 xmm12, [rsp+0x120]
  86e4  vpalignr xmm0, xmm11, [rsp+0x160], 4
  86ef  vpaddd xmm12, xmm12, xmm0
  86f3  sha256msg2 xmm12, xmm11
  86f8  vmovdqa [rsp+0x10], xmm12
  86fe  vpaddd xmm0, xmm12, [rel c9ae0]
  8706  sha256rnds2 xmm6, xmm5, xmm0
  870a  vpshufd xmm0, xmm0, 0xe
  870f  sha256rnds2 xmm5, xmm6, xmm0
  8713  vmovdqa xmm11, [rsp]
  8718  sha256msg1 xmm11, [rsp+0x130]
  8722  vpalignr xmm0, xmm10, [rsp+0x170], 4
  872d  vpaddd xmm11, xmm11, xmm0
  8731  sha256msg2 xmm11, xmm10
  8736  vmovdqa [rsp], xmm11
  873b  vpaddd xmm0, xmm11, [rel c9ae0]
  8743  sha256rnds2 xmm8, xmm7, xmm0
  8748  vpshufd xmm0, xmm0, 0xe
  874d  sha256rnds2 xmm7, xmm8, xmm0
  8752  vmovdqa xmm10, [rsp+0x100]
  875b  sha256msg1 xmm10, [rsp+0x140]
  8765  vpalignr xmm0, xmm9, [rsp+0xd0], 4
  8770  vpaddd xmm10, xmm10, xmm0
  8774  sha256msg2 xmm10, xmm9
  8779  vmovdqa [rsp+0x100], xmm10
  8782  vpaddd xmm0, xmm10, [rel c9af0]
  878a  sha256rnds2 xmm2, xmm1, xmm0
  878e  vpshufd xmm0, xmm0, 0xe
  8793  sha256rnds2 xmm1, xmm2, xmm0
  8797  vmovdqa xmm9, [rsp+0x110]
  87a0  sha256msg1 xmm9, [rsp+0x150]
  87aa  vpalignr xmm0, xmm13, [rsp+0xa0], 4
  87b5  vpaddd xmm9, xmm9, xmm0
  87b9  sha256msg2 xmm9, xmm13
  87be  vmovdqa [rsp+0x110], xmm9
  87c7  vpaddd xmm0, xmm9, [rel c9af0]
  87cf  sha256rnds2 xmm4, xmm3, xmm0
  87d3  vpshufd xmm0, xmm0, 0xe
  87d8  sha256rnds2 xmm3, xmm4, xmm0
  87dc  vmovdqa xmm13, [rsp+0x120]
  87e5  sha256msg1 xmm13, [rsp+0x160]
  87ef  vpalignr xmm0, xmm12, [rsp+0x70], 4
  87f7  vpaddd xmm13, xmm13, xmm0
  87fb  sha256msg2 xmm13, xmm12
  8800  vmovdqa [rsp+0x120], xmm13
  8809  vpaddd xmm0, xmm13, [rel c9af0]
  8811  sha256rnds2 xmm6, xmm5, xmm0
  8815  vpshufd xmm0, xmm0, 0xe
  881a  sha256rnds2 xmm5, xmm6, xmm0
  881e  vmovdqa xmm12, [rsp+0x130]
  8827  sha256msg1 xmm12, [rsp+0x170]
  8831  vpalignr xmm0, xmm11, [rsp+0x40], 4
  8839  vpaddd xmm12, xmm12, xmm0
  883d  sha256msg2 xmm12, xmm11
  8842  vmovdqa [rsp+0x130], xmm12
  884b  vpaddd xmm0, xmm12, [rel c9af0]
  8853  sha256rnds2 xmm8, xmm7, xmm0
  8858  vpshufd xmm0, xmm0, 0xe
  885d  sha256rnds2 xmm7, xmm8, xmm0
  8862  vmovdqa xmm11, [rsp+0x140]
  886b  sha256msg1 xmm11, [rsp+0xd0]
  8875  vpalignr xmm0, xmm10, [rsp+0x30], 4
  887d  vpaddd xmm11, xmm11, xmm0
  8881  sha256msg2 xmm11, xmm10
  8886  vmovdqa [rsp+0x140], xmm11
  888f  vpaddd xmm0, xmm11, [rel c9b00]
  8897  sha256rnds2 xmm2, xmm1, xmm0
  889b  vpshufd xmm0, xmm0, 0xe
  88a0  sha256rnds2 xmm1, xmm2, xmm0
  88a4  vmovdqa xmm10, [rsp+0x150]
  88ad  sha256msg1 xmm10, [rsp+0xa0]
  88b7  vpalignr xmm0, xmm9, [rsp+0x20], 4
  88bf  vpaddd xmm10, xmm10, xmm0
  88c3  sha256msg2 xmm10, xmm9
  88c8  vmovdqa [rsp+0x150], xmm10
  88d1  vpaddd xmm0, xmm10, [rel c9b00]
  88d9  sha256rnds2 xmm4, xmm3, xmm0
  88dd  vpshufd xmm0, xmm0, 0xe
  88e2  sha256rnds2 xmm3, xmm4, xmm0
  88e6  vmovdqa xmm9, [rsp+0x160]
  88ef  sha256msg1 xmm9, [rsp+0x70]
  88f6  vpalignr xmm0, xmm13, [rsp+0x10], 4
  88fe  vpaddd xmm9, xmm9, xmm0
  8902  sha256msg2 xmm9, xmm13
  8907  vmovdqa [rsp+0x160], xmm9
  8910  vpaddd xmm0, xmm9, [rel c9b00]
  8918  sha256rnds2 xmm6, xmm5, xmm0
  891c  vpshufd xmm0, xmm0, 0xe
  8921  sha256rnds2 xmm5, xmm6, xmm0
  8925  vmovdqa xmm13, [rsp+0x170]
  892e  sha256msg1 xmm13, [rsp+0x40]
  8935  vpalignr xmm0, xmm12, [rsp], 4
  893c  vpaddd xmm13, xmm13, xmm0
  8940  sha256msg2 xmm13, xmm12
  8945  vmovdqa [rsp+0x170], xmm13
  894e  vpaddd xmm0, xmm13, [rel c9b00]
  8956  sha256rnds2 xmm8, xmm7, xmm0
  895b  vpshufd xmm0, xmm0, 0xe
  8960  sha256rnds2 xmm7, xmm8, xmm0
  8965  vpaddd xmm1, xmm1, [rsp+0xf0]
  896e  vpaddd xmm2, xmm2, [rsp+0xe0]
  8977  vpaddd xmm3, xmm3, [rsp+0xc0]
  8980  vpaddd xmm4, xmm4, [rsp+0xb0]
  8989  vpaddd xmm5, xmm5, [rsp+0x90]
  8992  vpaddd xmm6, xmm6, [rsp+0x80]
  899b  vpaddd xmm7, xmm7, [rsp+0x60]
  89a1  vpaddd xmm8, xmm8, [rsp+0x50]
  89a7  vshufps xmm13, xmm1, xmm2, 0xbb
  89ac  vshufps xmm9, xmm1, xmm2, 0x11
  89b1  vmovdqa [rsp+0x170], xmm13
  89ba  vmovdqa [rsp+0x130], xmm9
  89c3  vshufps xmm13, xmm3, xmm4, 0xbb
  89c8  vshufps xmm10, xmm3, xmm4, 0x11
  89cd  vmovdqa [rsp], xmm13
  89d2  vmovdqa [rsp+0x40], xmm10
  89d8  vshufps xmm13, xmm5, xmm6, 0xbb
  89dd  vshufps xmm11, xmm5, xmm6, 0x11
  89e2  vmovdqa [rsp+0x60], xmm13
  89e8  vmovdqa [rsp+0x50], xmm11
  89ee  vshufps xmm13, xmm7, xmm8, 0xbb
  89f4  vshufps xmm12, xmm7, xmm8, 0x11
  89fa  vmovdqa [rsp+0x160], xmm13
  8a03  vmovdqa [rsp+0x120], xmm12
  8a0c  vmovdqa xmm1, [rel c99e0]
  8a14  vmovdqa xmm2, [rel c99f0]
  8a1c  vmovdqa xmm3, [rel c99e0]
  8a24  vmovdqa xmm4, [rel c99f0]
  8a2c  vmovdqa xmm5, [rel c99e0]
  8a34  vmovdqa xmm6, [rel c99f0]
  8a3c  vmovdqa xmm7, [rel c99e0]
  8a44  vmovdqa xmm8, [rel c99f0]
  8a4c  vmovdqa xmm0, [rsp+0x170]
  8a55  vpaddd xmm0, xmm0, [rel c9a10]
  8a5d  sha256rnds2 xmm2, xmm1, xmm0
  8a61  vpshufd xmm0, xmm0, 0xe
  8a66  sha256rnds2 xmm1, xmm2, xmm0
  8a6a  vmovdqa xmm0, [rsp]
  8a6f  vpaddd xmm0, xmm0, [rel c9a10]
  8a77  sha256rnds2 xmm4, xmm3, xmm0
  8a7b  vpshufd xmm0, xmm0, 0xe
  8a80  sha256rnds2 xmm3, xmm4, xmm0
  8a84  vmovdqa xmm0, [rsp+0x60]
  8a8a  vpaddd xmm0, xmm0, [rel c9a10]
  8a92  sha256rnds2 xmm6, xmm5, xmm0
  8a96  vpshufd xmm0, xmm0, 0xe
  8a9b  sha256rnds2 xmm5, xmm6, xmm0
  8a9f  vmovdqa xmm0, [rsp+0x160]
  8aa8  vpaddd xmm0, xmm0, [rel c9a10]
  8ab0  sha256rnds2 xmm8, xmm7, xmm0
  8ab5  vpshufd xmm0, xmm0, 0xe
  8aba  sha256rnds2 xmm7, xmm8, xmm0
  8abf  vpaddd xmm0, xmm9, [rel c9a20]
  8ac7  sha256rnds2 xmm2, xmm1, xmm0
  8acb  vpshufd xmm0, xmm0, 0xe
  8ad0  sha256rnds2 xmm1, xmm2, xmm0
  8ad4  vpaddd xmm0, xmm10, [rel c9a20]
  8adc  sha256rnds2 xmm4, xmm3, xmm0
  8ae0  vpshufd xmm0, xmm0, 0xe
  8ae5  sha256rnds2 xmm3, xmm4, xmm0
  8ae9  vpaddd xmm0, xmm11, [rel c9a20]
  8af1  sha256rnds2 xmm6, xmm5, xmm0
  8af5  vpshufd xmm0, xmm0, 0xe
  8afa  sha256rnds2 xmm5, xmm6, xmm0
  8afe  vpaddd xmm0, xmm12, [rel c9a20]
  8b06  sha256rnds2 xmm8, xmm7, xmm0
  8b0b  vpshufd xmm0, xmm0, 0xe
  8b10  sha256rnds2 xmm7, xmm8, xmm0
  8b15  vmovdqa xmm0, [rel c9b60]
  8b1d  sha256rnds2 xmm2, xmm1, xmm0
  8b21  vmovq xmm0, [rel c9b68]
  8b29  sha256rnds2 xmm1, xmm2, xmm0
  8b2d  vmovdqa xmm13, [rel c9b20]
  8b35  vmovdqa [rsp+0x10], xmm13
  8b3b  vmovdqa xmm0, [rel c9b60]
  8b43  sha256rnds2 xmm4, xmm3, xmm0
  8b47  vmovq xmm0, [rel c9b68]
  8b4f  sha256rnds2 xmm3, xmm4, xmm0
  8b53  vmovdqa xmm9, [rel c9b20]
  8b5b  vmovdqa [rsp+0x70], xmm9
  8b61  vmovdqa xmm0, [rel c9b60]
  8b69  sha256rnds2 xmm6, xmm5, xmm0
  8b6d  vmovq xmm0, [rel c9b68]
  8b75  sha256rnds2 xmm5, xmm6, xmm0
  8b79  vmovdqa xmm10, [rel c9b20]
  8b81  vmovdqa [rsp+0x90], xmm10
  8b8a  vmovdqa xmm0, [rel c9b60]
  8b92  sha256rnds2 xmm8, xmm7, xmm0
  8b97  vmovq xmm0, [rel c9b68]
  8b9f  sha256rnds2 xmm7, xmm8, xmm0
  8ba4  vmovdqa xmm11, [rel c9b20]
  8bac  vmovdqa [rsp+0x80], xmm11
  8bb5  vmovdqa xmm0, [rel c9b70]
  8bbd  sha256rnds2 xmm2, xmm1, xmm0
  8bc1  vmovq xmm0, [rel c9b78]
  8bc9  sha256rnds2 xmm1, xmm2, xmm0
  8bcd  vmovdqa xmm12, [rel c9b80]
  8bd5  vmovdqa [rsp+0x150], xmm12
  8bde  vmovdqa xmm0, [rel c9b70]
  8be6  sha256rnds2 xmm4, xmm3, xmm0
  8bea  vmovq xmm0, [rel c9b78]
  8bf2  sha256rnds2 xmm3, xmm4, xmm0
  8bf6  vmovdqa xmm13, [rel c9b80]
  8bfe  vmovdqa [rsp+0x110], xmm13
  8c07  vmovdqa xmm0, [rel c9b70]
  8c0f  sha256rnds2 xmm6, xmm5, xmm0
  8c13  vmovq xmm0, [rel c9b78]
  8c1b  sha256rnds2 xmm5, xmm6, xmm0
  8c1f  vmovdqa xmm9, [rel c9b80]
  8c27  vmovdqa [rsp+0x20], xmm9
  8c2d  vmovdqa xmm0, [rel c9b70]
  8c35  sha256rnds2 xmm8, xmm7, xmm0
  8c3a  vmovq xmm0, [rel c9b78]
  8c42  sha256rnds2 xmm7, xmm8, xmm0
  8c47  vmovdqa xmm10, [rel c9b80]
  8c4f  vmovdqa [rsp+0xa0], xmm10
  8c58  vmovdqa xmm11, [rsp+0x170]
  8c61  sha256msg1 xmm11, [rsp+0x130]
  8c6b  vpalignr xmm0, xmm12, [rsp+0x10], 4
  8c73  vpaddd xmm11, xmm11, xmm0
  8c77  sha256msg2 xmm11, xmm12
  8c7c  vmovdqa [rsp+0x170], xmm11
  8c85  vpaddd xmm0, xmm11, [rel c9a50]
  8c8d  sha256rnds2 xmm2, xmm1, xmm0
  8c91  vpshufd xmm0, xmm0, 0xe
  8c96  sha256rnds2 xmm1, xmm2, xmm0
  8c9a  vmovdqa xmm12, [rsp]
  8c9f  sha256msg1 xmm12, [rsp+0x40]
  8ca6  vpalignr xmm0, xmm13, [rsp+0x70], 4
  8cae  vpaddd xmm12, xmm12, xmm0
  8cb2  sha256msg2 xmm12, xmm13
  8cb7  vmovdqa [rsp], xmm12
  8cbc  vpaddd xmm0, xmm12, [rel c9a50]
  8cc4  sha256rnds2 xmm4, xmm3, xmm0
  8cc8  vpshufd xmm0, xmm0, 0xe
  8ccd  sha256rnds2 xmm3, xmm4, xmm0
  8cd1  vmovdqa xmm13, [rsp+0x60]
  8cd7  sha256msg1 xmm13, [rsp+0x50]
  8cde  vpalignr xmm0, xmm9, [rsp+0x90], 4
  8ce9  vpaddd xmm13, xmm13, xmm0
  8ced  sha256msg2 xmm13, xmm9
  8cf2  vmovdqa [rsp+0x60], xmm13
  8cf8  vpaddd xmm0, xmm13, [rel c9a50]
  8d00  sha256rnds2 xmm6, xmm5, xmm0
  8d04  vpshufd xmm0, xmm0, 0xe
  8d09  sha256rnds2 xmm5, xmm6, xmm0
  8d0d  vmovdqa xmm9, [rsp+0x160]
  8d16  sha256msg1 xmm9, [rsp+0x120]
  8d20  vpalignr xmm0, xmm10, [rsp+0x80], 4
  8d2b  vpaddd xmm9, xmm9, xmm0
  8d2f  sha256msg2 xmm9, xmm10
  8d34  vmovdqa [rsp+0x160], xmm9
  8d3d  vpaddd xmm0, xmm9, [rel c9a50]
  8d45  sha256rnds2 xmm8, xmm7, xmm0
  8d4a  vpshufd xmm0, xmm0, 0xe
  8d4f  sha256rnds2 xmm7, xmm8, xmm0
  8d54  vmovdqa xmm10, [rsp+0x130]
  8d5d  sha256msg1 xmm10, [rsp+0x10]
  8d64  vpalignr xmm0, xmm11, [rsp+0x150], 4
  8d6f  vpaddd xmm10, xmm10, xmm0
  8d73  sha256msg2 xmm10, xmm11
  8d78  vmovdqa [rsp+0x130], xmm10
  8d81  vpaddd xmm0, xmm10, [rel c9a60]
  8d89  sha256rnds2 xmm2, xmm1, xmm0
  8d8d  vpshufd xmm0, xmm0, 0xe
  8d92  sha256rnds2 xmm1, xmm2, xmm0
  8d96  vmovdqa xmm11, [rsp+0x40]
  8d9c  sha256msg1 xmm11, [rsp+0x70]
  8da3  vpalignr xmm0, xmm12, [rsp+0x110], 4
  8dae  vpaddd xmm11, xmm11, xmm0
  8db2  sha256msg2 xmm11, xmm12
  8db7  vmovdqa [rsp+0x40], xmm11
  8dbd  vpaddd xmm0, xmm11, [rel c9a60]
  8dc5  sha256rnds2 xmm4, xmm3, xmm0
  8dc9  vpshufd xmm0, xmm0, 0xe
  8dce  sha256rnds2 xmm3, xmm4, xmm0
  8dd2  vmovdqa xmm12, [rsp+0x50]
  8dd8  sha256msg1 xmm12, [rsp+0x90]
  8de2  vpalignr xmm0, xmm13, [rsp+0x20], 4
  8dea  vpaddd xmm12, xmm12, xmm0
  8dee  sha256msg2 xmm12, xmm13
  8df3  vmovdqa [rsp+0x50], xmm12
  8df9  vpaddd xmm0, xmm12, [rel c9a60]
  8e01  sha256rnds2 xmm6, xmm5, xmm0
  8e05  vpshufd xmm0, xmm0, 0xe
  8e0a  sha256rnds2 xmm5, xmm6, xmm0
  8e0e  vmovdqa xmm13, [rsp+0x120]
  8e17  sha256msg1 xmm13, [rsp+0x80]
  8e21  vpalignr xmm0, xmm9, [rsp+0xa0], 4
  8e2c  vpaddd xmm13, xmm13, xmm0
  8e30  sha256msg2 xmm13, xmm9
  8e35  vmovdqa [rsp+0x120], xmm13
  8e3e  vpaddd xmm0, xmm13, [rel c9a60]
  8e46  sha256rnds2 xmm8, xmm7, xmm0
  8e4b  vpshufd xmm0, xmm0, 0xe
  8e50  sha256rnds2 xmm7, xmm8, xmm0
  8e55  vmovdqa xmm9, [rsp+0x10]
  8e5b  sha256msg1 xmm9, [rsp+0x150]
  8e65  vpalignr xmm0, xmm10, [rsp+0x170], 4
  8e70  vpaddd xmm9, xmm9, xmm0
  8e74  sha256msg2 xmm9, xmm10
  8e79  vmovdqa [rsp+0x10], xmm9
  8e7f  vpaddd xmm0, xmm9, [rel c9a70]
  8e87  sha256rnds2 xmm2, xmm1, xmm0
  8e8b  vpshufd xmm0, xmm0, 0xe
  8e90  sha256rnds2 xmm1, xmm2, xmm0
  8e94  vmovdqa xmm10, [rsp+0x70]
  8e9a  sha256msg1 xmm10, [rsp+0x110]
  8ea4  vpalignr xmm0, xmm11, [rsp], 4
  8eab  vpaddd xmm10, xmm10, xmm0
  8eaf  sha256msg2 xmm10, xmm11
  8eb4  vmovdqa [rsp+0x70], xmm10
  8eba  vpaddd xmm0, xmm10, [rel c9a70]
  8ec2  sha256rnds2 xmm4, xmm3, xmm0
  8ec6  vpshufd xmm0, xmm0, 0xe
  8ecb  sha256rnds2 xmm3, xmm4, xmm0
  8ecf  vmovdqa xmm11, [rsp+0x90]
  8ed8  sha256msg1 xmm11, [rsp+0x20]
  8edf  vpalignr xmm0, xmm12, [rsp+0x60], 4
  8ee7  vpaddd xmm11, xmm11, xmm0
  8eeb  sha256msg2 xmm11, xmm12
  8ef0  vmovdqa [rsp+0x90], xmm11
  8ef9  vpaddd xmm0, xmm11, [rel c9a70]
  8f01  sha256rnds2 xmm6, xmm5, xmm0
  8f05  vpshufd xmm0, xmm0, 0xe
  8f0a  sha256rnds2 xmm5, xmm6, xmm0
  8f0e  vmovdqa xmm12, [rsp+0x80]
  8f17  sha256msg1 xmm12, [rsp+0xa0]
  8f21  vpalignr xmm0, xmm13, [rsp+0x160], 4
  8f2c  vpaddd xmm12, xmm12, xmm0
  8f30  sha256msg2 xmm12, xmm13
  8f35  vmovdqa [rsp+0x80], xmm12
  8f3e  vpaddd xmm0, xmm12, [rel c9a70]
  8f46  sha256rnds2 xmm8, xmm7, xmm0
  8f4b  vpshufd xmm0, xmm0, 0xe
  8f50  sha256rnds2 xmm7, xmm8, xmm0
  8f55  vmovdqa xmm13, [rsp+0x150]
  8f5e  sha256msg1 xmm13, [rsp+0x170]
  8f68  vpalignr xmm0, xmm9, [rsp+0x130], 4
  8f73  vpaddd xmm13, xmm13, xmm0
  8f77  sha256msg2 xmm13, xmm9
  8f7c  vmovdqa [rsp+0x150], xmm13
  8f85  vpaddd xmm0, xmm13, [rel c9a80]
  8f8d  sha256rnds2 xmm2, xmm1, xmm0
  8f91  vpshufd xmm0, xmm0, 0xe
  8f96  sha256rnds2 xmm1, xmm2, xmm0
  8f9a  vmovdqa xmm9, [rsp+0x110]
  8fa3  sha256msg1 xmm9, [rsp]
  8fa9  vpalignr xmm0, xmm10, [rsp+0x40], 4
  8fb1  vpaddd xmm9, xmm9, xmm0
  8fb5  sha256msg2 xmm9, xmm10
  8fba  vmovdqa [rsp+0x110], xmm9
  8fc3  vpaddd xmm0, xmm9, [rel c9a80]
  8fcb  sha256rnds2 xmm4, xmm3, xmm0
  8fcf  vpshufd xmm0, xmm0, 0xe
  8fd4  sha256rnds2 xmm3, xmm4, xmm0
  8fd8  vmovdqa xmm10, [rsp+0x20]
  8fde  sha256msg1 xmm10, [rsp+0x60]
  8fe5  vpalignr xmm0, xmm11, [rsp+0x50], 4
  8fed  vpaddd xmm10, xmm10, xmm0
  8ff1  sha256msg2 xmm10, xmm11
  8ff6  vmovdqa [rsp+0x20], xmm10
  8ffc  vpaddd xmm0, xmm10, [rel c9a80]
  9004  sha256rnds2 xmm6, xmm5, xmm0
  9008  vpshufd xmm0, xmm0, 0xe
  900d  sha256rnds2 xmm5, xmm6, xmm0
  9011  vmovdqa xmm11, [rsp+0xa0]
  901a  sha256msg1 xmm11, [rsp+0x160]
  9024  vpalignr xmm0, xmm12, [rsp+0x120], 4
  902f  vpaddd xmm11, xmm11, xmm0
  9033  sha256msg2 xmm11, xmm12
  9038  vmovdqa [rsp+0xa0], xmm11
  9041  vpaddd xmm0, xmm11, [rel c9a80]
  9049  sha256rnds2 xmm8, xmm7, xmm0
  904e  vpshufd xmm0, xmm0, 0xe
  9053  sha256rnds2 xmm7, xmm8, xmm0
  9058  vmovdqa xmm12, [rsp+0x170]
  9061  sha256msg1 xmm12, [rsp+0x130]
  906b  vpalignr xmm0, xmm13, [rsp+0x10], 4
  9073  vpaddd xmm12, xmm12, xmm0
  9077  sha256msg2 xmm12, xmm13
  907c  vmovdqa [rsp+0x170], xmm12
  9085  vpaddd xmm0, xmm12, [rel c9a90]
  908d  sha256rnds2 xmm2, xmm1, xmm0
  9091  vpshufd xmm0, xmm0, 0xe
  9096  sha256rnds2 xmm1, xmm2, xmm0
  909a  vmovdqa xmm13, [rsp]
  909f  sha256msg1 xmm13, [rsp+0x40]
  90a6  vpalignr xmm0, xmm9, [rsp+0x70], 4
  90ae  vpaddd xmm13, xmm13, xmm0
  90b2  sha256msg2 xmm13, xmm9
  90b7  vmovdqa [rsp], xmm13
  90bc  vpaddd xmm0, xmm13, [rel c9a90]
  90c4  sha256rnds2 xmm4, xmm3, xmm0
  90c8  vpshufd xmm0, xmm0, 0xe
  90cd  sha256rnds2 xmm3, xmm4, xmm0
  90d1  vmovdqa xmm9, [rsp+0x60]
  90d7  sha256msg1 xmm9, [rsp+0x50]
  90de  vpalignr xmm0, xmm10, [rsp+0x90], 4
  90e9  vpaddd xmm9, xmm9, xmm0
  90ed  sha256msg2 xmm9, xmm10
  90f2  vmovdqa [rsp+0x60], xmm9
  90f8  vpaddd xmm0, xmm9, [rel c9a90]
  9100  sha256rnds2 xmm6, xmm5, xmm0
  9104  vpshufd xmm0, xmm0, 0xe
  9109  sha256rnds2 xmm5, xmm6, xmm0
  910d  vmovdqa xmm10, [rsp+0x160]
  9116  sha256msg1 xmm10, [rsp+0x120]
  9120  vpalignr xmm0, xmm11, [rsp+0x80], 4
  912b  vpaddd xmm10, xmm10, xmm0
  912f  sha256msg2 xmm10, xmm11
  9134  vmovdqa [rsp+0x160], xmm10
  913d  vpaddd xmm0, xmm10, [rel c9a90]
  9145  sha256rnds2 xmm8, xmm7, xmm0
  914a  vpshufd xmm0, xmm0, 0xe
  914f  sha256rnds2 xmm7, xmm8, xmm0
  9154  vmovdqa xmm11, [rsp+0x130]
  915d  sha256msg1 xmm11, [rsp+0x10]
  9164  vpalignr xmm0, xmm12, [rsp+0x150], 4
  916f  vpaddd xmm11, xmm11, xmm0
  9173  sha256msg2 xmm11, xmm12
  9178  vmovdqa [rsp+0x130], xmm11
  9181  vpaddd xmm0, xmm11, [rel c9aa0]
  9189  sha256rnds2 xmm2, xmm1, xmm0
  918d  vpshufd xmm0, xmm0, 0xe
  9192  sha256rnds2 xmm1, xmm2, xmm0
  9196  vmovdqa xmm12, [rsp+0x40]
  919c  sha256msg1 xmm12, [rsp+0x70]
  91a3  vpalignr xmm0, xmm13, [rsp+0x110], 4
  91ae  vpaddd xmm12, xmm12, xmm0
  91b2  sha256msg2 xmm12, xmm13
  91b7  vmovdqa [rsp+0x40], xmm12
  91bd  vpaddd xmm0, xmm12, [rel c9aa0]
  91c5  sha256rnds2 xmm4, xmm3, xmm0
  91c9  vpshufd xmm0, xmm0, 0xe
  91ce  sha256rnds2 xmm3, xmm4, xmm0
  91d2  vmovdqa xmm13, [rsp+0x50]
  91d8  sha256msg1 xmm13, [rsp+0x90]
  91e2  vpalignr xmm0, xmm9, [rsp+0x20], 4
  91ea  vpaddd xmm13, xmm13, xmm0
  91ee  sha256msg2 xmm13, xmm9
  91f3  vmovdqa [rsp+0x50], xmm13
  91f9  vpaddd xmm0, xmm13, [rel c9aa0]
  9201  sha256rnds2 xmm6, xmm5, xmm0
  9205  vpshufd xmm0, xmm0, 0xe
  920a  sha256rnds2 xmm5, xmm6, xmm0
  920e  vmovdqa xmm9, [rsp+0x120]
  9217  sha256msg1 xmm9, [rsp+0x80]
  9221  vpalignr xmm0, xmm10, [rsp+0xa0], 4
  922c  vpaddd xmm9, xmm9, xmm0
  9230  sha256msg2 xmm9, xmm10
  9235  vmovdqa [rsp+0x120], xmm9
  923e  vpaddd xmm0, xmm9, [rel c9aa0]
  9246  sha256rnds2 xmm8, xmm7, xmm0
  924b  vpshufd xmm0, xmm0, 0xe
  9250  sha256rnds2 xmm7, xmm8, xmm0
  9255  vmovdqa xmm10, [rsp+0x10]
  925b  sha256msg1 xmm10, [rsp+0x150]
  9265  vpalignr xmm0, xmm11, [rsp+0x170], 4
  9270  vpaddd xmm10, xmm10, xmm0
  9274  sha256msg2 xmm10, xmm11
  9279  vmovdqa [rsp+0x10], xmm10
  927f  vpaddd xmm0, xmm10, [rel c9ab0]
  9287  sha256rnds2 xmm2, xmm1, xmm0
  928b  vpshufd xmm0, xmm0, 0xe
  9290  sha256rnds2 xmm1, xmm2, xmm0
  9294  vmovdqa xmm11, [rsp+0x70]
  929a  sha256msg1 xmm11, [rsp+0x110]
  92a4  vpalignr xmm0, xmm12, [rsp], 4
  92ab  vpaddd xmm11, xmm11, xmm0
  92af  sha256msg2 xmm11, xmm12
  92b4  vmovdqa [rsp+0x70], xmm11
  92ba  vpaddd xmm0, xmm11, [rel c9ab0]
  92c2  sha256rnds2 xmm4, xmm3, xmm0
  92c6  vpshufd xmm0, xmm0, 0xe
  92cb  sha256rnds2 xmm3, xmm4, xmm0
  92cf  vmovdqa xmm12, [rsp+0x90]
  92d8  sha256msg1 xmm12, [rsp+0x20]
  92df  vpalignr xmm0, xmm13, [rsp+0x60], 4
  92e7  vpaddd xmm12, xmm12, xmm0
  92eb  sha256msg2 xmm12, xmm13
  92f0  vmovdqa [rsp+0x90], xmm12
  92f9  vpaddd xmm0, xmm12, [rel c9ab0]
  9301  sha256rnds2 xmm6, xmm5, xmm0
  9305  vpshufd xmm0, xmm0, 0xe
  930a  sha256rnds2 xmm5, xmm6, xmm0
  930e  vmovdqa xmm13, [rsp+0x80]
  9317  sha256msg1 xmm13, [rsp+0xa0]
  9321  vpalignr xmm0, xmm9, [rsp+0x160], 4
  932c  vpaddd xmm13, xmm13, xmm0
  9330  sha256msg2 xmm13, xmm9
  9335  vmovdqa [rsp+0x80], xmm13
  933e  vpaddd xmm0, xmm13, [rel c9ab0]
  9346  sha256rnds2 xmm8, xmm7, xmm0
  934b  vpshufd xmm0, xmm0, 0xe
  9350  sha256rnds2 xmm7, xmm8, xmm0
  9355  vmovdqa xmm9, [rsp+0x150]
  935e  sha256msg1 xmm9, [rsp+0x170]
  9368  vpalignr xmm0, xmm10, [rsp+0x130], 4
  9373  vpaddd xmm9, xmm9, xmm0
  9377  sha256msg2 xmm9, xmm10
  937c  vmovdqa [rsp+0x150], xmm9
  9385  vpaddd xmm0, xmm9, [rel c9ac0]
  938d  sha256rnds2 xmm2, xmm1, xmm0
  9391  vpshufd xmm0, xmm0, 0xe
  9396  sha256rnds2 xmm1, xmm2, xmm0
  939a  vmovdqa xmm10, [rsp+0x110]
  93a3  sha256msg1 xmm10, [rsp]
  93a9  vpalignr xmm0, xmm11, [rsp+0x40], 4
  93b1  vpaddd xmm10, xmm10, xmm0
  93b5  sha256msg2 xmm10, xmm11
  93ba  vmovdqa [rsp+0x110], xmm10
  93c3  vpaddd xmm0, xmm10, [rel c9ac0]
  93cb  sha256rnds2 xmm4, xmm3, xmm0
  93cf  vpshufd xmm0, xmm0, 0xe
  93d4  sha256rnds2 xmm3, xmm4, xmm0
  93d8  vmovdqa xmm11, [rsp+0x20]
  93de  sha256msg1 xmm11, [rsp+0x60]
  93e5  vpalignr xmm0, xmm12, [rsp+0x50], 4
  93ed  vpaddd xmm11, xmm11, xmm0
  93f1  sha256msg2 xmm11, xmm12
  93f6  vmovdqa [rsp+0x20], xmm11
  93fc  vpaddd xmm0, xmm11, [rel c9ac0]
  9404  sha256rnds2 xmm6, xmm5, xmm0
  9408  vpshufd xmm0, xmm0, 0xe
  940d  sha256rnds2 xmm5, xmm6, xmm0
  9411  vmovdqa xmm12, [rsp+0xa0]
  941a  sha256msg1 xmm12, [rsp+0x160]
  9424  vpalignr xmm0, xmm13, [rsp+0x120], 4
  942f  vpaddd xmm12, xmm12, xmm0
  9433  sha256msg2 xmm12, xmm13
  9438  vmovdqa [rsp+0xa0], xmm12
  9441  vpaddd xmm0, xmm12, [rel c9ac0]
  9449  sha256rnds2 xmm8, xmm7, xmm0
  944e  vpshufd xmm0, xmm0, 0xe
  9453  sha256rnds2 xmm7, xmm8, xmm0
  9458  vmovdqa xmm13, [rsp+0x170]
  9461  sha256msg1 xmm13, [rsp+0x130]
  946b  vpalignr xmm0, xmm9, [rsp+0x10], 4
  9473  vpaddd xmm13, xmm13, xmm0
  9477  sha256msg2 xmm13, xmm9
  947c  vmovdqa [rsp+0x170], xmm13
  9485  vpaddd xmm0, xmm13, [rel c9ad0]
  948d  sha256rnds2 xmm2, xmm1, xmm0
  9491  vpshufd xmm0, xmm0, 0xe
  9496  sha256rnds2 xmm1, xmm2, xmm0
  949a  vmovdqa xmm9, [rsp]
  949f  sha256msg1 xmm9, [rsp+0x40]
  94a6  vpalignr xmm0, xmm10, [rsp+0x70], 4
  94ae  vpaddd xmm9, xmm9, xmm0
  94b2  sha256msg2 xmm9, xmm10
  94b7  vmovdqa [rsp], xmm9
  94bc  vpaddd xmm0, xmm9, [rel c9ad0]
  94c4  sha256rnds2 xmm4, xmm3, xmm0
  94c8  vpshufd xmm0, xmm0, 0xe
  94cd  sha256rnds2 xmm3, xmm4, xmm0
  94d1  vmovdqa xmm10, [rsp+0x60]
  94d7  sha256msg1 xmm10, [rsp+0x50]
  94de  vpalignr xmm0, xmm11, [rsp+0x90], 4
  94e9  vpaddd xmm10, xmm10, xmm0
  94ed  sha256msg2 xmm10, xmm11
  94f2  vmovdqa [rsp+0x60], xmm10
  94f8  vpaddd xmm0, xmm10, [rel c9ad0]
  9500  sha256rnds2 xmm6, xmm5, xmm0
  9504  vpshufd xmm0, xmm0, 0xe
  9509  sha256rnds2 xmm5, xmm6, xmm0
  950d  vmovdqa xmm11, [rsp+0x160]
  9516  sha256msg1 xmm11, [rsp+0x120]
  9520  vpalignr xmm0, xmm12, [rsp+0x80], 4
  952b  vpaddd xmm11, xmm11, xmm0
  952f  sha256msg2 xmm11, xmm12
  9534  vmovdqa [rsp+0x160], xmm11
  953d  vpaddd xmm0, xmm11, [rel c9ad0]
  9545  sha256rnds2 xmm8, xmm7, xmm0
  954a  vpshufd xmm0, xmm0, 0xe
  954f  sha256rnds2 xmm7, xmm8, xmm0
  9554  vmovdqa xmm12, [rsp+0x130]
  955d  sha256msg1 xmm12, [rsp+0x10]
  9564  vpalignr xmm0, xmm13, [rsp+0x150], 4
  956f  vpaddd xmm12, xmm12, xmm0
  9573  sha256msg2 xmm12, xmm13
  9578  vmovdqa [rsp+0x130], xmm12
  9581  vpaddd xmm0, xmm12, [rel c9ae0]
  9589  sha256rnds2 xmm2, xmm1, xmm0
  958d  vpshufd xmm0, xmm0, 0xe
  9592  sha256rnds2 xmm1, xmm2, xmm0
  9596  vmovdqa xmm13, [rsp+0x40]
  959c  sha256msg1 xmm13, [rsp+0x70]
  95a3  vpalignr xmm0, xmm9, [rsp+0x110], 4
  95ae  vpaddd xmm13, xmm13, xmm0
  95b2  sha256msg2 xmm13, xmm9
  95b7  vmovdqa [rsp+0x40], xmm13
  95bd  vpaddd xmm0, xmm13, [rel c9ae0]
  95c5  sha256rnds2 xmm4, xmm3, xmm0
  95c9  vpshufd xmm0, xmm0, 0xe
  95ce  sha256rnds2 xmm3, xmm4, xmm0
  95d2  vmovdqa xmm9, [rsp+0x50]
  95d8  sha256msg1 xmm9, [rsp+0x90]
  95e2  vpalignr xmm0, xmm10, [rsp+0x20], 4
  95ea  vpaddd xmm9, xmm9, xmm0
  95ee  sha256msg2 xmm9, xmm10
  95f3  vmovdqa [rsp+0x50], xmm9
  95f9  vpaddd xmm0, xmm9, [rel c9ae0]
  9601  sha256rnds2 xmm6, xmm5, xmm0
  9605  vpshufd xmm0, xmm0, 0xe
  960a  sha256rnds2 xmm5, xmm6, xmm0
  960e  vmovdqa xmm10, [rsp+0x120]
  9617  sha256msg1 xmm10, [rsp+0x80]
  9621  vpalignr xmm0, xmm11, [rsp+0xa0], 4
  962c  vpaddd xmm10, xmm10, xmm0
  9630  sha256msg2 xmm10, xmm11
  9635  vmovdqa [rsp+0x120], xmm10
  963e  vpaddd xmm0, xmm10, [rel c9ae0]
  9646  sha256rnds2 xmm8, xmm7, xmm0
  964b  vpshufd xmm0, xmm0, 0xe
  9650  sha256rnds2 xmm7, xmm8, xmm0
  9655  vmovdqa xmm11, [rsp+0x10]
  965b  sha256msg1 xmm11, [rsp+0x150]
  9665  vpalignr xmm0, xmm12, [rsp+0x170], 4
  9670  vpaddd xmm11, xmm11, xmm0
  9674  sha256msg2 xmm11, xmm12
  9679  vmovdqa [rsp+0x10], xmm11
  967f  vpaddd xmm0, xmm11, [rel c9af0]
  9687  sha256rnds2 xmm2, xmm1, xmm0
  968b  vpshufd xmm0, xmm0, 0xe
  9690  sha256rnds2 xmm1, xmm2, xmm0
  9694  vmovdqa xmm12, [rsp+0x70]
  969a  sha256msg1 xmm12, [rsp+0x110]
  96a4  vpalignr xmm0, xmm13, [rsp], 4
  96ab  vpaddd xmm12, xmm12, xmm0
  96af  sha256msg2 xmm12, xmm13
  96b4  vmovdqa [rsp+0x70], xmm12
  96ba  vpaddd xmm0, xmm12, [rel c9af0]
  96c2  sha256rnds2 xmm4, xmm3, xmm0
  96c6  vpshufd xmm0, xmm0, 0xe
  96cb  sha256rnds2 xmm3, xmm4, xmm0
  96cf  vmovdqa xmm13, [rsp+0x90]
  96d8  sha256msg1 xmm13, [rsp+0x20]
  96df  vpalignr xmm0, xmm9, [rsp+0x60], 4
  96e7  vpaddd xmm13, xmm13, xmm0
  96eb  sha256msg2 xmm13, xmm9
  96f0  vmovdqa [rsp+0x90], xmm13
  96f9  vpaddd xmm0, xmm13, [rel c9af0]
  9701  sha256rnds2 xmm6, xmm5, xmm0
  9705  vpshufd xmm0, xmm0, 0xe
  970a  sha256rnds2 xmm5, xmm6, xmm0
  970e  vmovdqa xmm9, [rsp+0x80]
  9717  sha256msg1 xmm9, [rsp+0xa0]
  9721  vpalignr xmm0, xmm10, [rsp+0x160], 4
  972c  vpaddd xmm9, xmm9, xmm0
  9730  sha256msg2 xmm9, xmm10
  9735  vmovdqa [rsp+0x80], xmm9
  973e  vpaddd xmm0, xmm9, [rel c9af0]
  9746  sha256rnds2 xmm8, xmm7, xmm0
  974b  vpshufd xmm0, xmm0, 0xe
  9750  sha256rnds2 xmm7, xmm8, xmm0
  9755  vmovdqa xmm10, [rsp+0x150]
  975e  sha256msg1 xmm10, [rsp+0x170]
  9768  vpalignr xmm0, xmm11, [rsp+0x130], 4
  9773  vpaddd xmm10, xmm10, xmm0
  9777  sha256msg2 xmm10, xmm11
  977c  vmovdqa [rsp+0x150], xmm10
  9785  vpaddd xmm0, xmm10, [rel c9b00]
  978d  sha256rnds2 xmm2, xmm1, xmm0
  9791  vpshufd xmm0, xmm0, 0xe
  9796  sha256rnds2 xmm1, xmm2, xmm0
  979a  vmovdqa xmm11, [rsp+0x110]
  97a3  sha256msg1 xmm11, [rsp]
  97a9  vpalignr xmm0, xmm12, [rsp+0x40], 4
  97b1  vpaddd xmm11, xmm11, xmm0
  97b5  sha256msg2 xmm11, xmm12
  97ba  vmovdqa [rsp+0x110], xmm11
  97c3  vpaddd xmm0, xmm11, [rel c9b00]
  97cb  sha256rnds2 xmm4, xmm3, xmm0
  97cf  vpshufd xmm0, xmm0, 0xe
  97d4  sha256rnds2 xmm3, xmm4, xmm0
  97d8  vmovdqa xmm12, [rsp+0x20]
  97de  sha256msg1 xmm12, [rsp+0x60]
  97e5  vpalignr xmm0, xmm13, [rsp+0x50], 4
  97ed  vpaddd xmm12, xmm12, xmm0
  97f1  sha256msg2 xmm12, xmm13
  97f6  vmovdqa [rsp+0x20], xmm12
  97fc  vpaddd xmm0, xmm12, [rel c9b00]
  9804  sha256rnds2 xmm6, xmm5, xmm0
  9808  vpshufd xmm0, xmm0, 0xe
  980d  sha256rnds2 xmm5, xmm6, xmm0
  9811  vmovdqa xmm13, [rsp+0xa0]
  981a  sha256msg1 xmm13, [rsp+0x160]
  9824  vpalignr xmm0, xmm9, [rsp+0x120], 4
  982f  vpaddd xmm13, xmm13, xmm0
  9833  sha256msg2 xmm13, xmm9
  9838  vmovdqa [rsp+0xa0], xmm13
  9841  vpaddd xmm0, xmm13, [rel c9b00]
  9849  sha256rnds2 xmm8, xmm7, xmm0
  984e  vpshufd xmm0, xmm0, 0xe
  9853  sha256rnds2 xmm7, xmm8, xmm0
  9858  vpaddd xmm1, xmm1, [rel c99e0]
  9860  vpaddd xmm2, xmm2, [rel c99f0]
  9868  vpaddd xmm3, xmm3, [rel c99e0]
  9870  vpaddd xmm4, xmm4, [rel c99f0]
  9878  vpaddd xmm5, xmm5, [rel c99e0]
  9880  vpaddd xmm6, xmm6, [rel c99f0]
  9888  vpaddd xmm7, xmm7, [rel c99e0]
  9890  vpaddd xmm8, xmm8, [rel c99f0]
  9898  lea rax, [r9]
  989b  cmp rax, r10
  989e  cmova rax, r10
  98a2  imul rax, 0x20
  98a6  add rax, rdx
  98a9  vshufps xmm13, xmm1, xmm2, 0xbb
  98ae  vpshufb xmm13, xmm13, [rel c9a00]
  98b7  vmovdqu [rax], xmm13
  98bb  vshufps xmm13, xmm1, xmm2, 0x11
  98c0  vpshufb xmm13, xmm13, [rel c9a00]
  98c9  vmovdqu [rax+0x10], xmm13
  98ce  lea rax, [r9+1]
  98d2  cmp rax, r10
  98d5  cmova rax, r10
  98d9  imul rax, 0x20
  98dd  add rax, rdx
  98e0  vshufps xmm13, xmm3, xmm4, 0xbb
  98e5  vpshufb xmm13, xmm13, [rel c9a00]
  98ee  vmovdqu [rax], xmm13
  98f2  vshufps xmm13, xmm3, xmm4, 0x11
  98f7  vpshufb xmm13, xmm13, [rel c9a00]
  9900  vmovdqu [rax+0x10], xmm13
  9905  lea rax, [r9+2]
  9909  cmp rax, r10
  990c  cmova rax, r10
  9910  imul rax, 0x20
  9914  add rax, rdx
  9917  vshufps xmm13, xmm5, xmm6, 0xbb
  991c  vpshufb xmm13, xmm13, [rel c9a00]
  9925  vmovdqu [rax], xmm13
  9929  vshufps xmm13, xmm5, xmm6, 0x11
  992e  vpshufb xmm13, xmm13, [rel c9a00]
  9937  vmovdqu [rax+0x10], xmm13
  993c  lea rax, [r9+3]
  9940  cmp rax, r10
  9943  cmova rax, r10
  9947  imul rax, 0x20
  994b  add rax, rdx
  994e  vshufps xmm13, xmm7, xmm8, 0xbb
  9954  vpshufb xmm13, xmm13, [rel c9a00]
  995d  vmovdqu [rax], xmm13
  9961  vshufps xmm13, xmm7, xmm8, 0x11
  9967  vpshufb xmm13, xmm13, [rel c9a00]
  9970  vmovdqu [rax+0x10], xmm13
  9975  add r9, 4
  9979  cmp r9, r8
  997c  jb near l6a80
l9982:
  9982  nop
  9983  vmovaps xmm6, [rsp+0x180]
  998c  vmovaps xmm7, [rsp+0x190]
  9995  vmovaps xmm8, [rsp+0x1a0]
  999e  vmovaps xmm9, [rsp+0x1b0]
  99a7  vmovaps xmm10, [rsp+0x1c0]
  99b0  vmovaps xmm11, [rsp+0x1d0]
  99b9  vmovaps xmm12, [rsp+0x1e0]
  99c2  vmovaps xmm13, [rsp+0x1f0]
  99cb  add rsp, 0x208
  99d2  ret
c99e0: dd 0x9b05688c, 0x510e527f, 0xbb67ae85, 0x6a09e667
c99f0: dd 0x5be0cd19, 0x1f83d9ab, 0xa54ff53a, 0x3c6ef372
c9a00: dd 0x00010203, 0x04050607, 0x08090a0b, 0x0c0d0e0f
c9a10: dd 0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5
c9a20: dd 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5
c9a30: dd 0xd807aa98, 0x12835b01, 0x243185be, 0x550c7dc3
c9a40: dd 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174
c9a50: dd 0xe49b69c1, 0xefbe4786, 0x0fc19dc6, 0x240ca1cc
c9a60: dd 0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da
c9a70: dd 0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7
c9a80: dd 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967
c9a90: dd 0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13
c9aa0: dd 0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85
c9ab0: dd 0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3
c9ac0: dd 0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070
c9ad0: dd 0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5
c9ae0: dd 0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f, 0x682e6ff3
c9af0: dd 0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208
c9b00: dd 0x90befffa, 0xa4506ceb, 0xbef9a3f7, 0xc67178f2
c9b10: dd 0xb956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5
c9b20: dd 0x80000000, 0x00000000, 0x00000000, 0x00000000
c9b30: dd 0x00000000, 0x00000000, 0x00000000, 0x00000000
c9b40: dd 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf3f4
c9b50: dd 0x00000000, 0x00000000, 0x00000000, 0x00000280
c9b60: dd 0x5807aa98, 0x12835b01, 0x243185be, 0x550c7dc3
c9b70: dd 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf274
c9b80: dd 0x00000000, 0x00000000, 0x00000000, 0x00000100
