; Double SHA-256 by the x86-64 SHA extensions, Windows calling convention.
; The disassembly of the generated data beside it, for reading. The generator: tests/ChainCore.Tests/ShaNi.

; ---- Scan, 7776 bytes
  0040  vzeroupper
  0043  sub rsp, 0x188
  004a  vmovaps [rsp+0x100], xmm6
  0053  vmovaps [rsp+0x110], xmm7
  005c  vmovaps [rsp+0x120], xmm8
  0065  vmovaps [rsp+0x130], xmm9
  006e  vmovaps [rsp+0x140], xmm10
  0077  vmovaps [rsp+0x150], xmm11
  0080  vmovaps [rsp+0x160], xmm12
  0089  vmovaps [rsp+0x170], xmm13
  0092  mov r9, [rdx]
  0095  mov r10d, [rdx+0xc]
  0099  mov r11d, [rdx+0x10]
  009d  mov eax, [rdx+8]
  00a0  sub rax, 4
  00a6  jb near l1b5e
  00ac  lea r8, [r9+rax*4]
  00b0  test r11d, r11d
  00b3  je near l1b5e
  00b9  nop dword [rax]
l00c0:
  00c0  vmovd xmm9, r10d
  00c5  vpshufd xmm9, xmm9, 0
  00cb  vpaddd xmm9, xmm9, [rel c1bd0]
  00d3  vpshufb xmm1, xmm9, [rel c1be0]
  00dc  vpaddd xmm1, xmm1, [rcx]
  00e0  vmovdqu xmm2, [rcx+0x10]
  00e5  vpshufb xmm10, xmm9, [rel c1bf0]
  00ee  sha256msg1 xmm10, [rel c1c00]
  00f7  vpaddd xmm10, xmm10, [rcx+0x20]
  00fc  vmovdqa [rsp], xmm10
  0101  vpshufb xmm3, xmm9, [rel c1c10]
  010a  vpaddd xmm3, xmm3, [rcx]
  010e  vmovdqu xmm4, [rcx+0x10]
  0113  vpshufb xmm11, xmm9, [rel c1c20]
  011c  sha256msg1 xmm11, [rel c1c00]
  0125  vpaddd xmm11, xmm11, [rcx+0x20]
  012a  vmovdqa [rsp+0x10], xmm11
  0130  vpshufb xmm5, xmm9, [rel c1c30]
  0139  vpaddd xmm5, xmm5, [rcx]
  013d  vmovdqu xmm6, [rcx+0x10]
  0142  vpshufb xmm12, xmm9, [rel c1c40]
  014b  sha256msg1 xmm12, [rel c1c00]
  0154  vpaddd xmm12, xmm12, [rcx+0x20]
  0159  vmovdqa [rsp+0x20], xmm12
  015f  vpshufb xmm7, xmm9, [rel c1c50]
  0168  vpaddd xmm7, xmm7, [rcx]
  016c  vmovdqu xmm8, [rcx+0x10]
  0171  vpshufb xmm13, xmm9, [rel c1c60]
  017a  sha256msg1 xmm13, [rel c1c00]
  0183  vpaddd xmm13, xmm13, [rcx+0x20]
  0188  vmovdqa [rsp+0x30], xmm13
  018e  vmovdqa xmm0, [rel c1c70]
  0196  sha256rnds2 xmm2, xmm1, xmm0
  019a  vmovq xmm0, [rel c1c78]
  01a2  sha256rnds2 xmm1, xmm2, xmm0
  01a6  vmovdqa xmm0, [rel c1c70]
  01ae  sha256rnds2 xmm4, xmm3, xmm0
  01b2  vmovq xmm0, [rel c1c78]
  01ba  sha256rnds2 xmm3, xmm4, xmm0
  01be  vmovdqa xmm0, [rel c1c70]
  01c6  sha256rnds2 xmm6, xmm5, xmm0
  01ca  vmovq xmm0, [rel c1c78]
  01d2  sha256rnds2 xmm5, xmm6, xmm0
  01d6  vmovdqa xmm0, [rel c1c70]
  01de  sha256rnds2 xmm8, xmm7, xmm0
  01e3  vmovq xmm0, [rel c1c78]
  01eb  sha256rnds2 xmm7, xmm8, xmm0
  01f0  vmovdqa xmm0, [rel c1c80]
  01f8  sha256rnds2 xmm2, xmm1, xmm0
  01fc  vmovq xmm0, [rel c1c88]
  0204  sha256rnds2 xmm1, xmm2, xmm0
  0208  vmovdqa xmm0, [rel c1c80]
  0210  sha256rnds2 xmm4, xmm3, xmm0
  0214  vmovq xmm0, [rel c1c88]
  021c  sha256rnds2 xmm3, xmm4, xmm0
  0220  vmovdqa xmm0, [rel c1c80]
  0228  sha256rnds2 xmm6, xmm5, xmm0
  022c  vmovq xmm0, [rel c1c88]
  0234  sha256rnds2 xmm5, xmm6, xmm0
  0238  vmovdqa xmm0, [rel c1c80]
  0240  sha256rnds2 xmm8, xmm7, xmm0
  0245  vmovq xmm0, [rel c1c88]
  024d  sha256rnds2 xmm7, xmm8, xmm0
  0252  vmovdqa xmm0, [rel c1c90]
  025a  sha256rnds2 xmm2, xmm1, xmm0
  025e  vmovq xmm0, [rel c1c98]
  0266  sha256rnds2 xmm1, xmm2, xmm0
  026a  vmovdqa xmm0, [rel c1c90]
  0272  sha256rnds2 xmm4, xmm3, xmm0
  0276  vmovq xmm0, [rel c1c98]
  027e  sha256rnds2 xmm3, xmm4, xmm0
  0282  vmovdqa xmm0, [rel c1c90]
  028a  sha256rnds2 xmm6, xmm5, xmm0
  028e  vmovq xmm0, [rel c1c98]
  0296  sha256rnds2 xmm5, xmm6, xmm0
  029a  vmovdqa xmm0, [rel c1c90]
  02a2  sha256rnds2 xmm8, xmm7, xmm0
  02a7  vmovq xmm0, [rel c1c98]
  02af  sha256rnds2 xmm7, xmm8, xmm0
  02b4  vpaddd xmm0, xmm10, [rel c1ca0]
  02bc  sha256rnds2 xmm2, xmm1, xmm0
  02c0  vpshufd xmm0, xmm0, 0xe
  02c5  sha256rnds2 xmm1, xmm2, xmm0
  02c9  vpaddd xmm0, xmm11, [rel c1ca0]
  02d1  sha256rnds2 xmm4, xmm3, xmm0
  02d5  vpshufd xmm0, xmm0, 0xe
  02da  sha256rnds2 xmm3, xmm4, xmm0
  02de  vpaddd xmm0, xmm12, [rel c1ca0]
  02e6  sha256rnds2 xmm6, xmm5, xmm0
  02ea  vpshufd xmm0, xmm0, 0xe
  02ef  sha256rnds2 xmm5, xmm6, xmm0
  02f3  vpaddd xmm0, xmm13, [rel c1ca0]
  02fb  sha256rnds2 xmm8, xmm7, xmm0
  0300  vpshufd xmm0, xmm0, 0xe
  0305  sha256rnds2 xmm7, xmm8, xmm0
  030a  vmovdqu xmm9, [rcx+0x30]
  030f  sha256msg2 xmm9, xmm10
  0314  vmovdqa [rsp+0x40], xmm9
  031a  vpaddd xmm0, xmm9, [rel c1cb0]
  0322  sha256rnds2 xmm2, xmm1, xmm0
  0326  vpshufd xmm0, xmm0, 0xe
  032b  sha256rnds2 xmm1, xmm2, xmm0
  032f  vmovdqu xmm10, [rcx+0x30]
  0334  sha256msg2 xmm10, xmm11
  0339  vmovdqa [rsp+0x50], xmm10
  033f  vpaddd xmm0, xmm10, [rel c1cb0]
  0347  sha256rnds2 xmm4, xmm3, xmm0
  034b  vpshufd xmm0, xmm0, 0xe
  0350  sha256rnds2 xmm3, xmm4, xmm0
  0354  vmovdqu xmm11, [rcx+0x30]
  0359  sha256msg2 xmm11, xmm12
  035e  vmovdqa [rsp+0x60], xmm11
  0364  vpaddd xmm0, xmm11, [rel c1cb0]
  036c  sha256rnds2 xmm6, xmm5, xmm0
  0370  vpshufd xmm0, xmm0, 0xe
  0375  sha256rnds2 xmm5, xmm6, xmm0
  0379  vmovdqu xmm12, [rcx+0x30]
  037e  sha256msg2 xmm12, xmm13
  0383  vmovdqa [rsp+0x70], xmm12
  0389  vpaddd xmm0, xmm12, [rel c1cb0]
  0391  sha256rnds2 xmm8, xmm7, xmm0
  0396  vpshufd xmm0, xmm0, 0xe
  039b  sha256rnds2 xmm7, xmm8, xmm0
  03a0  vpalignr xmm13, xmm9, [rsp], 4
  03a7  sha256msg2 xmm13, xmm9
  03ac  vmovdqa [rsp+0x80], xmm13
  03b5  vpaddd xmm0, xmm13, [rel c1cc0]
  03bd  sha256rnds2 xmm2, xmm1, xmm0
  03c1  vpshufd xmm0, xmm0, 0xe
  03c6  sha256rnds2 xmm1, xmm2, xmm0
  03ca  vpalignr xmm9, xmm10, [rsp+0x10], 4
  03d2  sha256msg2 xmm9, xmm10
  03d7  vmovdqa [rsp+0x90], xmm9
  03e0  vpaddd xmm0, xmm9, [rel c1cc0]
  03e8  sha256rnds2 xmm4, xmm3, xmm0
  03ec  vpshufd xmm0, xmm0, 0xe
  03f1  sha256rnds2 xmm3, xmm4, xmm0
  03f5  vpalignr xmm10, xmm11, [rsp+0x20], 4
  03fd  sha256msg2 xmm10, xmm11
  0402  vmovdqa [rsp+0xa0], xmm10
  040b  vpaddd xmm0, xmm10, [rel c1cc0]
  0413  sha256rnds2 xmm6, xmm5, xmm0
  0417  vpshufd xmm0, xmm0, 0xe
  041c  sha256rnds2 xmm5, xmm6, xmm0
  0420  vpalignr xmm11, xmm12, [rsp+0x30], 4
  0428  sha256msg2 xmm11, xmm12
  042d  vmovdqa [rsp+0xb0], xmm11
  0436  vpaddd xmm0, xmm11, [rel c1cc0]
  043e  sha256rnds2 xmm8, xmm7, xmm0
  0443  vpshufd xmm0, xmm0, 0xe
  0448  sha256rnds2 xmm7, xmm8, xmm0
  044d  vpalignr xmm12, xmm13, [rsp+0x40], 4
  0455  vpaddd xmm12, xmm12, [rcx+0x40]
  045a  sha256msg2 xmm12, xmm13
  045f  vmovdqa [rsp+0xc0], xmm12
  0468  vpaddd xmm0, xmm12, [rel c1cd0]
  0470  sha256rnds2 xmm2, xmm1, xmm0
  0474  vpshufd xmm0, xmm0, 0xe
  0479  sha256rnds2 xmm1, xmm2, xmm0
  047d  vpalignr xmm13, xmm9, [rsp+0x50], 4
  0485  vpaddd xmm13, xmm13, [rcx+0x40]
  048a  sha256msg2 xmm13, xmm9
  048f  vmovdqa [rsp+0xd0], xmm13
  0498  vpaddd xmm0, xmm13, [rel c1cd0]
  04a0  sha256rnds2 xmm4, xmm3, xmm0
  04a4  vpshufd xmm0, xmm0, 0xe
  04a9  sha256rnds2 xmm3, xmm4, xmm0
  04ad  vpalignr xmm9, xmm10, [rsp+0x60], 4
  04b5  vpaddd xmm9, xmm9, [rcx+0x40]
  04ba  sha256msg2 xmm9, xmm10
  04bf  vmovdqa [rsp+0xe0], xmm9
  04c8  vpaddd xmm0, xmm9, [rel c1cd0]
  04d0  sha256rnds2 xmm6, xmm5, xmm0
  04d4  vpshufd xmm0, xmm0, 0xe
  04d9  sha256rnds2 xmm5, xmm6, xmm0
  04dd  vpalignr xmm10, xmm11, [rsp+0x70], 4
  04e5  vpaddd xmm10, xmm10, [rcx+0x40]
  04ea  sha256msg2 xmm10, xmm11
  04ef  vmovdqa [rsp+0xf0], xmm10
  04f8  vpaddd xmm0, xmm10, [rel c1cd0]
  0500  sha256rnds2 xmm8, xmm7, xmm0
  0505  vpshufd xmm0, xmm0, 0xe
  050a  sha256rnds2 xmm7, xmm8, xmm0
  050f  vmovdqa xmm11, [rsp]
  0514  sha256msg1 xmm11, [rsp+0x40]
  051b  vpalignr xmm0, xmm12, [rsp+0x80], 4
  0526  vpaddd xmm11, xmm11, xmm0
  052a  sha256msg2 xmm11, xmm12
  052f  vmovdqa [rsp], xmm11
  0534  vpaddd xmm0, xmm11, [rel c1ce0]
  053c  sha256rnds2 xmm2, xmm1, xmm0
  0540  vpshufd xmm0, xmm0, 0xe
  0545  sha256rnds2 xmm1, xmm2, xmm0
  0549  vmovdqa xmm12, [rsp+0x10]
  054f  sha256msg1 xmm12, [rsp+0x50]
  0556  vpalignr xmm0, xmm13, [rsp+0x90], 4
  0561  vpaddd xmm12, xmm12, xmm0
  0565  sha256msg2 xmm12, xmm13
  056a  vmovdqa [rsp+0x10], xmm12
  0570  vpaddd xmm0, xmm12, [rel c1ce0]
  0578  sha256rnds2 xmm4, xmm3, xmm0
  057c  vpshufd xmm0, xmm0, 0xe
  0581  sha256rnds2 xmm3, xmm4, xmm0
  0585  vmovdqa xmm13, [rsp+0x20]
  058b  sha256msg1 xmm13, [rsp+0x60]
  0592  vpalignr xmm0, xmm9, [rsp+0xa0], 4
  059d  vpaddd xmm13, xmm13, xmm0
  05a1  sha256msg2 xmm13, xmm9
  05a6  vmovdqa [rsp+0x20], xmm13
  05ac  vpaddd xmm0, xmm13, [rel c1ce0]
  05b4  sha256rnds2 xmm6, xmm5, xmm0
  05b8  vpshufd xmm0, xmm0, 0xe
  05bd  sha256rnds2 xmm5, xmm6, xmm0
  05c1  vmovdqa xmm9, [rsp+0x30]
  05c7  sha256msg1 xmm9, [rsp+0x70]
  05ce  vpalignr xmm0, xmm10, [rsp+0xb0], 4
  05d9  vpaddd xmm9, xmm9, xmm0
  05dd  sha256msg2 xmm9, xmm10
  05e2  vmovdqa [rsp+0x30], xmm9
  05e8  vpaddd xmm0, xmm9, [rel c1ce0]
  05f0  sha256rnds2 xmm8, xmm7, xmm0
  05f5  vpshufd xmm0, xmm0, 0xe
  05fa  sha256rnds2 xmm7, xmm8, xmm0
  05ff  vmovdqa xmm10, [rsp+0x40]
  0605  sha256msg1 xmm10, [rsp+0x80]
  060f  vpalignr xmm0, xmm11, [rsp+0xc0], 4
  061a  vpaddd xmm10, xmm10, xmm0
  061e  sha256msg2 xmm10, xmm11
  0623  vmovdqa [rsp+0x40], xmm10
  0629  vpaddd xmm0, xmm10, [rel c1cf0]
  0631  sha256rnds2 xmm2, xmm1, xmm0
  0635  vpshufd xmm0, xmm0, 0xe
  063a  sha256rnds2 xmm1, xmm2, xmm0
  063e  vmovdqa xmm11, [rsp+0x50]
  0644  sha256msg1 xmm11, [rsp+0x90]
  064e  vpalignr xmm0, xmm12, [rsp+0xd0], 4
  0659  vpaddd xmm11, xmm11, xmm0
  065d  sha256msg2 xmm11, xmm12
  0662  vmovdqa [rsp+0x50], xmm11
  0668  vpaddd xmm0, xmm11, [rel c1cf0]
  0670  sha256rnds2 xmm4, xmm3, xmm0
  0674  vpshufd xmm0, xmm0, 0xe
  0679  sha256rnds2 xmm3, xmm4, xmm0
  067d  vmovdqa xmm12, [rsp+0x60]
  0683  sha256msg1 xmm12, [rsp+0xa0]
  068d  vpalignr xmm0, xmm13, [rsp+0xe0], 4
  0698  vpaddd xmm12, xmm12, xmm0
  069c  sha256msg2 xmm12, xmm13
  06a1  vmovdqa [rsp+0x60], xmm12
  06a7  vpaddd xmm0, xmm12, [rel c1cf0]
  06af  sha256rnds2 xmm6, xmm5, xmm0
  06b3  vpshufd xmm0, xmm0, 0xe
  06b8  sha256rnds2 xmm5, xmm6, xmm0
  06bc  vmovdqa xmm13, [rsp+0x70]
  06c2  sha256msg1 xmm13, [rsp+0xb0]
  06cc  vpalignr xmm0, xmm9, [rsp+0xf0], 4
  06d7  vpaddd xmm13, xmm13, xmm0
  06db  sha256msg2 xmm13, xmm9
  06e0  vmovdqa [rsp+0x70], xmm13
  06e6  vpaddd xmm0, xmm13, [rel c1cf0]
  06ee  sha256rnds2 xmm8, xmm7, xmm0
  06f3  vpshufd xmm0, xmm0, 0xe
  06f8  sha256rnds2 xmm7, xmm8, xmm0
  06fd  vmovdqa xmm9, [rsp+0x80]
  0706  sha256msg1 xmm9, [rsp+0xc0]
  0710  vpalignr xmm0, xmm10, [rsp], 4
  0717  vpaddd xmm9, xmm9, xmm0
  071b  sha256msg2 xmm9, xmm10
  0720  vmovdqa [rsp+0x80], xmm9
  0729  vpaddd xmm0, xmm9, [rel c1d00]
  0731  sha256rnds2 xmm2, xmm1, xmm0
  0735  vpshufd xmm0, xmm0, 0xe
  073a  sha256rnds2 xmm1, xmm2, xmm0
  073e  vmovdqa xmm10, [rsp+0x90]
  0747  sha256msg1 xmm10, [rsp+0xd0]
  0751  vpalignr xmm0, xmm11, [rsp+0x10], 4
  0759  vpaddd xmm10, xmm10, xmm0
  075d  sha256msg2 xmm10, xmm11
  0762  vmovdqa [rsp+0x90], xmm10
  076b  vpaddd xmm0, xmm10, [rel c1d00]
  0773  sha256rnds2 xmm4, xmm3, xmm0
  0777  vpshufd xmm0, xmm0, 0xe
  077c  sha256rnds2 xmm3, xmm4, xmm0
  0780  vmovdqa xmm11, [rsp+0xa0]
  0789  sha256msg1 xmm11, [rsp+0xe0]
  0793  vpalignr xmm0, xmm12, [rsp+0x20], 4
  079b  vpaddd xmm11, xmm11, xmm0
  079f  sha256msg2 xmm11, xmm12
  07a4  vmovdqa [rsp+0xa0], xmm11
  07ad  vpaddd xmm0, xmm11, [rel c1d00]
  07b5  sha256rnds2 xmm6, xmm5, xmm0
  07b9  vpshufd xmm0, xmm0, 0xe
  07be  sha256rnds2 xmm5, xmm6, xmm0
  07c2  vmovdqa xmm12, [rsp+0xb0]
  07cb  sha256msg1 xmm12, [rsp+0xf0]
  07d5  vpalignr xmm0, xmm13, [rsp+0x30], 4
  07dd  vpaddd xmm12, xmm12, xmm0
  07e1  sha256msg2 xmm12, xmm13
  07e6  vmovdqa [rsp+0xb0], xmm12
  07ef  vpaddd xmm0, xmm12, [rel c1d00]
  07f7  sha256rnds2 xmm8, xmm7, xmm0
  07fc  vpshufd xmm0, xmm0, 0xe
  0801  sha256rnds2 xmm7, xmm8, xmm0
  0806  vmovdqa xmm13, [rsp+0xc0]
  080f  sha256msg1 xmm13, [rsp]
  0815  vpalignr xmm0, xmm9, [rsp+0x40], 4
  081d  vpaddd xmm13, xmm13, xmm0
  0821  sha256msg2 xmm13, xmm9
  0826  vmovdqa [rsp+0xc0], xmm13
  082f  vpaddd xmm0, xmm13, [rel c1d10]
  0837  sha256rnds2 xmm2, xmm1, xmm0
  083b  vpshufd xmm0, xmm0, 0xe
  0840  sha256rnds2 xmm1, xmm2, xmm0
  0844  vmovdqa xmm9, [rsp+0xd0]
  084d  sha256msg1 xmm9, [rsp+0x10]
  0854  vpalignr xmm0, xmm10, [rsp+0x50], 4
  085c  vpaddd xmm9, xmm9, xmm0
  0860  sha256msg2 xmm9, xmm10
  0865  vmovdqa [rsp+0xd0], xmm9
  086e  vpaddd xmm0, xmm9, [rel c1d10]
  0876  sha256rnds2 xmm4, xmm3, xmm0
  087a  vpshufd xmm0, xmm0, 0xe
  087f  sha256rnds2 xmm3, xmm4, xmm0
  0883  vmovdqa xmm10, [rsp+0xe0]
  088c  sha256msg1 xmm10, [rsp+0x20]
  0893  vpalignr xmm0, xmm11, [rsp+0x60], 4
  089b  vpaddd xmm10, xmm10, xmm0
  089f  sha256msg2 xmm10, xmm11
  08a4  vmovdqa [rsp+0xe0], xmm10
  08ad  vpaddd xmm0, xmm10, [rel c1d10]
  08b5  sha256rnds2 xmm6, xmm5, xmm0
  08b9  vpshufd xmm0, xmm0, 0xe
  08be  sha256rnds2 xmm5, xmm6, xmm0
  08c2  vmovdqa xmm11, [rsp+0xf0]
  08cb  sha256msg1 xmm11, [rsp+0x30]
  08d2  vpalignr xmm0, xmm12, [rsp+0x70], 4
  08da  vpaddd xmm11, xmm11, xmm0
  08de  sha256msg2 xmm11, xmm12
  08e3  vmovdqa [rsp+0xf0], xmm11
  08ec  vpaddd xmm0, xmm11, [rel c1d10]
  08f4  sha256rnds2 xmm8, xmm7, xmm0
  08f9  vpshufd xmm0, xmm0, 0xe
  08fe  sha256rnds2 xmm7, xmm8, xmm0
  0903  vmovdqa xmm12, [rsp]
  0908  sha256msg1 xmm12, [rsp+0x40]
  090f  vpalignr xmm0, xmm13, [rsp+0x80], 4
  091a  vpaddd xmm12, xmm12, xmm0
  091e  sha256msg2 xmm12, xmm13
  0923  vmovdqa [rsp], xmm12
  0928  vpaddd xmm0, xmm12, [rel c1d20]
  0930  sha256rnds2 xmm2, xmm1, xmm0
  0934  vpshufd xmm0, xmm0, 0xe
  0939  sha256rnds2 xmm1, xmm2, xmm0
  093d  vmovdqa xmm13, [rsp+0x10]
  0943  sha256msg1 xmm13, [rsp+0x50]
  094a  vpalignr xmm0, xmm9, [rsp+0x90], 4
  0955  vpaddd xmm13, xmm13, xmm0
  0959  sha256msg2 xmm13, xmm9
  095e  vmovdqa [rsp+0x10], xmm13
  0964  vpaddd xmm0, xmm13, [rel c1d20]
  096c  sha256rnds2 xmm4, xmm3, xmm0
  0970  vpshufd xmm0, xmm0, 0xe
  0975  sha256rnds2 xmm3, xmm4, xmm0
  0979  vmovdqa xmm9, [rsp+0x20]
  097f  sha256msg1 xmm9, [rsp+0x60]
  0986  vpalignr xmm0, xmm10, [rsp+0xa0], 4
  0991  vpaddd xmm9, xmm9, xmm0
  0995  sha256msg2 xmm9, xmm10
  099a  vmovdqa [rsp+0x20], xmm9
  09a0  vpaddd xmm0, xmm9, [rel c1d20]
  09a8  sha256rnds2 xmm6, xmm5, xmm0
  09ac  vpshufd xmm0, xmm0, 0xe
  09b1  sha256rnds2 xmm5, xmm6, xmm0
  09b5  vmovdqa xmm10, [rsp+0x30]
  09bb  sha256msg1 xmm10, [rsp+0x70]
  09c2  vpalignr xmm0, xmm11, [rsp+0xb0], 4
  09cd  vpaddd xmm10, xmm10, xmm0
  09d1  sha256msg2 xmm10, xmm11
  09d6  vmovdqa [rsp+0x30], xmm10
  09dc  vpaddd xmm0, xmm10, [rel c1d20]
  09e4  sha256rnds2 xmm8, xmm7, xmm0
  09e9  vpshufd xmm0, xmm0, 0xe
  09ee  sha256rnds2 xmm7, xmm8, xmm0
  09f3  vmovdqa xmm11, [rsp+0x40]
  09f9  sha256msg1 xmm11, [rsp+0x80]
  0a03  vpalignr xmm0, xmm12, [rsp+0xc0], 4
  0a0e  vpaddd xmm11, xmm11, xmm0
  0a12  sha256msg2 xmm11, xmm12
  0a17  vmovdqa [rsp+0x40], xmm11
  0a1d  vpaddd xmm0, xmm11, [rel c1d30]
  0a25  sha256rnds2 xmm2, xmm1, xmm0
  0a29  vpshufd xmm0, xmm0, 0xe
  0a2e  sha256rnds2 xmm1, xmm2, xmm0
  0a32  vmovdqa xmm12, [rsp+0x50]
  0a38  sha256msg1 xmm12, [rsp+0x90]
  0a42  vpalignr xmm0, xmm13, [rsp+0xd0], 4
  0a4d  vpaddd xmm12, xmm12, xmm0
  0a51  sha256msg2 xmm12, xmm13
  0a56  vmovdqa [rsp+0x50], xmm12
  0a5c  vpaddd xmm0, xmm12, [rel c1d30]
  0a64  sha256rnds2 xmm4, xmm3, xmm0
  0a68  vpshufd xmm0, xmm0, 0xe
  0a6d  sha256rnds2 xmm3, xmm4, xmm0
  0a71  vmovdqa xmm13, [rsp+0x60]
  0a77  sha256msg1 xmm13, [rsp+0xa0]
  0a81  vpalignr xmm0, xmm9, [rsp+0xe0], 4
  0a8c  vpaddd xmm13, xmm13, xmm0
  0a90  sha256msg2 xmm13, xmm9
  0a95  vmovdqa [rsp+0x60], xmm13
  0a9b  vpaddd xmm0, xmm13, [rel c1d30]
  0aa3  sha256rnds2 xmm6, xmm5, xmm0
  0aa7  vpshufd xmm0, xmm0, 0xe
  0aac  sha256rnds2 xmm5, xmm6, xmm0
  0ab0  vmovdqa xmm9, [rsp+0x70]
  0ab6  sha256msg1 xmm9, [rsp+0xb0]
  0ac0  vpalignr xmm0, xmm10, [rsp+0xf0], 4
  0acb  vpaddd xmm9, xmm9, xmm0
  0acf  sha256msg2 xmm9, xmm10
  0ad4  vmovdqa [rsp+0x70], xmm9
  0ada  vpaddd xmm0, xmm9, [rel c1d30]
  0ae2  sha256rnds2 xmm8, xmm7, xmm0
  0ae7  vpshufd xmm0, xmm0, 0xe
  0aec  sha256rnds2 xmm7, xmm8, xmm0
  0af1  vmovdqa xmm10, [rsp+0x80]
  0afa  sha256msg1 xmm10, [rsp+0xc0]
  0b04  vpalignr xmm0, xmm11, [rsp], 4
  0b0b  vpaddd xmm10, xmm10, xmm0
  0b0f  sha256msg2 xmm10, xmm11
  0b14  vmovdqa [rsp+0x80], xmm10
  0b1d  vpaddd xmm0, xmm10, [rel c1d40]
  0b25  sha256rnds2 xmm2, xmm1, xmm0
  0b29  vpshufd xmm0, xmm0, 0xe
  0b2e  sha256rnds2 xmm1, xmm2, xmm0
  0b32  vmovdqa xmm11, [rsp+0x90]
  0b3b  sha256msg1 xmm11, [rsp+0xd0]
  0b45  vpalignr xmm0, xmm12, [rsp+0x10], 4
  0b4d  vpaddd xmm11, xmm11, xmm0
  0b51  sha256msg2 xmm11, xmm12
  0b56  vmovdqa [rsp+0x90], xmm11
  0b5f  vpaddd xmm0, xmm11, [rel c1d40]
  0b67  sha256rnds2 xmm4, xmm3, xmm0
  0b6b  vpshufd xmm0, xmm0, 0xe
  0b70  sha256rnds2 xmm3, xmm4, xmm0
  0b74  vmovdqa xmm12, [rsp+0xa0]
  0b7d  sha256msg1 xmm12, [rsp+0xe0]
  0b87  vpalignr xmm0, xmm13, [rsp+0x20], 4
  0b8f  vpaddd xmm12, xmm12, xmm0
  0b93  sha256msg2 xmm12, xmm13
  0b98  vmovdqa [rsp+0xa0], xmm12
  0ba1  vpaddd xmm0, xmm12, [rel c1d40]
  0ba9  sha256rnds2 xmm6, xmm5, xmm0
  0bad  vpshufd xmm0, xmm0, 0xe
  0bb2  sha256rnds2 xmm5, xmm6, xmm0
  0bb6  vmovdqa xmm13, [rsp+0xb0]
  0bbf  sha256msg1 xmm13, [rsp+0xf0]
  0bc9  vpalignr xmm0, xmm9, [rsp+0x30], 4
  0bd1  vpaddd xmm13, xmm13, xmm0
  0bd5  sha256msg2 xmm13, xmm9
  0bda  vmovdqa [rsp+0xb0], xmm13
  0be3  vpaddd xmm0, xmm13, [rel c1d40]
  0beb  sha256rnds2 xmm8, xmm7, xmm0
  0bf0  vpshufd xmm0, xmm0, 0xe
  0bf5  sha256rnds2 xmm7, xmm8, xmm0
  0bfa  vmovdqa xmm9, [rsp+0xc0]
  0c03  sha256msg1 xmm9, [rsp]
  0c09  vpalignr xmm0, xmm10, [rsp+0x40], 4
  0c11  vpaddd xmm9, xmm9, xmm0
  0c15  sha256msg2 xmm9, xmm10
  0c1a  vmovdqa [rsp+0xc0], xmm9
  0c23  vpaddd xmm0, xmm9, [rel c1d50]
  0c2b  sha256rnds2 xmm2, xmm1, xmm0
  0c2f  vpshufd xmm0, xmm0, 0xe
  0c34  sha256rnds2 xmm1, xmm2, xmm0
  0c38  vmovdqa xmm10, [rsp+0xd0]
  0c41  sha256msg1 xmm10, [rsp+0x10]
  0c48  vpalignr xmm0, xmm11, [rsp+0x50], 4
  0c50  vpaddd xmm10, xmm10, xmm0
  0c54  sha256msg2 xmm10, xmm11
  0c59  vmovdqa [rsp+0xd0], xmm10
  0c62  vpaddd xmm0, xmm10, [rel c1d50]
  0c6a  sha256rnds2 xmm4, xmm3, xmm0
  0c6e  vpshufd xmm0, xmm0, 0xe
  0c73  sha256rnds2 xmm3, xmm4, xmm0
  0c77  vmovdqa xmm11, [rsp+0xe0]
  0c80  sha256msg1 xmm11, [rsp+0x20]
  0c87  vpalignr xmm0, xmm12, [rsp+0x60], 4
  0c8f  vpaddd xmm11, xmm11, xmm0
  0c93  sha256msg2 xmm11, xmm12
  0c98  vmovdqa [rsp+0xe0], xmm11
  0ca1  vpaddd xmm0, xmm11, [rel c1d50]
  0ca9  sha256rnds2 xmm6, xmm5, xmm0
  0cad  vpshufd xmm0, xmm0, 0xe
  0cb2  sha256rnds2 xmm5, xmm6, xmm0
  0cb6  vmovdqa xmm12, [rsp+0xf0]
  0cbf  sha256msg1 xmm12, [rsp+0x30]
  0cc6  vpalignr xmm0, xmm13, [rsp+0x70], 4
  0cce  vpaddd xmm12, xmm12, xmm0
  0cd2  sha256msg2 xmm12, xmm13
  0cd7  vmovdqa [rsp+0xf0], xmm12
  0ce0  vpaddd xmm0, xmm12, [rel c1d50]
  0ce8  sha256rnds2 xmm8, xmm7, xmm0
  0ced  vpshufd xmm0, xmm0, 0xe
  0cf2  sha256rnds2 xmm7, xmm8, xmm0
  0cf7  vshufps xmm9, xmm1, xmm2, 0xb6
  0cfc  vpshufd xmm9, xmm9, 0x78
  0d02  vpaddd xmm9, xmm9, [rcx+0x50]
  0d07  vmovdqa [rsp+0xc0], xmm9
  0d10  vpshufd xmm13, xmm2, 4
  0d15  vinsertps xmm13, xmm13, xmm1, 8
  0d1b  vpaddd xmm13, xmm13, [rcx+0x60]
  0d20  vmovdqa [rsp+0x80], xmm13
  0d29  vpaddd xmm2, xmm1, [rcx+0x70]
  0d2e  sha256msg1 xmm2, [rsp+0xc0]
  0d37  vblendps xmm9, xmm2, [rel c1d60], c0007
  0d41  vmovdqa [rsp+0x40], xmm9
  0d47  vpshufb xmm1, xmm1, [rel c1d70]
  0d50  vpaddd xmm1, xmm1, [rcx+0x80]
  0d58  vmovdqa xmm2, [rel c1d80]
  0d60  vshufps xmm10, xmm3, xmm4, 0xb6
  0d65  vpshufd xmm10, xmm10, 0x78
  0d6b  vpaddd xmm10, xmm10, [rcx+0x50]
  0d70  vmovdqa [rsp+0xd0], xmm10
  0d79  vpshufd xmm13, xmm4, 4
  0d7e  vinsertps xmm13, xmm13, xmm3, 8
  0d84  vpaddd xmm13, xmm13, [rcx+0x60]
  0d89  vmovdqa [rsp+0x90], xmm13
  0d92  vpaddd xmm4, xmm3, [rcx+0x70]
  0d97  sha256msg1 xmm4, [rsp+0xd0]
  0da0  vblendps xmm10, xmm4, [rel c1d60], c0007
  0daa  vmovdqa [rsp+0x50], xmm10
  0db0  vpshufb xmm3, xmm3, [rel c1d70]
  0db9  vpaddd xmm3, xmm3, [rcx+0x80]
  0dc1  vmovdqa xmm4, [rel c1d80]
  0dc9  vshufps xmm11, xmm5, xmm6, 0xb6
  0dce  vpshufd xmm11, xmm11, 0x78
  0dd4  vpaddd xmm11, xmm11, [rcx+0x50]
  0dd9  vmovdqa [rsp+0xe0], xmm11
  0de2  vpshufd xmm13, xmm6, 4
  0de7  vinsertps xmm13, xmm13, xmm5, 8
  0ded  vpaddd xmm13, xmm13, [rcx+0x60]
  0df2  vmovdqa [rsp+0xa0], xmm13
  0dfb  vpaddd xmm6, xmm5, [rcx+0x70]
  0e00  sha256msg1 xmm6, [rsp+0xe0]
  0e09  vblendps xmm11, xmm6, [rel c1d60], c0007
  0e13  vmovdqa [rsp+0x60], xmm11
  0e19  vpshufb xmm5, xmm5, [rel c1d70]
  0e22  vpaddd xmm5, xmm5, [rcx+0x80]
  0e2a  vmovdqa xmm6, [rel c1d80]
  0e32  vshufps xmm12, xmm7, xmm8, 0xb6
  0e38  vpshufd xmm12, xmm12, 0x78
  0e3e  vpaddd xmm12, xmm12, [rcx+0x50]
  0e43  vmovdqa [rsp+0xf0], xmm12
  0e4c  vpshufd xmm13, xmm8, 4
  0e52  vinsertps xmm13, xmm13, xmm7, 8
  0e58  vpaddd xmm13, xmm13, [rcx+0x60]
  0e5d  vmovdqa [rsp+0xb0], xmm13
  0e66  vpaddd xmm8, xmm7, [rcx+0x70]
  0e6b  sha256msg1 xmm8, [rsp+0xf0]
  0e75  vblendps xmm12, xmm8, [rel c1d60], c0007
  0e7f  vmovdqa [rsp+0x70], xmm12
  0e85  vpshufb xmm7, xmm7, [rel c1d70]
  0e8e  vpaddd xmm7, xmm7, [rcx+0x80]
  0e96  vmovdqa xmm8, [rel c1d80]
  0e9e  vmovdqa xmm0, [rsp+0xc0]
  0ea7  vpaddd xmm0, xmm0, [rel c1d90]
  0eaf  sha256rnds2 xmm2, xmm1, xmm0
  0eb3  vpshufd xmm0, xmm0, 0xe
  0eb8  sha256rnds2 xmm1, xmm2, xmm0
  0ebc  vmovdqa xmm0, [rsp+0xd0]
  0ec5  vpaddd xmm0, xmm0, [rel c1d90]
  0ecd  sha256rnds2 xmm4, xmm3, xmm0
  0ed1  vpshufd xmm0, xmm0, 0xe
  0ed6  sha256rnds2 xmm3, xmm4, xmm0
  0eda  vmovdqa xmm0, [rsp+0xe0]
  0ee3  vpaddd xmm0, xmm0, [rel c1d90]
  0eeb  sha256rnds2 xmm6, xmm5, xmm0
  0eef  vpshufd xmm0, xmm0, 0xe
  0ef4  sha256rnds2 xmm5, xmm6, xmm0
  0ef8  vmovdqa xmm0, [rsp+0xf0]
  0f01  vpaddd xmm0, xmm0, [rel c1d90]
  0f09  sha256rnds2 xmm8, xmm7, xmm0
  0f0e  vpshufd xmm0, xmm0, 0xe
  0f13  sha256rnds2 xmm7, xmm8, xmm0
  0f18  vmovdqa xmm0, [rsp+0x80]
  0f21  vpaddd xmm0, xmm0, [rel c1da0]
  0f29  sha256rnds2 xmm2, xmm1, xmm0
  0f2d  vpshufd xmm0, xmm0, 0xe
  0f32  sha256rnds2 xmm1, xmm2, xmm0
  0f36  vmovdqa xmm0, [rsp+0x90]
  0f3f  vpaddd xmm0, xmm0, [rel c1da0]
  0f47  sha256rnds2 xmm4, xmm3, xmm0
  0f4b  vpshufd xmm0, xmm0, 0xe
  0f50  sha256rnds2 xmm3, xmm4, xmm0
  0f54  vmovdqa xmm0, [rsp+0xa0]
  0f5d  vpaddd xmm0, xmm0, [rel c1da0]
  0f65  sha256rnds2 xmm6, xmm5, xmm0
  0f69  vpshufd xmm0, xmm0, 0xe
  0f6e  sha256rnds2 xmm5, xmm6, xmm0
  0f72  vmovdqa xmm0, [rsp+0xb0]
  0f7b  vpaddd xmm0, xmm0, [rel c1da0]
  0f83  sha256rnds2 xmm8, xmm7, xmm0
  0f88  vpshufd xmm0, xmm0, 0xe
  0f8d  sha256rnds2 xmm7, xmm8, xmm0
  0f92  vmovdqa xmm0, [rel c1db0]
  0f9a  sha256rnds2 xmm2, xmm1, xmm0
  0f9e  vmovq xmm0, [rel c1db8]
  0fa6  sha256rnds2 xmm1, xmm2, xmm0
  0faa  vmovdqa xmm0, [rel c1db0]
  0fb2  sha256rnds2 xmm4, xmm3, xmm0
  0fb6  vmovq xmm0, [rel c1db8]
  0fbe  sha256rnds2 xmm3, xmm4, xmm0
  0fc2  vmovdqa xmm0, [rel c1db0]
  0fca  sha256rnds2 xmm6, xmm5, xmm0
  0fce  vmovq xmm0, [rel c1db8]
  0fd6  sha256rnds2 xmm5, xmm6, xmm0
  0fda  vmovdqa xmm0, [rel c1db0]
  0fe2  sha256rnds2 xmm8, xmm7, xmm0
  0fe7  vmovq xmm0, [rel c1db8]
  0fef  sha256rnds2 xmm7, xmm8, xmm0
  0ff4  vpaddd xmm0, xmm9, [rel c1dc0]
  0ffc  sha256rnds2 xmm2, xmm1, xmm0
  1000  vpshufd xmm0, xmm0, 0xe
  1005  sha256rnds2 xmm1, xmm2, xmm0
  1009  vpaddd xmm0, xmm10, [rel c1dc0]
  1011  sha256rnds2 xmm4, xmm3, xmm0
  1015  vpshufd xmm0, xmm0, 0xe
  101a  sha256rnds2 xmm3, xmm4, xmm0
  101e  vpaddd xmm0, xmm11, [rel c1dc0]
  1026  sha256rnds2 xmm6, xmm5, xmm0
  102a  vpshufd xmm0, xmm0, 0xe
  102f  sha256rnds2 xmm5, xmm6, xmm0
  1033  vpaddd xmm0, xmm12, [rel c1dc0]
  103b  sha256rnds2 xmm8, xmm7, xmm0
  1040  vpshufd xmm0, xmm0, 0xe
  1045  sha256rnds2 xmm7, xmm8, xmm0
  104a  vmovdqa xmm13, [rsp+0xc0]
  1053  sha256msg1 xmm13, [rsp+0x80]
  105d  sha256msg2 xmm13, xmm9
  1062  vmovdqa [rsp+0xc0], xmm13
  106b  vpaddd xmm0, xmm13, [rel c1dd0]
  1073  sha256rnds2 xmm2, xmm1, xmm0
  1077  vpshufd xmm0, xmm0, 0xe
  107c  sha256rnds2 xmm1, xmm2, xmm0
  1080  vmovdqa xmm9, [rsp+0xd0]
  1089  sha256msg1 xmm9, [rsp+0x90]
  1093  sha256msg2 xmm9, xmm10
  1098  vmovdqa [rsp+0xd0], xmm9
  10a1  vpaddd xmm0, xmm9, [rel c1dd0]
  10a9  sha256rnds2 xmm4, xmm3, xmm0
  10ad  vpshufd xmm0, xmm0, 0xe
  10b2  sha256rnds2 xmm3, xmm4, xmm0
  10b6  vmovdqa xmm10, [rsp+0xe0]
  10bf  sha256msg1 xmm10, [rsp+0xa0]
  10c9  sha256msg2 xmm10, xmm11
  10ce  vmovdqa [rsp+0xe0], xmm10
  10d7  vpaddd xmm0, xmm10, [rel c1dd0]
  10df  sha256rnds2 xmm6, xmm5, xmm0
  10e3  vpshufd xmm0, xmm0, 0xe
  10e8  sha256rnds2 xmm5, xmm6, xmm0
  10ec  vmovdqa xmm11, [rsp+0xf0]
  10f5  sha256msg1 xmm11, [rsp+0xb0]
  10ff  sha256msg2 xmm11, xmm12
  1104  vmovdqa [rsp+0xf0], xmm11
  110d  vpaddd xmm0, xmm11, [rel c1dd0]
  1115  sha256rnds2 xmm8, xmm7, xmm0
  111a  vpshufd xmm0, xmm0, 0xe
  111f  sha256rnds2 xmm7, xmm8, xmm0
  1124  vmovdqa xmm12, [rsp+0x80]
  112d  sha256msg1 xmm12, [rel c1de0]
  1136  vpalignr xmm0, xmm13, [rsp+0x40], 4
  113e  vpaddd xmm12, xmm12, xmm0
  1142  sha256msg2 xmm12, xmm13
  1147  vmovdqa [rsp+0x80], xmm12
  1150  vpaddd xmm0, xmm12, [rel c1df0]
  1158  sha256rnds2 xmm2, xmm1, xmm0
  115c  vpshufd xmm0, xmm0, 0xe
  1161  sha256rnds2 xmm1, xmm2, xmm0
  1165  vmovdqa xmm13, [rsp+0x90]
  116e  sha256msg1 xmm13, [rel c1de0]
  1177  vpalignr xmm0, xmm9, [rsp+0x50], 4
  117f  vpaddd xmm13, xmm13, xmm0
  1183  sha256msg2 xmm13, xmm9
  1188  vmovdqa [rsp+0x90], xmm13
  1191  vpaddd xmm0, xmm13, [rel c1df0]
  1199  sha256rnds2 xmm4, xmm3, xmm0
  119d  vpshufd xmm0, xmm0, 0xe
  11a2  sha256rnds2 xmm3, xmm4, xmm0
  11a6  vmovdqa xmm9, [rsp+0xa0]
  11af  sha256msg1 xmm9, [rel c1de0]
  11b8  vpalignr xmm0, xmm10, [rsp+0x60], 4
  11c0  vpaddd xmm9, xmm9, xmm0
  11c4  sha256msg2 xmm9, xmm10
  11c9  vmovdqa [rsp+0xa0], xmm9
  11d2  vpaddd xmm0, xmm9, [rel c1df0]
  11da  sha256rnds2 xmm6, xmm5, xmm0
  11de  vpshufd xmm0, xmm0, 0xe
  11e3  sha256rnds2 xmm5, xmm6, xmm0
  11e7  vmovdqa xmm10, [rsp+0xb0]
  11f0  sha256msg1 xmm10, [rel c1de0]
  11f9  vpalignr xmm0, xmm11, [rsp+0x70], 4
  1201  vpaddd xmm10, xmm10, xmm0
  1205  sha256msg2 xmm10, xmm11
  120a  vmovdqa [rsp+0xb0], xmm10
  1213  vpaddd xmm0, xmm10, [rel c1df0]
  121b  sha256rnds2 xmm8, xmm7, xmm0
  1220  vpshufd xmm0, xmm0, 0xe
  1225  sha256rnds2 xmm7, xmm8, xmm0
  122a  vpalignr xmm11, xmm12, [rsp+0xc0], 4
  1235  sha256msg2 xmm11, xmm12
  123a  vmovdqa [rsp+0x30], xmm11
  1240  vpaddd xmm0, xmm11, [rel c1e00]
  1248  sha256rnds2 xmm2, xmm1, xmm0
  124c  vpshufd xmm0, xmm0, 0xe
  1251  sha256rnds2 xmm1, xmm2, xmm0
  1255  vpalignr xmm12, xmm13, [rsp+0xd0], 4
  1260  sha256msg2 xmm12, xmm13
  1265  vmovdqa [rsp+0x20], xmm12
  126b  vpaddd xmm0, xmm12, [rel c1e00]
  1273  sha256rnds2 xmm4, xmm3, xmm0
  1277  vpshufd xmm0, xmm0, 0xe
  127c  sha256rnds2 xmm3, xmm4, xmm0
  1280  vpalignr xmm13, xmm9, [rsp+0xe0], 4
  128b  sha256msg2 xmm13, xmm9
  1290  vmovdqa [rsp+0x10], xmm13
  1296  vpaddd xmm0, xmm13, [rel c1e00]
  129e  sha256rnds2 xmm6, xmm5, xmm0
  12a2  vpshufd xmm0, xmm0, 0xe
  12a7  sha256rnds2 xmm5, xmm6, xmm0
  12ab  vpalignr xmm9, xmm10, [rsp+0xf0], 4
  12b6  sha256msg2 xmm9, xmm10
  12bb  vmovdqa [rsp], xmm9
  12c0  vpaddd xmm0, xmm9, [rel c1e00]
  12c8  sha256rnds2 xmm8, xmm7, xmm0
  12cd  vpshufd xmm0, xmm0, 0xe
  12d2  sha256rnds2 xmm7, xmm8, xmm0
  12d7  vmovdqa xmm10, [rsp+0x40]
  12dd  sha256msg1 xmm10, [rsp+0xc0]
  12e7  vpalignr xmm0, xmm11, [rsp+0x80], 4
  12f2  vpaddd xmm10, xmm10, xmm0
  12f6  sha256msg2 xmm10, xmm11
  12fb  vmovdqa [rsp+0x40], xmm10
  1301  vpaddd xmm0, xmm10, [rel c1e10]
  1309  sha256rnds2 xmm2, xmm1, xmm0
  130d  vpshufd xmm0, xmm0, 0xe
  1312  sha256rnds2 xmm1, xmm2, xmm0
  1316  vmovdqa xmm11, [rsp+0x50]
  131c  sha256msg1 xmm11, [rsp+0xd0]
  1326  vpalignr xmm0, xmm12, [rsp+0x90], 4
  1331  vpaddd xmm11, xmm11, xmm0
  1335  sha256msg2 xmm11, xmm12
  133a  vmovdqa [rsp+0x50], xmm11
  1340  vpaddd xmm0, xmm11, [rel c1e10]
  1348  sha256rnds2 xmm4, xmm3, xmm0
  134c  vpshufd xmm0, xmm0, 0xe
  1351  sha256rnds2 xmm3, xmm4, xmm0
  1355  vmovdqa xmm12, [rsp+0x60]
  135b  sha256msg1 xmm12, [rsp+0xe0]
  1365  vpalignr xmm0, xmm13, [rsp+0xa0], 4
  1370  vpaddd xmm12, xmm12, xmm0
  1374  sha256msg2 xmm12, xmm13
  1379  vmovdqa [rsp+0x60], xmm12
  137f  vpaddd xmm0, xmm12, [rel c1e10]
  1387  sha256rnds2 xmm6, xmm5, xmm0
  138b  vpshufd xmm0, xmm0, 0xe
  1390  sha256rnds2 xmm5, xmm6, xmm0
  1394  vmovdqa xmm13, [rsp+0x70]
  139a  sha256msg1 xmm13, [rsp+0xf0]
  13a4  vpalignr xmm0, xmm9, [rsp+0xb0], 4
  13af  vpaddd xmm13, xmm13, xmm0
  13b3  sha256msg2 xmm13, xmm9
  13b8  vmovdqa [rsp+0x70], xmm13
  13be  vpaddd xmm0, xmm13, [rel c1e10]
  13c6  sha256rnds2 xmm8, xmm7, xmm0
  13cb  vpshufd xmm0, xmm0, 0xe
  13d0  sha256rnds2 xmm7, xmm8, xmm0
  13d5  vmovdqa xmm9, [rsp+0xc0]
  13de  sha256msg1 xmm9, [rsp+0x80]
  13e8  vpalignr xmm0, xmm10, [rsp+0x30], 4
  13f0  vpaddd xmm9, xmm9, xmm0
  13f4  sha256msg2 xmm9, xmm10
  13f9  vmovdqa [rsp+0xc0], xmm9
  1402  vpaddd xmm0, xmm9, [rel c1e20]
  140a  sha256rnds2 xmm2, xmm1, xmm0
  140e  vpshufd xmm0, xmm0, 0xe
  1413  sha256rnds2 xmm1, xmm2, xmm0
  1417  vmovdqa xmm10, [rsp+0xd0]
  1420  sha256msg1 xmm10, [rsp+0x90]
  142a  vpalignr xmm0, xmm11, [rsp+0x20], 4
  1432  vpaddd xmm10, xmm10, xmm0
  1436  sha256msg2 xmm10, xmm11
  143b  vmovdqa [rsp+0xd0], xmm10
  1444  vpaddd xmm0, xmm10, [rel c1e20]
  144c  sha256rnds2 xmm4, xmm3, xmm0
  1450  vpshufd xmm0, xmm0, 0xe
  1455  sha256rnds2 xmm3, xmm4, xmm0
  1459  vmovdqa xmm11, [rsp+0xe0]
  1462  sha256msg1 xmm11, [rsp+0xa0]
  146c  vpalignr xmm0, xmm12, [rsp+0x10], 4
  1474  vpaddd xmm11, xmm11, xmm0
  1478  sha256msg2 xmm11, xmm12
  147d  vmovdqa [rsp+0xe0], xmm11
  1486  vpaddd xmm0, xmm11, [rel c1e20]
  148e  sha256rnds2 xmm6, xmm5, xmm0
  1492  vpshufd xmm0, xmm0, 0xe
  1497  sha256rnds2 xmm5, xmm6, xmm0
  149b  vmovdqa xmm12, [rsp+0xf0]
  14a4  sha256msg1 xmm12, [rsp+0xb0]
  14ae  vpalignr xmm0, xmm13, [rsp], 4
  14b5  vpaddd xmm12, xmm12, xmm0
  14b9  sha256msg2 xmm12, xmm13
  14be  vmovdqa [rsp+0xf0], xmm12
  14c7  vpaddd xmm0, xmm12, [rel c1e20]
  14cf  sha256rnds2 xmm8, xmm7, xmm0
  14d4  vpshufd xmm0, xmm0, 0xe
  14d9  sha256rnds2 xmm7, xmm8, xmm0
  14de  vmovdqa xmm13, [rsp+0x80]
  14e7  sha256msg1 xmm13, [rsp+0x30]
  14ee  vpalignr xmm0, xmm9, [rsp+0x40], 4
  14f6  vpaddd xmm13, xmm13, xmm0
  14fa  sha256msg2 xmm13, xmm9
  14ff  vmovdqa [rsp+0x80], xmm13
  1508  vpaddd xmm0, xmm13, [rel c1e30]
  1510  sha256rnds2 xmm2, xmm1, xmm0
  1514  vpshufd xmm0, xmm0, 0xe
  1519  sha256rnds2 xmm1, xmm2, xmm0
  151d  vmovdqa xmm9, [rsp+0x90]
  1526  sha256msg1 xmm9, [rsp+0x20]
  152d  vpalignr xmm0, xmm10, [rsp+0x50], 4
  1535  vpaddd xmm9, xmm9, xmm0
  1539  sha256msg2 xmm9, xmm10
  153e  vmovdqa [rsp+0x90], xmm9
  1547  vpaddd xmm0, xmm9, [rel c1e30]
  154f  sha256rnds2 xmm4, xmm3, xmm0
  1553  vpshufd xmm0, xmm0, 0xe
  1558  sha256rnds2 xmm3, xmm4, xmm0
  155c  vmovdqa xmm10, [rsp+0xa0]
  1565  sha256msg1 xmm10, [rsp+0x10]
  156c  vpalignr xmm0, xmm11, [rsp+0x60], 4
  1574  vpaddd xmm10, xmm10, xmm0
  1578  sha256msg2 xmm10, xmm11
  157d  vmovdqa [rsp+0xa0], xmm10
  1586  vpaddd xmm0, xmm10, [rel c1e30]
  158e  sha256rnds2 xmm6, xmm5, xmm0
  1592  vpshufd xmm0, xmm0, 0xe
  1597  sha256rnds2 xmm5, xmm6, xmm0
  159b  vmovdqa xmm11, [rsp+0xb0]
  15a4  sha256msg1 xmm11, [rsp]
  15aa  vpalignr xmm0, xmm12, [rsp+0x70], 4
  15b2  vpaddd xmm11, xmm11, xmm0
  15b6  sha256msg2 xmm11, xmm12
  15bb  vmovdqa [rsp+0xb0], xmm11
  15c4  vpaddd xmm0, xmm11, [rel c1e30]
  15cc  sha256rnds2 xmm8, xmm7, xmm0
  15d1  vpshufd xmm0, xmm0, 0xe
  15d6  sha256rnds2 xmm7, xmm8, xmm0
  15db  vmovdqa xmm12, [rsp+0x30]
  15e1  sha256msg1 xmm12, [rsp+0x40]
  15e8  vpalignr xmm0, xmm13, [rsp+0xc0], 4
  15f3  vpaddd xmm12, xmm12, xmm0
  15f7  sha256msg2 xmm12, xmm13
  15fc  vmovdqa [rsp+0x30], xmm12
  1602  vpaddd xmm0, xmm12, [rel c1e40]
  160a  sha256rnds2 xmm2, xmm1, xmm0
  160e  vpshufd xmm0, xmm0, 0xe
  1613  sha256rnds2 xmm1, xmm2, xmm0
  1617  vmovdqa xmm13, [rsp+0x20]
  161d  sha256msg1 xmm13, [rsp+0x50]
  1624  vpalignr xmm0, xmm9, [rsp+0xd0], 4
  162f  vpaddd xmm13, xmm13, xmm0
  1633  sha256msg2 xmm13, xmm9
  1638  vmovdqa [rsp+0x20], xmm13
  163e  vpaddd xmm0, xmm13, [rel c1e40]
  1646  sha256rnds2 xmm4, xmm3, xmm0
  164a  vpshufd xmm0, xmm0, 0xe
  164f  sha256rnds2 xmm3, xmm4, xmm0
  1653  vmovdqa xmm9, [rsp+0x10]
  1659  sha256msg1 xmm9, [rsp+0x60]
  1660  vpalignr xmm0, xmm10, [rsp+0xe0], 4
  166b  vpaddd xmm9, xmm9, xmm0
  166f  sha256msg2 xmm9, xmm10
  1674  vmovdqa [rsp+0x10], xmm9
  167a  vpaddd xmm0, xmm9, [rel c1e40]
  1682  sha256rnds2 xmm6, xmm5, xmm0
  1686  vpshufd xmm0, xmm0, 0xe
  168b  sha256rnds2 xmm5, xmm6, xmm0
  168f  vmovdqa xmm10, [rsp]
  1694  sha256msg1 xmm10, [rsp+0x70]
  169b  vpalignr xmm0, xmm11, [rsp+0xf0], 4
  16a6  vpaddd xmm10, xmm10, xmm0
  16aa  sha256msg2 xmm10, xmm11
  16af  vmovdqa [rsp], xmm10
  16b4  vpaddd xmm0, xmm10, [rel c1e40]
  16bc  sha256rnds2 xmm8, xmm7, xmm0
  16c1  vpshufd xmm0, xmm0, 0xe
  16c6  sha256rnds2 xmm7, xmm8, xmm0
  16cb  vmovdqa xmm11, [rsp+0x40]
  16d1  sha256msg1 xmm11, [rsp+0xc0]
  16db  vpalignr xmm0, xmm12, [rsp+0x80], 4
  16e6  vpaddd xmm11, xmm11, xmm0
  16ea  sha256msg2 xmm11, xmm12
  16ef  vmovdqa [rsp+0x40], xmm11
  16f5  vpaddd xmm0, xmm11, [rel c1e50]
  16fd  sha256rnds2 xmm2, xmm1, xmm0
  1701  vpshufd xmm0, xmm0, 0xe
  1706  sha256rnds2 xmm1, xmm2, xmm0
  170a  vmovdqa xmm12, [rsp+0x50]
  1710  sha256msg1 xmm12, [rsp+0xd0]
  171a  vpalignr xmm0, xmm13, [rsp+0x90], 4
  1725  vpaddd xmm12, xmm12, xmm0
  1729  sha256msg2 xmm12, xmm13
  172e  vmovdqa [rsp+0x50], xmm12
  1734  vpaddd xmm0, xmm12, [rel c1e50]
  173c  sha256rnds2 xmm4, xmm3, xmm0
  1740  vpshufd xmm0, xmm0, 0xe
  1745  sha256rnds2 xmm3, xmm4, xmm0
  1749  vmovdqa xmm13, [rsp+0x60]
  174f  sha256msg1 xmm13, [rsp+0xe0]
  1759  vpalignr xmm0, xmm9, [rsp+0xa0], 4
  1764  vpaddd xmm13, xmm13, xmm0
  1768  sha256msg2 xmm13, xmm9
  176d  vmovdqa [rsp+0x60], xmm13
  1773  vpaddd xmm0, xmm13, [rel c1e50]
  177b  sha256rnds2 xmm6, xmm5, xmm0
  177f  vpshufd xmm0, xmm0, 0xe
  1784  sha256rnds2 xmm5, xmm6, xmm0
  1788  vmovdqa xmm9, [rsp+0x70]
  178e  sha256msg1 xmm9, [rsp+0xf0]
  1798  vpalignr xmm0, xmm10, [rsp+0xb0], 4
  17a3  vpaddd xmm9, xmm9, xmm0
  17a7  sha256msg2 xmm9, xmm10
  17ac  vmovdqa [rsp+0x70], xmm9
  17b2  vpaddd xmm0, xmm9, [rel c1e50]
  17ba  sha256rnds2 xmm8, xmm7, xmm0
  17bf  vpshufd xmm0, xmm0, 0xe
  17c4  sha256rnds2 xmm7, xmm8, xmm0
  17c9  vmovdqa xmm10, [rsp+0xc0]
  17d2  sha256msg1 xmm10, [rsp+0x80]
  17dc  vpalignr xmm0, xmm11, [rsp+0x30], 4
  17e4  vpaddd xmm10, xmm10, xmm0
  17e8  sha256msg2 xmm10, xmm11
  17ed  vmovdqa [rsp+0xc0], xmm10
  17f6  vpaddd xmm0, xmm10, [rel c1e60]
  17fe  sha256rnds2 xmm2, xmm1, xmm0
  1802  vpshufd xmm0, xmm0, 0xe
  1807  sha256rnds2 xmm1, xmm2, xmm0
  180b  vmovdqa xmm11, [rsp+0xd0]
  1814  sha256msg1 xmm11, [rsp+0x90]
  181e  vpalignr xmm0, xmm12, [rsp+0x20], 4
  1826  vpaddd xmm11, xmm11, xmm0
  182a  sha256msg2 xmm11, xmm12
  182f  vmovdqa [rsp+0xd0], xmm11
  1838  vpaddd xmm0, xmm11, [rel c1e60]
  1840  sha256rnds2 xmm4, xmm3, xmm0
  1844  vpshufd xmm0, xmm0, 0xe
  1849  sha256rnds2 xmm3, xmm4, xmm0
  184d  vmovdqa xmm12, [rsp+0xe0]
  1856  sha256msg1 xmm12, [rsp+0xa0]
  1860  vpalignr xmm0, xmm13, [rsp+0x10], 4
  1868  vpaddd xmm12, xmm12, xmm0
  186c  sha256msg2 xmm12, xmm13
  1871  vmovdqa [rsp+0xe0], xmm12
  187a  vpaddd xmm0, xmm12, [rel c1e60]
  1882  sha256rnds2 xmm6, xmm5, xmm0
  1886  vpshufd xmm0, xmm0, 0xe
  188b  sha256rnds2 xmm5, xmm6, xmm0
  188f  vmovdqa xmm13, [rsp+0xf0]
  1898  sha256msg1 xmm13, [rsp+0xb0]
  18a2  vpalignr xmm0, xmm9, [rsp], 4
  18a9  vpaddd xmm13, xmm13, xmm0
  18ad  sha256msg2 xmm13, xmm9
  18b2  vmovdqa [rsp+0xf0], xmm13
  18bb  vpaddd xmm0, xmm13, [rel c1e60]
  18c3  sha256rnds2 xmm8, xmm7, xmm0
  18c8  vpshufd xmm0, xmm0, 0xe
  18cd  sha256rnds2 xmm7, xmm8, xmm0
  18d2  vmovdqa xmm9, [rsp+0x80]
  18db  sha256msg1 xmm9, [rsp+0x30]
  18e2  vpalignr xmm0, xmm10, [rsp+0x40], 4
  18ea  vpaddd xmm9, xmm9, xmm0
  18ee  sha256msg2 xmm9, xmm10
  18f3  vmovdqa [rsp+0x80], xmm9
  18fc  vpaddd xmm0, xmm9, [rel c1e70]
  1904  sha256rnds2 xmm2, xmm1, xmm0
  1908  vpshufd xmm0, xmm0, 0xe
  190d  sha256rnds2 xmm1, xmm2, xmm0
  1911  vmovdqa xmm10, [rsp+0x90]
  191a  sha256msg1 xmm10, [rsp+0x20]
  1921  vpalignr xmm0, xmm11, [rsp+0x50], 4
  1929  vpaddd xmm10, xmm10, xmm0
  192d  sha256msg2 xmm10, xmm11
  1932  vmovdqa [rsp+0x90], xmm10
  193b  vpaddd xmm0, xmm10, [rel c1e70]
  1943  sha256rnds2 xmm4, xmm3, xmm0
  1947  vpshufd xmm0, xmm0, 0xe
  194c  sha256rnds2 xmm3, xmm4, xmm0
  1950  vmovdqa xmm11, [rsp+0xa0]
  1959  sha256msg1 xmm11, [rsp+0x10]
  1960  vpalignr xmm0, xmm12, [rsp+0x60], 4
  1968  vpaddd xmm11, xmm11, xmm0
  196c  sha256msg2 xmm11, xmm12
  1971  vmovdqa [rsp+0xa0], xmm11
  197a  vpaddd xmm0, xmm11, [rel c1e70]
  1982  sha256rnds2 xmm6, xmm5, xmm0
  1986  vpshufd xmm0, xmm0, 0xe
  198b  sha256rnds2 xmm5, xmm6, xmm0
  198f  vmovdqa xmm12, [rsp+0xb0]
  1998  sha256msg1 xmm12, [rsp]
  199e  vpalignr xmm0, xmm13, [rsp+0x70], 4
  19a6  vpaddd xmm12, xmm12, xmm0
  19aa  sha256msg2 xmm12, xmm13
  19af  vmovdqa [rsp+0xb0], xmm12
  19b8  vpaddd xmm0, xmm12, [rel c1e70]
  19c0  sha256rnds2 xmm8, xmm7, xmm0
  19c5  vpshufd xmm0, xmm0, 0xe
  19ca  sha256rnds2 xmm7, xmm8, xmm0
  19cf  vmovdqa xmm13, [rsp+0x30]
  19d5  sha256msg1 xmm13, [rsp+0x40]
  19dc  vpalignr xmm0, xmm9, [rsp+0xc0], 4
  19e7  vpaddd xmm13, xmm13, xmm0
  19eb  sha256msg2 xmm13, xmm9
  19f0  vmovdqa [rsp+0x30], xmm13
  19f6  vpaddd xmm0, xmm13, [rel c1e80]
  19fe  sha256rnds2 xmm2, xmm1, xmm0
  1a02  vpshufd xmm0, xmm0, 0xe
  1a07  sha256rnds2 xmm1, xmm2, xmm0
  1a0b  vmovdqa xmm9, [rsp+0x20]
  1a11  sha256msg1 xmm9, [rsp+0x50]
  1a18  vpalignr xmm0, xmm10, [rsp+0xd0], 4
  1a23  vpaddd xmm9, xmm9, xmm0
  1a27  sha256msg2 xmm9, xmm10
  1a2c  vmovdqa [rsp+0x20], xmm9
  1a32  vpaddd xmm0, xmm9, [rel c1e80]
  1a3a  sha256rnds2 xmm4, xmm3, xmm0
  1a3e  vpshufd xmm0, xmm0, 0xe
  1a43  sha256rnds2 xmm3, xmm4, xmm0
  1a47  vmovdqa xmm10, [rsp+0x10]
  1a4d  sha256msg1 xmm10, [rsp+0x60]
  1a54  vpalignr xmm0, xmm11, [rsp+0xe0], 4
  1a5f  vpaddd xmm10, xmm10, xmm0
  1a63  sha256msg2 xmm10, xmm11
  1a68  vmovdqa [rsp+0x10], xmm10
  1a6e  vpaddd xmm0, xmm10, [rel c1e80]
  1a76  sha256rnds2 xmm6, xmm5, xmm0
  1a7a  vpshufd xmm0, xmm0, 0xe
  1a7f  sha256rnds2 xmm5, xmm6, xmm0
  1a83  vmovdqa xmm11, [rsp]
  1a88  sha256msg1 xmm11, [rsp+0x70]
  1a8f  vpalignr xmm0, xmm12, [rsp+0xf0], 4
  1a9a  vpaddd xmm11, xmm11, xmm0
  1a9e  sha256msg2 xmm11, xmm12
  1aa3  vmovdqa [rsp], xmm11
  1aa8  vpaddd xmm0, xmm11, [rel c1e80]
  1ab0  sha256rnds2 xmm8, xmm7, xmm0
  1ab5  vpshufd xmm0, xmm0, 0xe
  1aba  sha256rnds2 xmm7, xmm8, xmm0
  1abf  vpunpckldq xmm2, xmm1, xmm3
  1ac3  vpunpckldq xmm0, xmm5, xmm7
  1ac7  vpunpckhqdq xmm2, xmm2, xmm0
  1acb  vpaddd xmm2, xmm2, [rel c1e90]
  1ad3  vpand xmm2, xmm2, [rcx+0x90]
  1adb  vpcmpeqd xmm2, xmm2, [rel c1de0]
  1ae3  vmovmskps eax, xmm2
  1ae7  test eax, eax
  1ae9  jne short l1afb
  1aeb  add r10d, 4
  1aef  sub r11d, 4
  1af3  ja near l00c0
  1af9  jmp short l1b5b
l1afb:
  1afb  cmp r11d, 0
  1aff  jbe short l1b5b
  1b01  shr eax, 1
  1b03  jae short l1b0c
  1b05  mov [r9], r10d
  1b08  add r9, 4
l1b0c:
  1b0c  inc r10d
  1b0f  cmp r11d, 1
  1b13  jbe short l1b5b
  1b15  shr eax, 1
  1b17  jae short l1b20
  1b19  mov [r9], r10d
  1b1c  add r9, 4
l1b20:
  1b20  inc r10d
  1b23  cmp r11d, 2
  1b27  jbe short l1b5b
  1b29  shr eax, 1
  1b2b  jae short l1b34
  1b2d  mov [r9], r10d
  1b30  add r9, 4
l1b34:
  1b34  inc r10d
  1b37  cmp r11d, 3
  1b3b  jbe short l1b5b
  1b3d  shr eax, 1
  1b3f  jae short l1b48
  1b41  mov [r9], r10d
  1b44  add r9, 4
l1b48:
  1b48  inc r10d
  1b4b  sub r11d, 4
  1b4f  jbe short l1b5b
  1b51  cmp r9, r8
  1b54  ja short l1b5e
  1b56  jmp l00c0
l1b5b:
  1b5b  xor r11d, r11d
l1b5e:
  1b5e  mov eax, [rdx+0x10]
  1b61  sub eax, r11d
  1b64  mov [rdx+0x14], eax
  1b67  sub r9, [rdx]
  1b6a  shr r9, 2
  1b6e  mov [rdx+0x18], r9d
  1b72  mov eax, r9d
  1b75  vmovaps xmm6, [rsp+0x100]
  1b7e  vmovaps xmm7, [rsp+0x110]
  1b87  vmovaps xmm8, [rsp+0x120]
  1b90  vmovaps xmm9, [rsp+0x130]
  1b99  vmovaps xmm10, [rsp+0x140]
  1ba2  vmovaps xmm11, [rsp+0x150]
  1bab  vmovaps xmm12, [rsp+0x160]
  1bb4  vmovaps xmm13, [rsp+0x170]
  1bbd  add rsp, 0x188
  1bc4  ret
c1bd0: dd 0x00000000, 0x00000001, 0x00000002, 0x00000003
c1be0: dd 0x80808080, 0x00010203, 0x80808080, 0x00010203
c1bf0: dd 0x80808080, 0x80808080, 0x80808080, 0x00010203
c1c00: dd 0x80000000, 0x00000000, 0x00000000, 0x00000000
c1c10: dd 0x80808080, 0x04050607, 0x80808080, 0x04050607
c1c20: dd 0x80808080, 0x80808080, 0x80808080, 0x04050607
c1c30: dd 0x80808080, 0x08090a0b, 0x80808080, 0x08090a0b
c1c40: dd 0x80808080, 0x80808080, 0x80808080, 0x08090a0b
c1c50: dd 0x80808080, 0x0c0d0e0f, 0x80808080, 0x0c0d0e0f
c1c60: dd 0x80808080, 0x80808080, 0x80808080, 0x0c0d0e0f
c1c70: dd 0xb956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5
c1c80: dd 0xd807aa98, 0x12835b01, 0x243185be, 0x550c7dc3
c1c90: dd 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf3f4
c1ca0: dd 0xe49b69c1, 0xefbe4786, 0x0fc19dc6, 0x240ca1cc
c1cb0: dd 0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da
c1cc0: dd 0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7
c1cd0: dd 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967
c1ce0: dd 0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13
c1cf0: dd 0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85
c1d00: dd 0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3
c1d10: dd 0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070
c1d20: dd 0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5
c1d30: dd 0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f, 0x682e6ff3
c1d40: dd 0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208
c1d50: dd 0x90befffa, 0xa4506ceb, 0xbef9a3f7, 0xc67178f2
c1d60: dd 0x00000000, 0x00000000, 0x00000100, 0x00000000
c1d70: dd 0x80808080, 0x0f0e0d0c, 0x80808080, 0x0f0e0d0c
c1d80: dd 0x1f83d9ab, 0x9b05688c, 0x3c6ef372, 0xbb67ae85
c1d90: dd 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b
c1da0: dd 0x59f111f1, 0x923f82a4, 0xab1c5ed5, 0xd807aa98
c1db0: dd 0x12835b01, 0x243185be, 0x550c7dc3, 0x72be5d74
c1dc0: dd 0x80deb1fe, 0x9bdc06a7, 0xc19bf174, 0xe49b69c1
c1dd0: dd 0xefbe4786, 0x0fc19dc6, 0x240ca1cc, 0x2de92c6f
c1de0: dd 0x00000000, 0x00000000, 0x00000000, 0x00000000
c1df0: dd 0x4a7484aa, 0x5cb0a9dc, 0x76f988da, 0x983e5152
c1e00: dd 0xa831c66d, 0xb00327c8, 0xbf597fc7, 0xc6e00bf3
c1e10: dd 0xd5a79147, 0x06ca6351, 0x14292967, 0x27b70a85
c1e20: dd 0x2e1b2138, 0x4d2c6dfc, 0x53380d13, 0x650a7354
c1e30: dd 0x766a0abb, 0x81c2c92e, 0x92722c85, 0xa2bfe8a1
c1e40: dd 0xa81a664b, 0xc24b8b70, 0xc76c51a3, 0xd192e819
c1e50: dd 0xd6990624, 0xf40e3585, 0x106aa070, 0x19a4c116
c1e60: dd 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3
c1e70: dd 0x4ed8aa4a, 0x5b9cca4f, 0x682e6ff3, 0x748f82ee
c1e80: dd 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa
c1e90: dd 0x5be0cd19, 0x5be0cd19, 0x5be0cd19, 0x5be0cd19

; ---- Compress, 1024 bytes
  1ec0  vzeroupper
  1ec3  sub rsp, 0x38
  1ec7  vmovaps [rsp+0x20], xmm6
  1ecd  test r8, r8
  1ed0  je near l2195
  1ed6  vmovdqu xmm3, [rcx]
  1eda  vmovdqu xmm4, [rcx+0x10]
  1edf  vshufps xmm1, xmm4, xmm3, 0x11
  1ee4  vshufps xmm2, xmm4, xmm3, 0xbb
  1ee9  nop word [rax+rax]
  1ef2  nop word [rax+rax]
  1efb  nop dword [rax+rax]
l1f00:
  1f00  vmovdqa [rsp], xmm1
  1f05  vmovdqa [rsp+0x10], xmm2
  1f0b  vmovdqu xmm3, [rdx]
  1f0f  vpshufb xmm3, xmm3, [rel c21b0]
  1f18  vmovdqu xmm4, [rdx+0x10]
  1f1d  vpshufb xmm4, xmm4, [rel c21b0]
  1f26  vmovdqu xmm5, [rdx+0x20]
  1f2b  vpshufb xmm5, xmm5, [rel c21b0]
  1f34  vmovdqu xmm6, [rdx+0x30]
  1f39  vpshufb xmm6, xmm6, [rel c21b0]
  1f42  vpaddd xmm0, xmm3, [rel c21c0]
  1f4a  sha256rnds2 xmm2, xmm1, xmm0
  1f4e  vpshufd xmm0, xmm0, 0xe
  1f53  sha256rnds2 xmm1, xmm2, xmm0
  1f57  vpaddd xmm0, xmm4, [rel c21d0]
  1f5f  sha256rnds2 xmm2, xmm1, xmm0
  1f63  vpshufd xmm0, xmm0, 0xe
  1f68  sha256rnds2 xmm1, xmm2, xmm0
  1f6c  vpaddd xmm0, xmm5, [rel c21e0]
  1f74  sha256rnds2 xmm2, xmm1, xmm0
  1f78  vpshufd xmm0, xmm0, 0xe
  1f7d  sha256rnds2 xmm1, xmm2, xmm0
  1f81  vpaddd xmm0, xmm6, [rel c21f0]
  1f89  sha256rnds2 xmm2, xmm1, xmm0
  1f8d  vpshufd xmm0, xmm0, 0xe
  1f92  sha256rnds2 xmm1, xmm2, xmm0
  1f96  sha256msg1 xmm3, xmm4
  1f9a  vpalignr xmm0, xmm6, xmm5, 4
  1fa0  vpaddd xmm3, xmm3, xmm0
  1fa4  sha256msg2 xmm3, xmm6
  1fa8  vpaddd xmm0, xmm3, [rel c2200]
  1fb0  sha256rnds2 xmm2, xmm1, xmm0
  1fb4  vpshufd xmm0, xmm0, 0xe
  1fb9  sha256rnds2 xmm1, xmm2, xmm0
  1fbd  sha256msg1 xmm4, xmm5
  1fc1  vpalignr xmm0, xmm3, xmm6, 4
  1fc7  vpaddd xmm4, xmm4, xmm0
  1fcb  sha256msg2 xmm4, xmm3
  1fcf  vpaddd xmm0, xmm4, [rel c2210]
  1fd7  sha256rnds2 xmm2, xmm1, xmm0
  1fdb  vpshufd xmm0, xmm0, 0xe
  1fe0  sha256rnds2 xmm1, xmm2, xmm0
  1fe4  sha256msg1 xmm5, xmm6
  1fe8  vpalignr xmm0, xmm4, xmm3, 4
  1fee  vpaddd xmm5, xmm5, xmm0
  1ff2  sha256msg2 xmm5, xmm4
  1ff6  vpaddd xmm0, xmm5, [rel c2220]
  1ffe  sha256rnds2 xmm2, xmm1, xmm0
  2002  vpshufd xmm0, xmm0, 0xe
  2007  sha256rnds2 xmm1, xmm2, xmm0
  200b  sha256msg1 xmm6, xmm3
  200f  vpalignr xmm0, xmm5, xmm4, 4
  2015  vpaddd xmm6, xmm6, xmm0
  2019  sha256msg2 xmm6, xmm5
  201d  vpaddd xmm0, xmm6, [rel c2230]
  2025  sha256rnds2 xmm2, xmm1, xmm0
  2029  vpshufd xmm0, xmm0, 0xe
  202e  sha256rnds2 xmm1, xmm2, xmm0
  2032  sha256msg1 xmm3, xmm4
  2036  vpalignr xmm0, xmm6, xmm5, 4
  203c  vpaddd xmm3, xmm3, xmm0
  2040  sha256msg2 xmm3, xmm6
  2044  vpaddd xmm0, xmm3, [rel c2240]
  204c  sha256rnds2 xmm2, xmm1, xmm0
  2050  vpshufd xmm0, xmm0, 0xe
  2055  sha256rnds2 xmm1, xmm2, xmm0
  2059  sha256msg1 xmm4, xmm5
  205d  vpalignr xmm0, xmm3, xmm6, 4
  2063  vpaddd xmm4, xmm4, xmm0
  2067  sha256msg2 xmm4, xmm3
  206b  vpaddd xmm0, xmm4, [rel c2250]
  2073  sha256rnds2 xmm2, xmm1, xmm0
  2077  vpshufd xmm0, xmm0, 0xe
  207c  sha256rnds2 xmm1, xmm2, xmm0
  2080  sha256msg1 xmm5, xmm6
  2084  vpalignr xmm0, xmm4, xmm3, 4
  208a  vpaddd xmm5, xmm5, xmm0
  208e  sha256msg2 xmm5, xmm4
  2092  vpaddd xmm0, xmm5, [rel c2260]
  209a  sha256rnds2 xmm2, xmm1, xmm0
  209e  vpshufd xmm0, xmm0, 0xe
  20a3  sha256rnds2 xmm1, xmm2, xmm0
  20a7  sha256msg1 xmm6, xmm3
  20ab  vpalignr xmm0, xmm5, xmm4, 4
  20b1  vpaddd xmm6, xmm6, xmm0
  20b5  sha256msg2 xmm6, xmm5
  20b9  vpaddd xmm0, xmm6, [rel c2270]
  20c1  sha256rnds2 xmm2, xmm1, xmm0
  20c5  vpshufd xmm0, xmm0, 0xe
  20ca  sha256rnds2 xmm1, xmm2, xmm0
  20ce  sha256msg1 xmm3, xmm4
  20d2  vpalignr xmm0, xmm6, xmm5, 4
  20d8  vpaddd xmm3, xmm3, xmm0
  20dc  sha256msg2 xmm3, xmm6
  20e0  vpaddd xmm0, xmm3, [rel c2280]
  20e8  sha256rnds2 xmm2, xmm1, xmm0
  20ec  vpshufd xmm0, xmm0, 0xe
  20f1  sha256rnds2 xmm1, xmm2, xmm0
  20f5  sha256msg1 xmm4, xmm5
  20f9  vpalignr xmm0, xmm3, xmm6, 4
  20ff  vpaddd xmm4, xmm4, xmm0
  2103  sha256msg2 xmm4, xmm3
  2107  vpaddd xmm0, xmm4, [rel c2290]
  210f  sha256rnds2 xmm2, xmm1, xmm0
  2113  vpshufd xmm0, xmm0, 0xe
  2118  sha256rnds2 xmm1, xmm2, xmm0
  211c  sha256msg1 xmm5, xmm6
  2120  vpalignr xmm0, xmm4, xmm3, 4
  2126  vpaddd xmm5, xmm5, xmm0
  212a  sha256msg2 xmm5, xmm4
  212e  vpaddd xmm0, xmm5, [rel c22a0]
  2136  sha256rnds2 xmm2, xmm1, xmm0
  213a  vpshufd xmm0, xmm0, 0xe
  213f  sha256rnds2 xmm1, xmm2, xmm0
  2143  sha256msg1 xmm6, xmm3
  2147  vpalignr xmm0, xmm5, xmm4, 4
  214d  vpaddd xmm6, xmm6, xmm0
  2151  sha256msg2 xmm6, xmm5
  2155  vpaddd xmm0, xmm6, [rel c22b0]
  215d  sha256rnds2 xmm2, xmm1, xmm0
  2161  vpshufd xmm0, xmm0, 0xe
  2166  sha256rnds2 xmm1, xmm2, xmm0
  216a  vpaddd xmm1, xmm1, [rsp]
  216f  vpaddd xmm2, xmm2, [rsp+0x10]
  2175  add rdx, 0x40
  2179  dec r8
  217c  jne near l1f00
  2182  vshufps xmm6, xmm1, xmm2, 0xbb
  2187  vmovdqu [rcx], xmm6
  218b  vshufps xmm6, xmm1, xmm2, 0x11
  2190  vmovdqu [rcx+0x10], xmm6
l2195:
  2195  nop
  2196  vmovaps xmm6, [rsp+0x20]
  219c  add rsp, 0x38
  21a0  ret
c21b0: dd 0x00010203, 0x04050607, 0x08090a0b, 0x0c0d0e0f
c21c0: dd 0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5
c21d0: dd 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5
c21e0: dd 0xd807aa98, 0x12835b01, 0x243185be, 0x550c7dc3
c21f0: dd 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174
c2200: dd 0xe49b69c1, 0xefbe4786, 0x0fc19dc6, 0x240ca1cc
c2210: dd 0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da
c2220: dd 0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7
c2230: dd 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967
c2240: dd 0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13
c2250: dd 0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85
c2260: dd 0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3
c2270: dd 0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070
c2280: dd 0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5
c2290: dd 0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f, 0x682e6ff3
c22a0: dd 0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208
c22b0: dd 0x90befffa, 0xa4506ceb, 0xbef9a3f7, 0xc67178f2

; ---- HashHeader80, 2384 bytes
  22c0  vzeroupper
  22c3  sub rsp, 0x38
  22c7  vmovaps [rsp+0x20], xmm6
  22cd  vmovdqa xmm1, [rel c2a60]
  22d5  vmovdqa xmm2, [rel c2a70]
  22dd  vmovdqu xmm3, [rcx]
  22e1  vpshufb xmm3, xmm3, [rel c2a80]
  22ea  vmovdqu xmm4, [rcx+0x10]
  22ef  vpshufb xmm4, xmm4, [rel c2a80]
  22f8  vmovdqu xmm5, [rcx+0x20]
  22fd  vpshufb xmm5, xmm5, [rel c2a80]
  2306  vmovdqu xmm6, [rcx+0x30]
  230b  vpshufb xmm6, xmm6, [rel c2a80]
  2314  vpaddd xmm0, xmm3, [rel c2a90]
  231c  sha256rnds2 xmm2, xmm1, xmm0
  2320  vpshufd xmm0, xmm0, 0xe
  2325  sha256rnds2 xmm1, xmm2, xmm0
  2329  vpaddd xmm0, xmm4, [rel c2aa0]
  2331  sha256rnds2 xmm2, xmm1, xmm0
  2335  vpshufd xmm0, xmm0, 0xe
  233a  sha256rnds2 xmm1, xmm2, xmm0
  233e  vpaddd xmm0, xmm5, [rel c2ab0]
  2346  sha256rnds2 xmm2, xmm1, xmm0
  234a  vpshufd xmm0, xmm0, 0xe
  234f  sha256rnds2 xmm1, xmm2, xmm0
  2353  vpaddd xmm0, xmm6, [rel c2ac0]
  235b  sha256rnds2 xmm2, xmm1, xmm0
  235f  vpshufd xmm0, xmm0, 0xe
  2364  sha256rnds2 xmm1, xmm2, xmm0
  2368  sha256msg1 xmm3, xmm4
  236c  vpalignr xmm0, xmm6, xmm5, 4
  2372  vpaddd xmm3, xmm3, xmm0
  2376  sha256msg2 xmm3, xmm6
  237a  vpaddd xmm0, xmm3, [rel c2ad0]
  2382  sha256rnds2 xmm2, xmm1, xmm0
  2386  vpshufd xmm0, xmm0, 0xe
  238b  sha256rnds2 xmm1, xmm2, xmm0
  238f  sha256msg1 xmm4, xmm5
  2393  vpalignr xmm0, xmm3, xmm6, 4
  2399  vpaddd xmm4, xmm4, xmm0
  239d  sha256msg2 xmm4, xmm3
  23a1  vpaddd xmm0, xmm4, [rel c2ae0]
  23a9  sha256rnds2 xmm2, xmm1, xmm0
  23ad  vpshufd xmm0, xmm0, 0xe
  23b2  sha256rnds2 xmm1, xmm2, xmm0
  23b6  sha256msg1 xmm5, xmm6
  23ba  vpalignr xmm0, xmm4, xmm3, 4
  23c0  vpaddd xmm5, xmm5, xmm0
  23c4  sha256msg2 xmm5, xmm4
  23c8  vpaddd xmm0, xmm5, [rel c2af0]
  23d0  sha256rnds2 xmm2, xmm1, xmm0
  23d4  vpshufd xmm0, xmm0, 0xe
  23d9  sha256rnds2 xmm1, xmm2, xmm0
  23dd  sha256msg1 xmm6, xmm3
  23e1  vpalignr xmm0, xmm5, xmm4, 4
  23e7  vpaddd xmm6, xmm6, xmm0
  23eb  sha256msg2 xmm6, xmm5
  23ef  vpaddd xmm0, xmm6, [rel c2b00]
  23f7  sha256rnds2 xmm2, xmm1, xmm0
  23fb  vpshufd xmm0, xmm0, 0xe
  2400  sha256rnds2 xmm1, xmm2, xmm0
  2404  sha256msg1 xmm3, xmm4
  2408  vpalignr xmm0, xmm6, xmm5, 4
  240e  vpaddd xmm3, xmm3, xmm0
  2412  sha256msg2 xmm3, xmm6
  2416  vpaddd xmm0, xmm3, [rel c2b10]
  241e  sha256rnds2 xmm2, xmm1, xmm0
  2422  vpshufd xmm0, xmm0, 0xe
  2427  sha256rnds2 xmm1, xmm2, xmm0
  242b  sha256msg1 xmm4, xmm5
  242f  vpalignr xmm0, xmm3, xmm6, 4
  2435  vpaddd xmm4, xmm4, xmm0
  2439  sha256msg2 xmm4, xmm3
  243d  vpaddd xmm0, xmm4, [rel c2b20]
  2445  sha256rnds2 xmm2, xmm1, xmm0
  2449  vpshufd xmm0, xmm0, 0xe
  244e  sha256rnds2 xmm1, xmm2, xmm0
  2452  sha256msg1 xmm5, xmm6
  2456  vpalignr xmm0, xmm4, xmm3, 4
  245c  vpaddd xmm5, xmm5, xmm0
  2460  sha256msg2 xmm5, xmm4
  2464  vpaddd xmm0, xmm5, [rel c2b30]
  246c  sha256rnds2 xmm2, xmm1, xmm0
  2470  vpshufd xmm0, xmm0, 0xe
  2475  sha256rnds2 xmm1, xmm2, xmm0
  2479  sha256msg1 xmm6, xmm3
  247d  vpalignr xmm0, xmm5, xmm4, 4
  2483  vpaddd xmm6, xmm6, xmm0
  2487  sha256msg2 xmm6, xmm5
  248b  vpaddd xmm0, xmm6, [rel c2b40]
  2493  sha256rnds2 xmm2, xmm1, xmm0
  2497  vpshufd xmm0, xmm0, 0xe
  249c  sha256rnds2 xmm1, xmm2, xmm0
  24a0  sha256msg1 xmm3, xmm4
  24a4  vpalignr xmm0, xmm6, xmm5, 4
  24aa  vpaddd xmm3, xmm3, xmm0
  24ae  sha256msg2 xmm3, xmm6
  24b2  vpaddd xmm0, xmm3, [rel c2b50]
  24ba  sha256rnds2 xmm2, xmm1, xmm0
  24be  vpshufd xmm0, xmm0, 0xe
  24c3  sha256rnds2 xmm1, xmm2, xmm0
  24c7  sha256msg1 xmm4, xmm5
  24cb  vpalignr xmm0, xmm3, xmm6, 4
  24d1  vpaddd xmm4, xmm4, xmm0
  24d5  sha256msg2 xmm4, xmm3
  24d9  vpaddd xmm0, xmm4, [rel c2b60]
  24e1  sha256rnds2 xmm2, xmm1, xmm0
  24e5  vpshufd xmm0, xmm0, 0xe
  24ea  sha256rnds2 xmm1, xmm2, xmm0
  24ee  sha256msg1 xmm5, xmm6
  24f2  vpalignr xmm0, xmm4, xmm3, 4
  24f8  vpaddd xmm5, xmm5, xmm0
  24fc  sha256msg2 xmm5, xmm4
  2500  vpaddd xmm0, xmm5, [rel c2b70]
  2508  sha256rnds2 xmm2, xmm1, xmm0
  250c  vpshufd xmm0, xmm0, 0xe
  2511  sha256rnds2 xmm1, xmm2, xmm0
  2515  sha256msg1 xmm6, xmm3
  2519  vpalignr xmm0, xmm5, xmm4, 4
  251f  vpaddd xmm6, xmm6, xmm0
  2523  sha256msg2 xmm6, xmm5
  2527  vpaddd xmm0, xmm6, [rel c2b80]
  252f  sha256rnds2 xmm2, xmm1, xmm0
  2533  vpshufd xmm0, xmm0, 0xe
  2538  sha256rnds2 xmm1, xmm2, xmm0
  253c  vpaddd xmm1, xmm1, [rel c2a60]
  2544  vpaddd xmm2, xmm2, [rel c2a70]
  254c  vmovdqa [rsp], xmm1
  2551  vmovdqa [rsp+0x10], xmm2
  2557  vmovdqu xmm6, [rcx+0x40]
  255c  vpshufb xmm6, xmm6, [rel c2a80]
  2565  vpaddd xmm0, xmm6, [rel c2a90]
  256d  sha256rnds2 xmm2, xmm1, xmm0
  2571  vpshufd xmm0, xmm0, 0xe
  2576  sha256rnds2 xmm1, xmm2, xmm0
  257a  vmovdqa xmm0, [rel c2b90]
  2582  sha256rnds2 xmm2, xmm1, xmm0
  2586  vmovq xmm0, [rel c2b98]
  258e  sha256rnds2 xmm1, xmm2, xmm0
  2592  vmovdqa xmm5, [rel c2ba0]
  259a  vmovdqa xmm0, [rel c2ab0]
  25a2  sha256rnds2 xmm2, xmm1, xmm0
  25a6  vmovq xmm0, [rel c2ab8]
  25ae  sha256rnds2 xmm1, xmm2, xmm0
  25b2  vmovdqa xmm4, [rel c2bb0]
  25ba  vmovdqa xmm0, [rel c2bc0]
  25c2  sha256rnds2 xmm2, xmm1, xmm0
  25c6  vmovq xmm0, [rel c2bc8]
  25ce  sha256rnds2 xmm1, xmm2, xmm0
  25d2  vmovdqa xmm3, [rel c2bd0]
  25da  sha256msg1 xmm6, xmm5
  25de  vpalignr xmm0, xmm3, xmm4, 4
  25e4  vpaddd xmm6, xmm6, xmm0
  25e8  sha256msg2 xmm6, xmm3
  25ec  vpaddd xmm0, xmm6, [rel c2ad0]
  25f4  sha256rnds2 xmm2, xmm1, xmm0
  25f8  vpshufd xmm0, xmm0, 0xe
  25fd  sha256rnds2 xmm1, xmm2, xmm0
  2601  sha256msg1 xmm5, xmm4
  2605  vpalignr xmm0, xmm6, xmm3, 4
  260b  vpaddd xmm5, xmm5, xmm0
  260f  sha256msg2 xmm5, xmm6
  2613  vpaddd xmm0, xmm5, [rel c2ae0]
  261b  sha256rnds2 xmm2, xmm1, xmm0
  261f  vpshufd xmm0, xmm0, 0xe
  2624  sha256rnds2 xmm1, xmm2, xmm0
  2628  sha256msg1 xmm4, xmm3
  262c  vpalignr xmm0, xmm5, xmm6, 4
  2632  vpaddd xmm4, xmm4, xmm0
  2636  sha256msg2 xmm4, xmm5
  263a  vpaddd xmm0, xmm4, [rel c2af0]
  2642  sha256rnds2 xmm2, xmm1, xmm0
  2646  vpshufd xmm0, xmm0, 0xe
  264b  sha256rnds2 xmm1, xmm2, xmm0
  264f  sha256msg1 xmm3, xmm6
  2653  vpalignr xmm0, xmm4, xmm5, 4
  2659  vpaddd xmm3, xmm3, xmm0
  265d  sha256msg2 xmm3, xmm4
  2661  vpaddd xmm0, xmm3, [rel c2b00]
  2669  sha256rnds2 xmm2, xmm1, xmm0
  266d  vpshufd xmm0, xmm0, 0xe
  2672  sha256rnds2 xmm1, xmm2, xmm0
  2676  sha256msg1 xmm6, xmm5
  267a  vpalignr xmm0, xmm3, xmm4, 4
  2680  vpaddd xmm6, xmm6, xmm0
  2684  sha256msg2 xmm6, xmm3
  2688  vpaddd xmm0, xmm6, [rel c2b10]
  2690  sha256rnds2 xmm2, xmm1, xmm0
  2694  vpshufd xmm0, xmm0, 0xe
  2699  sha256rnds2 xmm1, xmm2, xmm0
  269d  sha256msg1 xmm5, xmm4
  26a1  vpalignr xmm0, xmm6, xmm3, 4
  26a7  vpaddd xmm5, xmm5, xmm0
  26ab  sha256msg2 xmm5, xmm6
  26af  vpaddd xmm0, xmm5, [rel c2b20]
  26b7  sha256rnds2 xmm2, xmm1, xmm0
  26bb  vpshufd xmm0, xmm0, 0xe
  26c0  sha256rnds2 xmm1, xmm2, xmm0
  26c4  sha256msg1 xmm4, xmm3
  26c8  vpalignr xmm0, xmm5, xmm6, 4
  26ce  vpaddd xmm4, xmm4, xmm0
  26d2  sha256msg2 xmm4, xmm5
  26d6  vpaddd xmm0, xmm4, [rel c2b30]
  26de  sha256rnds2 xmm2, xmm1, xmm0
  26e2  vpshufd xmm0, xmm0, 0xe
  26e7  sha256rnds2 xmm1, xmm2, xmm0
  26eb  sha256msg1 xmm3, xmm6
  26ef  vpalignr xmm0, xmm4, xmm5, 4
  26f5  vpaddd xmm3, xmm3, xmm0
  26f9  sha256msg2 xmm3, xmm4
  26fd  vpaddd xmm0, xmm3, [rel c2b40]
  2705  sha256rnds2 xmm2, xmm1, xmm0
  2709  vpshufd xmm0, xmm0, 0xe
  270e  sha256rnds2 xmm1, xmm2, xmm0
  2712  sha256msg1 xmm6, xmm5
  2716  vpalignr xmm0, xmm3, xmm4, 4
  271c  vpaddd xmm6, xmm6, xmm0
  2720  sha256msg2 xmm6, xmm3
  2724  vpaddd xmm0, xmm6, [rel c2b50]
  272c  sha256rnds2 xmm2, xmm1, xmm0
  2730  vpshufd xmm0, xmm0, 0xe
  2735  sha256rnds2 xmm1, xmm2, xmm0
  2739  sha256msg1 xmm5, xmm4
  273d  vpalignr xmm0, xmm6, xmm3, 4
  2743  vpaddd xmm5, xmm5, xmm0
  2747  sha256msg2 xmm5, xmm6
  274b  vpaddd xmm0, xmm5, [rel c2b60]
  2753  sha256rnds2 xmm2, xmm1, xmm0
  2757  vpshufd xmm0, xmm0, 0xe
  275c  sha256rnds2 xmm1, xmm2, xmm0
  2760  sha256msg1 xmm4, xmm3
  2764  vpalignr xmm0, xmm5, xmm6, 4
  276a  vpaddd xmm4, xmm4, xmm0
  276e  sha256msg2 xmm4, xmm5
  2772  vpaddd xmm0, xmm4, [rel c2b70]
  277a  sha256rnds2 xmm2, xmm1, xmm0
  277e  vpshufd xmm0, xmm0, 0xe
  2783  sha256rnds2 xmm1, xmm2, xmm0
  2787  sha256msg1 xmm3, xmm6
  278b  vpalignr xmm0, xmm4, xmm5, 4
  2791  vpaddd xmm3, xmm3, xmm0
  2795  sha256msg2 xmm3, xmm4
  2799  vpaddd xmm0, xmm3, [rel c2b80]
  27a1  sha256rnds2 xmm2, xmm1, xmm0
  27a5  vpshufd xmm0, xmm0, 0xe
  27aa  sha256rnds2 xmm1, xmm2, xmm0
  27ae  vpaddd xmm1, xmm1, [rsp]
  27b3  vpaddd xmm2, xmm2, [rsp+0x10]
  27b9  vshufps xmm3, xmm1, xmm2, 0xbb
  27be  vshufps xmm4, xmm1, xmm2, 0x11
  27c3  vmovdqa xmm1, [rel c2a60]
  27cb  vmovdqa xmm2, [rel c2a70]
  27d3  vpaddd xmm0, xmm3, [rel c2a90]
  27db  sha256rnds2 xmm2, xmm1, xmm0
  27df  vpshufd xmm0, xmm0, 0xe
  27e4  sha256rnds2 xmm1, xmm2, xmm0
  27e8  vpaddd xmm0, xmm4, [rel c2aa0]
  27f0  sha256rnds2 xmm2, xmm1, xmm0
  27f4  vpshufd xmm0, xmm0, 0xe
  27f9  sha256rnds2 xmm1, xmm2, xmm0
  27fd  vmovdqa xmm0, [rel c2be0]
  2805  sha256rnds2 xmm2, xmm1, xmm0
  2809  vmovq xmm0, [rel c2be8]
  2811  sha256rnds2 xmm1, xmm2, xmm0
  2815  vmovdqa xmm5, [rel c2ba0]
  281d  vmovdqa xmm0, [rel c2bf0]
  2825  sha256rnds2 xmm2, xmm1, xmm0
  2829  vmovq xmm0, [rel c2bf8]
  2831  sha256rnds2 xmm1, xmm2, xmm0
  2835  vmovdqa xmm6, [rel c2c00]
  283d  sha256msg1 xmm3, xmm4
  2841  vpalignr xmm0, xmm6, xmm5, 4
  2847  vpaddd xmm3, xmm3, xmm0
  284b  sha256msg2 xmm3, xmm6
  284f  vpaddd xmm0, xmm3, [rel c2ad0]
  2857  sha256rnds2 xmm2, xmm1, xmm0
  285b  vpshufd xmm0, xmm0, 0xe
  2860  sha256rnds2 xmm1, xmm2, xmm0
  2864  sha256msg1 xmm4, xmm5
  2868  vpalignr xmm0, xmm3, xmm6, 4
  286e  vpaddd xmm4, xmm4, xmm0
  2872  sha256msg2 xmm4, xmm3
  2876  vpaddd xmm0, xmm4, [rel c2ae0]
  287e  sha256rnds2 xmm2, xmm1, xmm0
  2882  vpshufd xmm0, xmm0, 0xe
  2887  sha256rnds2 xmm1, xmm2, xmm0
  288b  sha256msg1 xmm5, xmm6
  288f  vpalignr xmm0, xmm4, xmm3, 4
  2895  vpaddd xmm5, xmm5, xmm0
  2899  sha256msg2 xmm5, xmm4
  289d  vpaddd xmm0, xmm5, [rel c2af0]
  28a5  sha256rnds2 xmm2, xmm1, xmm0
  28a9  vpshufd xmm0, xmm0, 0xe
  28ae  sha256rnds2 xmm1, xmm2, xmm0
  28b2  sha256msg1 xmm6, xmm3
  28b6  vpalignr xmm0, xmm5, xmm4, 4
  28bc  vpaddd xmm6, xmm6, xmm0
  28c0  sha256msg2 xmm6, xmm5
  28c4  vpaddd xmm0, xmm6, [rel c2b00]
  28cc  sha256rnds2 xmm2, xmm1, xmm0
  28d0  vpshufd xmm0, xmm0, 0xe
  28d5  sha256rnds2 xmm1, xmm2, xmm0
  28d9  sha256msg1 xmm3, xmm4
  28dd  vpalignr xmm0, xmm6, xmm5, 4
  28e3  vpaddd xmm3, xmm3, xmm0
  28e7  sha256msg2 xmm3, xmm6
  28eb  vpaddd xmm0, xmm3, [rel c2b10]
  28f3  sha256rnds2 xmm2, xmm1, xmm0
  28f7  vpshufd xmm0, xmm0, 0xe
  28fc  sha256rnds2 xmm1, xmm2, xmm0
  2900  sha256msg1 xmm4, xmm5
  2904  vpalignr xmm0, xmm3, xmm6, 4
  290a  vpaddd xmm4, xmm4, xmm0
  290e  sha256msg2 xmm4, xmm3
  2912  vpaddd xmm0, xmm4, [rel c2b20]
  291a  sha256rnds2 xmm2, xmm1, xmm0
  291e  vpshufd xmm0, xmm0, 0xe
  2923  sha256rnds2 xmm1, xmm2, xmm0
  2927  sha256msg1 xmm5, xmm6
  292b  vpalignr xmm0, xmm4, xmm3, 4
  2931  vpaddd xmm5, xmm5, xmm0
  2935  sha256msg2 xmm5, xmm4
  2939  vpaddd xmm0, xmm5, [rel c2b30]
  2941  sha256rnds2 xmm2, xmm1, xmm0
  2945  vpshufd xmm0, xmm0, 0xe
  294a  sha256rnds2 xmm1, xmm2, xmm0
  294e  sha256msg1 xmm6, xmm3
  2952  vpalignr xmm0, xmm5, xmm4, 4
  2958  vpaddd xmm6, xmm6, xmm0
  295c  sha256msg2 xmm6, xmm5
  2960  vpaddd xmm0, xmm6, [rel c2b40]
  2968  sha256rnds2 xmm2, xmm1, xmm0
  296c  vpshufd xmm0, xmm0, 0xe
  2971  sha256rnds2 xmm1, xmm2, xmm0
  2975  sha256msg1 xmm3, xmm4
  2979  vpalignr xmm0, xmm6, xmm5, 4
  297f  vpaddd xmm3, xmm3, xmm0
  2983  sha256msg2 xmm3, xmm6
  2987  vpaddd xmm0, xmm3, [rel c2b50]
  298f  sha256rnds2 xmm2, xmm1, xmm0
  2993  vpshufd xmm0, xmm0, 0xe
  2998  sha256rnds2 xmm1, xmm2, xmm0
  299c  sha256msg1 xmm4, xmm5
  29a0  vpalignr xmm0, xmm3, xmm6, 4
  29a6  vpaddd xmm4, xmm4, xmm0
  29aa  sha256msg2 xmm4, xmm3
  29ae  vpaddd xmm0, xmm4, [rel c2b60]
  29b6  sha256rnds2 xmm2, xmm1, xmm0
  29ba  vpshufd xmm0, xmm0, 0xe
  29bf  sha256rnds2 xmm1, xmm2, xmm0
  29c3  sha256msg1 xmm5, xmm6
  29c7  vpalignr xmm0, xmm4, xmm3, 4
  29cd  vpaddd xmm5, xmm5, xmm0
  29d1  sha256msg2 xmm5, xmm4
  29d5  vpaddd xmm0, xmm5, [rel c2b70]
  29dd  sha256rnds2 xmm2, xmm1, xmm0
  29e1  vpshufd xmm0, xmm0, 0xe
  29e6  sha256rnds2 xmm1, xmm2, xmm0
  29ea  sha256msg1 xmm6, xmm3
  29ee  vpalignr xmm0, xmm5, xmm4, 4
  29f4  vpaddd xmm6, xmm6, xmm0
  29f8  sha256msg2 xmm6, xmm5
  29fc  vpaddd xmm0, xmm6, [rel c2b80]
  2a04  sha256rnds2 xmm2, xmm1, xmm0
  2a08  vpshufd xmm0, xmm0, 0xe
  2a0d  sha256rnds2 xmm1, xmm2, xmm0
  2a11  vpaddd xmm1, xmm1, [rel c2a60]
  2a19  vpaddd xmm2, xmm2, [rel c2a70]
  2a21  vshufps xmm6, xmm1, xmm2, 0xbb
  2a26  vpshufb xmm6, xmm6, [rel c2a80]
  2a2f  vmovdqu [rdx], xmm6
  2a33  vshufps xmm6, xmm1, xmm2, 0x11
  2a38  vpshufb xmm6, xmm6, [rel c2a80]
  2a41  vmovdqu [rdx+0x10], xmm6
  2a46  vmovaps xmm6, [rsp+0x20]
  2a4c  add rsp, 0x38
  2a50  ret
c2a60: dd 0x9b05688c, 0x510e527f, 0xbb67ae85, 0x6a09e667
c2a70: dd 0x5be0cd19, 0x1f83d9ab, 0xa54ff53a, 0x3c6ef372
c2a80: dd 0x00010203, 0x04050607, 0x08090a0b, 0x0c0d0e0f
c2a90: dd 0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5
c2aa0: dd 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5
c2ab0: dd 0xd807aa98, 0x12835b01, 0x243185be, 0x550c7dc3
c2ac0: dd 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174
c2ad0: dd 0xe49b69c1, 0xefbe4786, 0x0fc19dc6, 0x240ca1cc
c2ae0: dd 0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da
c2af0: dd 0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7
c2b00: dd 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967
c2b10: dd 0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13
c2b20: dd 0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85
c2b30: dd 0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3
c2b40: dd 0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070
c2b50: dd 0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5
c2b60: dd 0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f, 0x682e6ff3
c2b70: dd 0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208
c2b80: dd 0x90befffa, 0xa4506ceb, 0xbef9a3f7, 0xc67178f2
c2b90: dd 0xb956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5
c2ba0: dd 0x80000000, 0x00000000, 0x00000000, 0x00000000
c2bb0: dd 0x00000000, 0x00000000, 0x00000000, 0x00000000
c2bc0: dd 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf3f4
c2bd0: dd 0x00000000, 0x00000000, 0x00000000, 0x00000280
c2be0: dd 0x5807aa98, 0x12835b01, 0x243185be, 0x550c7dc3
c2bf0: dd 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf274
c2c00: dd 0x00000000, 0x00000000, 0x00000000, 0x00000100

; ---- Hash64Many, 10560 bytes
  2c40  vzeroupper
  2c43  sub rsp, 0x188
  2c4a  vmovaps [rsp+0x100], xmm6
  2c53  vmovaps [rsp+0x110], xmm7
  2c5c  vmovaps [rsp+0x120], xmm8
  2c65  vmovaps [rsp+0x130], xmm9
  2c6e  vmovaps [rsp+0x140], xmm10
  2c77  vmovaps [rsp+0x150], xmm11
  2c80  vmovaps [rsp+0x160], xmm12
  2c89  vmovaps [rsp+0x170], xmm13
  2c92  test r8, r8
  2c95  je near l52d2
  2c9b  xor r9d, r9d
  2c9e  lea r10, [r8-1]
  2ca2  nop word [rax+rax]
  2cab  nop word [rax+rax]
  2cb4  nop word [rax+rax]
  2cbd  nop dword [rax]
l2cc0:
  2cc0  vmovdqa xmm1, [rel c5330]
  2cc8  vmovdqa xmm2, [rel c5340]
  2cd0  vmovdqa xmm3, [rel c5330]
  2cd8  vmovdqa xmm4, [rel c5340]
  2ce0  vmovdqa xmm5, [rel c5330]
  2ce8  vmovdqa xmm6, [rel c5340]
  2cf0  vmovdqa xmm7, [rel c5330]
  2cf8  vmovdqa xmm8, [rel c5340]
  2d00  lea rax, [r9]
  2d03  cmp rax, r10
  2d06  cmova rax, r10
  2d0a  imul rax, 0x40
  2d0e  add rax, rcx
  2d11  vmovdqu xmm9, [rax]
  2d15  vpshufb xmm9, xmm9, [rel c5350]
  2d1e  vmovdqa [rsp], xmm9
  2d23  vmovdqu xmm10, [rax+0x10]
  2d28  vpshufb xmm10, xmm10, [rel c5350]
  2d31  vmovdqa [rsp+0x10], xmm10
  2d37  vmovdqu xmm9, [rax+0x20]
  2d3c  vpshufb xmm9, xmm9, [rel c5350]
  2d45  vmovdqa [rsp+0x20], xmm9
  2d4b  vmovdqu xmm10, [rax+0x30]
  2d50  vpshufb xmm10, xmm10, [rel c5350]
  2d59  vmovdqa [rsp+0x30], xmm10
  2d5f  lea rax, [r9+1]
  2d63  cmp rax, r10
  2d66  cmova rax, r10
  2d6a  imul rax, 0x40
  2d6e  add rax, rcx
  2d71  vmovdqu xmm9, [rax]
  2d75  vpshufb xmm9, xmm9, [rel c5350]
  2d7e  vmovdqa [rsp+0x40], xmm9
  2d84  vmovdqu xmm11, [rax+0x10]
  2d89  vpshufb xmm11, xmm11, [rel c5350]
  2d92  vmovdqa [rsp+0x50], xmm11
  2d98  vmovdqu xmm9, [rax+0x20]
  2d9d  vpshufb xmm9, xmm9, [rel c5350]
  2da6  vmovdqa [rsp+0x60], xmm9
  2dac  vmovdqu xmm11, [rax+0x30]
  2db1  vpshufb xmm11, xmm11, [rel c5350]
  2dba  vmovdqa [rsp+0x70], xmm11
  2dc0  lea rax, [r9+2]
  2dc4  cmp rax, r10
  2dc7  cmova rax, r10
  2dcb  imul rax, 0x40
  2dcf  add rax, rcx
  2dd2  vmovdqu xmm9, [rax]
  2dd6  vpshufb xmm9, xmm9, [rel c5350]
  2ddf  vmovdqa [rsp+0x80], xmm9
  2de8  vmovdqu xmm12, [rax+0x10]
  2ded  vpshufb xmm12, xmm12, [rel c5350]
  2df6  vmovdqa [rsp+0x90], xmm12
  2dff  vmovdqu xmm9, [rax+0x20]
  2e04  vpshufb xmm9, xmm9, [rel c5350]
  2e0d  vmovdqa [rsp+0xa0], xmm9
  2e16  vmovdqu xmm12, [rax+0x30]
  2e1b  vpshufb xmm12, xmm12, [rel c5350]
  2e24  vmovdqa [rsp+0xb0], xmm12
  2e2d  lea rax, [r9+3]
  2e31  cmp rax, r10
  2e34  cmova rax, r10
  2e38  imul rax, 0x40
  2e3c  add rax, rcx
  2e3f  vmovdqu xmm9, [rax]
  2e43  vpshufb xmm9, xmm9, [rel c5350]
  2e4c  vmovdqa [rsp+0xc0], xmm9
  2e55  vmovdqu xmm13, [rax+0x10]
  2e5a  vpshufb xmm13, xmm13, [rel c5350]
  2e63  vmovdqa [rsp+0xd0], xmm13
  2e6c  vmovdqu xmm9, [rax+0x20]
  2e71  vpshufb xmm9, xmm9, [rel c5350]
  2e7a  vmovdqa [rsp+0xe0], xmm9
  2e83  vmovdqu xmm13, [rax+0x30]
  2e88  vpshufb xmm13, xmm13, [rel c5350]
  2e91  vmovdqa [rsp+0xf0], xmm13
  2e9a  vmovdqa xmm0, [rsp]
  2e9f  vpaddd xmm0, xmm0, [rel c5360]
  2ea7  sha256rnds2 xmm2, xmm1, xmm0
  2eab  vpshufd xmm0, xmm0, 0xe
  2eb0  sha256rnds2 xmm1, xmm2, xmm0
  2eb4  vmovdqa xmm0, [rsp+0x40]
  2eba  vpaddd xmm0, xmm0, [rel c5360]
  2ec2  sha256rnds2 xmm4, xmm3, xmm0
  2ec6  vpshufd xmm0, xmm0, 0xe
  2ecb  sha256rnds2 xmm3, xmm4, xmm0
  2ecf  vmovdqa xmm0, [rsp+0x80]
  2ed8  vpaddd xmm0, xmm0, [rel c5360]
  2ee0  sha256rnds2 xmm6, xmm5, xmm0
  2ee4  vpshufd xmm0, xmm0, 0xe
  2ee9  sha256rnds2 xmm5, xmm6, xmm0
  2eed  vmovdqa xmm0, [rsp+0xc0]
  2ef6  vpaddd xmm0, xmm0, [rel c5360]
  2efe  sha256rnds2 xmm8, xmm7, xmm0
  2f03  vpshufd xmm0, xmm0, 0xe
  2f08  sha256rnds2 xmm7, xmm8, xmm0
  2f0d  vmovdqa xmm0, [rsp+0x10]
  2f13  vpaddd xmm0, xmm0, [rel c5370]
  2f1b  sha256rnds2 xmm2, xmm1, xmm0
  2f1f  vpshufd xmm0, xmm0, 0xe
  2f24  sha256rnds2 xmm1, xmm2, xmm0
  2f28  vmovdqa xmm0, [rsp+0x50]
  2f2e  vpaddd xmm0, xmm0, [rel c5370]
  2f36  sha256rnds2 xmm4, xmm3, xmm0
  2f3a  vpshufd xmm0, xmm0, 0xe
  2f3f  sha256rnds2 xmm3, xmm4, xmm0
  2f43  vmovdqa xmm0, [rsp+0x90]
  2f4c  vpaddd xmm0, xmm0, [rel c5370]
  2f54  sha256rnds2 xmm6, xmm5, xmm0
  2f58  vpshufd xmm0, xmm0, 0xe
  2f5d  sha256rnds2 xmm5, xmm6, xmm0
  2f61  vmovdqa xmm0, [rsp+0xd0]
  2f6a  vpaddd xmm0, xmm0, [rel c5370]
  2f72  sha256rnds2 xmm8, xmm7, xmm0
  2f77  vpshufd xmm0, xmm0, 0xe
  2f7c  sha256rnds2 xmm7, xmm8, xmm0
  2f81  vmovdqa xmm0, [rsp+0x20]
  2f87  vpaddd xmm0, xmm0, [rel c5380]
  2f8f  sha256rnds2 xmm2, xmm1, xmm0
  2f93  vpshufd xmm0, xmm0, 0xe
  2f98  sha256rnds2 xmm1, xmm2, xmm0
  2f9c  vmovdqa xmm0, [rsp+0x60]
  2fa2  vpaddd xmm0, xmm0, [rel c5380]
  2faa  sha256rnds2 xmm4, xmm3, xmm0
  2fae  vpshufd xmm0, xmm0, 0xe
  2fb3  sha256rnds2 xmm3, xmm4, xmm0
  2fb7  vmovdqa xmm0, [rsp+0xa0]
  2fc0  vpaddd xmm0, xmm0, [rel c5380]
  2fc8  sha256rnds2 xmm6, xmm5, xmm0
  2fcc  vpshufd xmm0, xmm0, 0xe
  2fd1  sha256rnds2 xmm5, xmm6, xmm0
  2fd5  vmovdqa xmm0, [rsp+0xe0]
  2fde  vpaddd xmm0, xmm0, [rel c5380]
  2fe6  sha256rnds2 xmm8, xmm7, xmm0
  2feb  vpshufd xmm0, xmm0, 0xe
  2ff0  sha256rnds2 xmm7, xmm8, xmm0
  2ff5  vpaddd xmm0, xmm10, [rel c5390]
  2ffd  sha256rnds2 xmm2, xmm1, xmm0
  3001  vpshufd xmm0, xmm0, 0xe
  3006  sha256rnds2 xmm1, xmm2, xmm0
  300a  vpaddd xmm0, xmm11, [rel c5390]
  3012  sha256rnds2 xmm4, xmm3, xmm0
  3016  vpshufd xmm0, xmm0, 0xe
  301b  sha256rnds2 xmm3, xmm4, xmm0
  301f  vpaddd xmm0, xmm12, [rel c5390]
  3027  sha256rnds2 xmm6, xmm5, xmm0
  302b  vpshufd xmm0, xmm0, 0xe
  3030  sha256rnds2 xmm5, xmm6, xmm0
  3034  vpaddd xmm0, xmm13, [rel c5390]
  303c  sha256rnds2 xmm8, xmm7, xmm0
  3041  vpshufd xmm0, xmm0, 0xe
  3046  sha256rnds2 xmm7, xmm8, xmm0
  304b  vmovdqa xmm9, [rsp]
  3050  sha256msg1 xmm9, [rsp+0x10]
  3057  vpalignr xmm0, xmm10, [rsp+0x20], 4
  305f  vpaddd xmm9, xmm9, xmm0
  3063  sha256msg2 xmm9, xmm10
  3068  vmovdqa [rsp], xmm9
  306d  vpaddd xmm0, xmm9, [rel c53a0]
  3075  sha256rnds2 xmm2, xmm1, xmm0
  3079  vpshufd xmm0, xmm0, 0xe
  307e  sha256rnds2 xmm1, xmm2, xmm0
  3082  vmovdqa xmm10, [rsp+0x40]
  3088  sha256msg1 xmm10, [rsp+0x50]
  308f  vpalignr xmm0, xmm11, [rsp+0x60], 4
  3097  vpaddd xmm10, xmm10, xmm0
  309b  sha256msg2 xmm10, xmm11
  30a0  vmovdqa [rsp+0x40], xmm10
  30a6  vpaddd xmm0, xmm10, [rel c53a0]
  30ae  sha256rnds2 xmm4, xmm3, xmm0
  30b2  vpshufd xmm0, xmm0, 0xe
  30b7  sha256rnds2 xmm3, xmm4, xmm0
  30bb  vmovdqa xmm11, [rsp+0x80]
  30c4  sha256msg1 xmm11, [rsp+0x90]
  30ce  vpalignr xmm0, xmm12, [rsp+0xa0], 4
  30d9  vpaddd xmm11, xmm11, xmm0
  30dd  sha256msg2 xmm11, xmm12
  30e2  vmovdqa [rsp+0x80], xmm11
  30eb  vpaddd xmm0, xmm11, [rel c53a0]
  30f3  sha256rnds2 xmm6, xmm5, xmm0
  30f7  vpshufd xmm0, xmm0, 0xe
  30fc  sha256rnds2 xmm5, xmm6, xmm0
  3100  vmovdqa xmm12, [rsp+0xc0]
  3109  sha256msg1 xmm12, [rsp+0xd0]
  3113  vpalignr xmm0, xmm13, [rsp+0xe0], 4
  311e  vpaddd xmm12, xmm12, xmm0
  3122  sha256msg2 xmm12, xmm13
  3127  vmovdqa [rsp+0xc0], xmm12
  3130  vpaddd xmm0, xmm12, [rel c53a0]
  3138  sha256rnds2 xmm8, xmm7, xmm0
  313d  vpshufd xmm0, xmm0, 0xe
  3142  sha256rnds2 xmm7, xmm8, xmm0
  3147  vmovdqa xmm13, [rsp+0x10]
  314d  sha256msg1 xmm13, [rsp+0x20]
  3154  vpalignr xmm0, xmm9, [rsp+0x30], 4
  315c  vpaddd xmm13, xmm13, xmm0
  3160  sha256msg2 xmm13, xmm9
  3165  vmovdqa [rsp+0x10], xmm13
  316b  vpaddd xmm0, xmm13, [rel c53b0]
  3173  sha256rnds2 xmm2, xmm1, xmm0
  3177  vpshufd xmm0, xmm0, 0xe
  317c  sha256rnds2 xmm1, xmm2, xmm0
  3180  vmovdqa xmm9, [rsp+0x50]
  3186  sha256msg1 xmm9, [rsp+0x60]
  318d  vpalignr xmm0, xmm10, [rsp+0x70], 4
  3195  vpaddd xmm9, xmm9, xmm0
  3199  sha256msg2 xmm9, xmm10
  319e  vmovdqa [rsp+0x50], xmm9
  31a4  vpaddd xmm0, xmm9, [rel c53b0]
  31ac  sha256rnds2 xmm4, xmm3, xmm0
  31b0  vpshufd xmm0, xmm0, 0xe
  31b5  sha256rnds2 xmm3, xmm4, xmm0
  31b9  vmovdqa xmm10, [rsp+0x90]
  31c2  sha256msg1 xmm10, [rsp+0xa0]
  31cc  vpalignr xmm0, xmm11, [rsp+0xb0], 4
  31d7  vpaddd xmm10, xmm10, xmm0
  31db  sha256msg2 xmm10, xmm11
  31e0  vmovdqa [rsp+0x90], xmm10
  31e9  vpaddd xmm0, xmm10, [rel c53b0]
  31f1  sha256rnds2 xmm6, xmm5, xmm0
  31f5  vpshufd xmm0, xmm0, 0xe
  31fa  sha256rnds2 xmm5, xmm6, xmm0
  31fe  vmovdqa xmm11, [rsp+0xd0]
  3207  sha256msg1 xmm11, [rsp+0xe0]
  3211  vpalignr xmm0, xmm12, [rsp+0xf0], 4
  321c  vpaddd xmm11, xmm11, xmm0
  3220  sha256msg2 xmm11, xmm12
  3225  vmovdqa [rsp+0xd0], xmm11
  322e  vpaddd xmm0, xmm11, [rel c53b0]
  3236  sha256rnds2 xmm8, xmm7, xmm0
  323b  vpshufd xmm0, xmm0, 0xe
  3240  sha256rnds2 xmm7, xmm8, xmm0
  3245  vmovdqa xmm12, [rsp+0x20]
  324b  sha256msg1 xmm12, [rsp+0x30]
  3252  vpalignr xmm0, xmm13, [rsp], 4
  3259  vpaddd xmm12, xmm12, xmm0
  325d  sha256msg2 xmm12, xmm13
  3262  vmovdqa [rsp+0x20], xmm12
  3268  vpaddd xmm0, xmm12, [rel c53c0]
  3270  sha256rnds2 xmm2, xmm1, xmm0
  3274  vpshufd xmm0, xmm0, 0xe
  3279  sha256rnds2 xmm1, xmm2, xmm0
  327d  vmovdqa xmm13, [rsp+0x60]
  3283  sha256msg1 xmm13, [rsp+0x70]
  328a  vpalignr xmm0, xmm9, [rsp+0x40], 4
  3292  vpaddd xmm13, xmm13, xmm0
  3296  sha256msg2 xmm13, xmm9
  329b  vmovdqa [rsp+0x60], xmm13
  32a1  vpaddd xmm0, xmm13, [rel c53c0]
  32a9  sha256rnds2 xmm4, xmm3, xmm0
  32ad  vpshufd xmm0, xmm0, 0xe
  32b2  sha256rnds2 xmm3, xmm4, xmm0
  32b6  vmovdqa xmm9, [rsp+0xa0]
  32bf  sha256msg1 xmm9, [rsp+0xb0]
  32c9  vpalignr xmm0, xmm10, [rsp+0x80], 4
  32d4  vpaddd xmm9, xmm9, xmm0
  32d8  sha256msg2 xmm9, xmm10
  32dd  vmovdqa [rsp+0xa0], xmm9
  32e6  vpaddd xmm0, xmm9, [rel c53c0]
  32ee  sha256rnds2 xmm6, xmm5, xmm0
  32f2  vpshufd xmm0, xmm0, 0xe
  32f7  sha256rnds2 xmm5, xmm6, xmm0
  32fb  vmovdqa xmm10, [rsp+0xe0]
  3304  sha256msg1 xmm10, [rsp+0xf0]
  330e  vpalignr xmm0, xmm11, [rsp+0xc0], 4
  3319  vpaddd xmm10, xmm10, xmm0
  331d  sha256msg2 xmm10, xmm11
  3322  vmovdqa [rsp+0xe0], xmm10
  332b  vpaddd xmm0, xmm10, [rel c53c0]
  3333  sha256rnds2 xmm8, xmm7, xmm0
  3338  vpshufd xmm0, xmm0, 0xe
  333d  sha256rnds2 xmm7, xmm8, xmm0
  3342  vmovdqa xmm11, [rsp+0x30]
  3348  sha256msg1 xmm11, [rsp]
  334e  vpalignr xmm0, xmm12, [rsp+0x10], 4
  3356  vpaddd xmm11, xmm11, xmm0
  335a  sha256msg2 xmm11, xmm12
  335f  vmovdqa [rsp+0x30], xmm11
  3365  vpaddd xmm0, xmm11, [rel c53d0]
  336d  sha256rnds2 xmm2, xmm1, xmm0
  3371  vpshufd xmm0, xmm0, 0xe
  3376  sha256rnds2 xmm1, xmm2, xmm0
  337a  vmovdqa xmm12, [rsp+0x70]
  3380  sha256msg1 xmm12, [rsp+0x40]
  3387  vpalignr xmm0, xmm13, [rsp+0x50], 4
  338f  vpaddd xmm12, xmm12, xmm0
  3393  sha256msg2 xmm12, xmm13
  3398  vmovdqa [rsp+0x70], xmm12
  339e  vpaddd xmm0, xmm12, [rel c53d0]
  33a6  sha256rnds2 xmm4, xmm3, xmm0
  33aa  vpshufd xmm0, xmm0, 0xe
  33af  sha256rnds2 xmm3, xmm4, xmm0
  33b3  vmovdqa xmm13, [rsp+0xb0]
  33bc  sha256msg1 xmm13, [rsp+0x80]
  33c6  vpalignr xmm0, xmm9, [rsp+0x90], 4
  33d1  vpaddd xmm13, xmm13, xmm0
  33d5  sha256msg2 xmm13, xmm9
  33da  vmovdqa [rsp+0xb0], xmm13
  33e3  vpaddd xmm0, xmm13, [rel c53d0]
  33eb  sha256rnds2 xmm6, xmm5, xmm0
  33ef  vpshufd xmm0, xmm0, 0xe
  33f4  sha256rnds2 xmm5, xmm6, xmm0
  33f8  vmovdqa xmm9, [rsp+0xf0]
  3401  sha256msg1 xmm9, [rsp+0xc0]
  340b  vpalignr xmm0, xmm10, [rsp+0xd0], 4
  3416  vpaddd xmm9, xmm9, xmm0
  341a  sha256msg2 xmm9, xmm10
  341f  vmovdqa [rsp+0xf0], xmm9
  3428  vpaddd xmm0, xmm9, [rel c53d0]
  3430  sha256rnds2 xmm8, xmm7, xmm0
  3435  vpshufd xmm0, xmm0, 0xe
  343a  sha256rnds2 xmm7, xmm8, xmm0
  343f  vmovdqa xmm10, [rsp]
  3444  sha256msg1 xmm10, [rsp+0x10]
  344b  vpalignr xmm0, xmm11, [rsp+0x20], 4
  3453  vpaddd xmm10, xmm10, xmm0
  3457  sha256msg2 xmm10, xmm11
  345c  vmovdqa [rsp], xmm10
  3461  vpaddd xmm0, xmm10, [rel c53e0]
  3469  sha256rnds2 xmm2, xmm1, xmm0
  346d  vpshufd xmm0, xmm0, 0xe
  3472  sha256rnds2 xmm1, xmm2, xmm0
  3476  vmovdqa xmm11, [rsp+0x40]
  347c  sha256msg1 xmm11, [rsp+0x50]
  3483  vpalignr xmm0, xmm12, [rsp+0x60], 4
  348b  vpaddd xmm11, xmm11, xmm0
  348f  sha256msg2 xmm11, xmm12
  3494  vmovdqa [rsp+0x40], xmm11
  349a  vpaddd xmm0, xmm11, [rel c53e0]
  34a2  sha256rnds2 xmm4, xmm3, xmm0
  34a6  vpshufd xmm0, xmm0, 0xe
  34ab  sha256rnds2 xmm3, xmm4, xmm0
  34af  vmovdqa xmm12, [rsp+0x80]
  34b8  sha256msg1 xmm12, [rsp+0x90]
  34c2  vpalignr xmm0, xmm13, [rsp+0xa0], 4
  34cd  vpaddd xmm12, xmm12, xmm0
  34d1  sha256msg2 xmm12, xmm13
  34d6  vmovdqa [rsp+0x80], xmm12
  34df  vpaddd xmm0, xmm12, [rel c53e0]
  34e7  sha256rnds2 xmm6, xmm5, xmm0
  34eb  vpshufd xmm0, xmm0, 0xe
  34f0  sha256rnds2 xmm5, xmm6, xmm0
  34f4  vmovdqa xmm13, [rsp+0xc0]
  34fd  sha256msg1 xmm13, [rsp+0xd0]
  3507  vpalignr xmm0, xmm9, [rsp+0xe0], 4
  3512  vpaddd xmm13, xmm13, xmm0
  3516  sha256msg2 xmm13, xmm9
  351b  vmovdqa [rsp+0xc0], xmm13
  3524  vpaddd xmm0, xmm13, [rel c53e0]
  352c  sha256rnds2 xmm8, xmm7, xmm0
  3531  vpshufd xmm0, xmm0, 0xe
  3536  sha256rnds2 xmm7, xmm8, xmm0
  353b  vmovdqa xmm9, [rsp+0x10]
  3541  sha256msg1 xmm9, [rsp+0x20]
  3548  vpalignr xmm0, xmm10, [rsp+0x30], 4
  3550  vpaddd xmm9, xmm9, xmm0
  3554  sha256msg2 xmm9, xmm10
  3559  vmovdqa [rsp+0x10], xmm9
  355f  vpaddd xmm0, xmm9, [rel c53f0]
  3567  sha256rnds2 xmm2, xmm1, xmm0
  356b  vpshufd xmm0, xmm0, 0xe
  3570  sha256rnds2 xmm1, xmm2, xmm0
  3574  vmovdqa xmm10, [rsp+0x50]
  357a  sha256msg1 xmm10, [rsp+0x60]
  3581  vpalignr xmm0, xmm11, [rsp+0x70], 4
  3589  vpaddd xmm10, xmm10, xmm0
  358d  sha256msg2 xmm10, xmm11
  3592  vmovdqa [rsp+0x50], xmm10
  3598  vpaddd xmm0, xmm10, [rel c53f0]
  35a0  sha256rnds2 xmm4, xmm3, xmm0
  35a4  vpshufd xmm0, xmm0, 0xe
  35a9  sha256rnds2 xmm3, xmm4, xmm0
  35ad  vmovdqa xmm11, [rsp+0x90]
  35b6  sha256msg1 xmm11, [rsp+0xa0]
  35c0  vpalignr xmm0, xmm12, [rsp+0xb0], 4
  35cb  vpaddd xmm11, xmm11, xmm0
  35cf  sha256msg2 xmm11, xmm12
  35d4  vmovdqa [rsp+0x90], xmm11
  35dd  vpaddd xmm0, xmm11, [rel c53f0]
  35e5  sha256rnds2 xmm6, xmm5, xmm0
  35e9  vpshufd xmm0, xmm0, 0xe
  35ee  sha256rnds2 xmm5, xmm6, xmm0
  35f2  vmovdqa xmm12, [rsp+0xd0]
  35fb  sha256msg1 xmm12, [rsp+0xe0]
  3605  vpalignr xmm0, xmm13, [rsp+0xf0], 4
  3610  vpaddd xmm12, xmm12, xmm0
  3614  sha256msg2 xmm12, xmm13
  3619  vmovdqa [rsp+0xd0], xmm12
  3622  vpaddd xmm0, xmm12, [rel c53f0]
  362a  sha256rnds2 xmm8, xmm7, xmm0
  362f  vpshufd xmm0, xmm0, 0xe
  3634  sha256rnds2 xmm7, xmm8, xmm0
  3639  vmovdqa xmm13, [rsp+0x20]
  363f  sha256msg1 xmm13, [rsp+0x30]
  3646  vpalignr xmm0, xmm9, [rsp], 4
  364d  vpaddd xmm13, xmm13, xmm0
  3651  sha256msg2 xmm13, xmm9
  3656  vmovdqa [rsp+0x20], xmm13
  365c  vpaddd xmm0, xmm13, [rel c5400]
  3664  sha256rnds2 xmm2, xmm1, xmm0
  3668  vpshufd xmm0, xmm0, 0xe
  366d  sha256rnds2 xmm1, xmm2, xmm0
  3671  vmovdqa xmm9, [rsp+0x60]
  3677  sha256msg1 xmm9, [rsp+0x70]
  367e  vpalignr xmm0, xmm10, [rsp+0x40], 4
  3686  vpaddd xmm9, xmm9, xmm0
  368a  sha256msg2 xmm9, xmm10
  368f  vmovdqa [rsp+0x60], xmm9
  3695  vpaddd xmm0, xmm9, [rel c5400]
  369d  sha256rnds2 xmm4, xmm3, xmm0
  36a1  vpshufd xmm0, xmm0, 0xe
  36a6  sha256rnds2 xmm3, xmm4, xmm0
  36aa  vmovdqa xmm10, [rsp+0xa0]
  36b3  sha256msg1 xmm10, [rsp+0xb0]
  36bd  vpalignr xmm0, xmm11, [rsp+0x80], 4
  36c8  vpaddd xmm10, xmm10, xmm0
  36cc  sha256msg2 xmm10, xmm11
  36d1  vmovdqa [rsp+0xa0], xmm10
  36da  vpaddd xmm0, xmm10, [rel c5400]
  36e2  sha256rnds2 xmm6, xmm5, xmm0
  36e6  vpshufd xmm0, xmm0, 0xe
  36eb  sha256rnds2 xmm5, xmm6, xmm0
  36ef  vmovdqa xmm11, [rsp+0xe0]
  36f8  sha256msg1 xmm11, [rsp+0xf0]
  3702  vpalignr xmm0, xmm12, [rsp+0xc0], 4
  370d  vpaddd xmm11, xmm11, xmm0
  3711  sha256msg2 xmm11, xmm12
  3716  vmovdqa [rsp+0xe0], xmm11
  371f  vpaddd xmm0, xmm11, [rel c5400]
  3727  sha256rnds2 xmm8, xmm7, xmm0
  372c  vpshufd xmm0, xmm0, 0xe
  3731  sha256rnds2 xmm7, xmm8, xmm0
  3736  vmovdqa xmm12, [rsp+0x30]
  373c  sha256msg1 xmm12, [rsp]
  3742  vpalignr xmm0, xmm13, [rsp+0x10], 4
  374a  vpaddd xmm12, xmm12, xmm0
  374e  sha256msg2 xmm12, xmm13
  3753  vmovdqa [rsp+0x30], xmm12
  3759  vpaddd xmm0, xmm12, [rel c5410]
  3761  sha256rnds2 xmm2, xmm1, xmm0
  3765  vpshufd xmm0, xmm0, 0xe
  376a  sha256rnds2 xmm1, xmm2, xmm0
  376e  vmovdqa xmm13, [rsp+0x70]
  3774  sha256msg1 xmm13, [rsp+0x40]
  377b  vpalignr xmm0, xmm9, [rsp+0x50], 4
  3783  vpaddd xmm13, xmm13, xmm0
  3787  sha256msg2 xmm13, xmm9
  378c  vmovdqa [rsp+0x70], xmm13
  3792  vpaddd xmm0, xmm13, [rel c5410]
  379a  sha256rnds2 xmm4, xmm3, xmm0
  379e  vpshufd xmm0, xmm0, 0xe
  37a3  sha256rnds2 xmm3, xmm4, xmm0
  37a7  vmovdqa xmm9, [rsp+0xb0]
  37b0  sha256msg1 xmm9, [rsp+0x80]
  37ba  vpalignr xmm0, xmm10, [rsp+0x90], 4
  37c5  vpaddd xmm9, xmm9, xmm0
  37c9  sha256msg2 xmm9, xmm10
  37ce  vmovdqa [rsp+0xb0], xmm9
  37d7  vpaddd xmm0, xmm9, [rel c5410]
  37df  sha256rnds2 xmm6, xmm5, xmm0
  37e3  vpshufd xmm0, xmm0, 0xe
  37e8  sha256rnds2 xmm5, xmm6, xmm0
  37ec  vmovdqa xmm10, [rsp+0xf0]
  37f5  sha256msg1 xmm10, [rsp+0xc0]
  37ff  vpalignr xmm0, xmm11, [rsp+0xd0], 4
  380a  vpaddd xmm10, xmm10, xmm0
  380e  sha256msg2 xmm10, xmm11
  3813  vmovdqa [rsp+0xf0], xmm10
  381c  vpaddd xmm0, xmm10, [rel c5410]
  3824  sha256rnds2 xmm8, xmm7, xmm0
  3829  vpshufd xmm0, xmm0, 0xe
  382e  sha256rnds2 xmm7, xmm8, xmm0
  3833  vmovdqa xmm11, [rsp]
  3838  sha256msg1 xmm11, [rsp+0x10]
  383f  vpalignr xmm0, xmm12, [rsp+0x20], 4
  3847  vpaddd xmm11, xmm11, xmm0
  384b  sha256msg2 xmm11, xmm12
  3850  vmovdqa [rsp], xmm11
  3855  vpaddd xmm0, xmm11, [rel c5420]
  385d  sha256rnds2 xmm2, xmm1, xmm0
  3861  vpshufd xmm0, xmm0, 0xe
  3866  sha256rnds2 xmm1, xmm2, xmm0
  386a  vmovdqa xmm12, [rsp+0x40]
  3870  sha256msg1 xmm12, [rsp+0x50]
  3877  vpalignr xmm0, xmm13, [rsp+0x60], 4
  387f  vpaddd xmm12, xmm12, xmm0
  3883  sha256msg2 xmm12, xmm13
  3888  vmovdqa [rsp+0x40], xmm12
  388e  vpaddd xmm0, xmm12, [rel c5420]
  3896  sha256rnds2 xmm4, xmm3, xmm0
  389a  vpshufd xmm0, xmm0, 0xe
  389f  sha256rnds2 xmm3, xmm4, xmm0
  38a3  vmovdqa xmm13, [rsp+0x80]
  38ac  sha256msg1 xmm13, [rsp+0x90]
  38b6  vpalignr xmm0, xmm9, [rsp+0xa0], 4
  38c1  vpaddd xmm13, xmm13, xmm0
  38c5  sha256msg2 xmm13, xmm9
  38ca  vmovdqa [rsp+0x80], xmm13
  38d3  vpaddd xmm0, xmm13, [rel c5420]
  38db  sha256rnds2 xmm6, xmm5, xmm0
  38df  vpshufd xmm0, xmm0, 0xe
  38e4  sha256rnds2 xmm5, xmm6, xmm0
  38e8  vmovdqa xmm9, [rsp+0xc0]
  38f1  sha256msg1 xmm9, [rsp+0xd0]
  38fb  vpalignr xmm0, xmm10, [rsp+0xe0], 4
  3906  vpaddd xmm9, xmm9, xmm0
  390a  sha256msg2 xmm9, xmm10
  390f  vmovdqa [rsp+0xc0], xmm9
  3918  vpaddd xmm0, xmm9, [rel c5420]
  3920  sha256rnds2 xmm8, xmm7, xmm0
  3925  vpshufd xmm0, xmm0, 0xe
  392a  sha256rnds2 xmm7, xmm8, xmm0
  392f  vmovdqa xmm10, [rsp+0x10]
  3935  sha256msg1 xmm10, [rsp+0x20]
  393c  vpalignr xmm0, xmm11, [rsp+0x30], 4
  3944  vpaddd xmm10, xmm10, xmm0
  3948  sha256msg2 xmm10, xmm11
  394d  vmovdqa [rsp+0x10], xmm10
  3953  vpaddd xmm0, xmm10, [rel c5430]
  395b  sha256rnds2 xmm2, xmm1, xmm0
  395f  vpshufd xmm0, xmm0, 0xe
  3964  sha256rnds2 xmm1, xmm2, xmm0
  3968  vmovdqa xmm11, [rsp+0x50]
  396e  sha256msg1 xmm11, [rsp+0x60]
  3975  vpalignr xmm0, xmm12, [rsp+0x70], 4
  397d  vpaddd xmm11, xmm11, xmm0
  3981  sha256msg2 xmm11, xmm12
  3986  vmovdqa [rsp+0x50], xmm11
  398c  vpaddd xmm0, xmm11, [rel c5430]
  3994  sha256rnds2 xmm4, xmm3, xmm0
  3998  vpshufd xmm0, xmm0, 0xe
  399d  sha256rnds2 xmm3, xmm4, xmm0
  39a1  vmovdqa xmm12, [rsp+0x90]
  39aa  sha256msg1 xmm12, [rsp+0xa0]
  39b4  vpalignr xmm0, xmm13, [rsp+0xb0], 4
  39bf  vpaddd xmm12, xmm12, xmm0
  39c3  sha256msg2 xmm12, xmm13
  39c8  vmovdqa [rsp+0x90], xmm12
  39d1  vpaddd xmm0, xmm12, [rel c5430]
  39d9  sha256rnds2 xmm6, xmm5, xmm0
  39dd  vpshufd xmm0, xmm0, 0xe
  39e2  sha256rnds2 xmm5, xmm6, xmm0
  39e6  vmovdqa xmm13, [rsp+0xd0]
  39ef  sha256msg1 xmm13, [rsp+0xe0]
  39f9  vpalignr xmm0, xmm9, [rsp+0xf0], 4
  3a04  vpaddd xmm13, xmm13, xmm0
  3a08  sha256msg2 xmm13, xmm9
  3a0d  vmovdqa [rsp+0xd0], xmm13
  3a16  vpaddd xmm0, xmm13, [rel c5430]
  3a1e  sha256rnds2 xmm8, xmm7, xmm0
  3a23  vpshufd xmm0, xmm0, 0xe
  3a28  sha256rnds2 xmm7, xmm8, xmm0
  3a2d  vmovdqa xmm9, [rsp+0x20]
  3a33  sha256msg1 xmm9, [rsp+0x30]
  3a3a  vpalignr xmm0, xmm10, [rsp], 4
  3a41  vpaddd xmm9, xmm9, xmm0
  3a45  sha256msg2 xmm9, xmm10
  3a4a  vmovdqa [rsp+0x20], xmm9
  3a50  vpaddd xmm0, xmm9, [rel c5440]
  3a58  sha256rnds2 xmm2, xmm1, xmm0
  3a5c  vpshufd xmm0, xmm0, 0xe
  3a61  sha256rnds2 xmm1, xmm2, xmm0
  3a65  vmovdqa xmm10, [rsp+0x60]
  3a6b  sha256msg1 xmm10, [rsp+0x70]
  3a72  vpalignr xmm0, xmm11, [rsp+0x40], 4
  3a7a  vpaddd xmm10, xmm10, xmm0
  3a7e  sha256msg2 xmm10, xmm11
  3a83  vmovdqa [rsp+0x60], xmm10
  3a89  vpaddd xmm0, xmm10, [rel c5440]
  3a91  sha256rnds2 xmm4, xmm3, xmm0
  3a95  vpshufd xmm0, xmm0, 0xe
  3a9a  sha256rnds2 xmm3, xmm4, xmm0
  3a9e  vmovdqa xmm11, [rsp+0xa0]
  3aa7  sha256msg1 xmm11, [rsp+0xb0]
  3ab1  vpalignr xmm0, xmm12, [rsp+0x80], 4
  3abc  vpaddd xmm11, xmm11, xmm0
  3ac0  sha256msg2 xmm11, xmm12
  3ac5  vmovdqa [rsp+0xa0], xmm11
  3ace  vpaddd xmm0, xmm11, [rel c5440]
  3ad6  sha256rnds2 xmm6, xmm5, xmm0
  3ada  vpshufd xmm0, xmm0, 0xe
  3adf  sha256rnds2 xmm5, xmm6, xmm0
  3ae3  vmovdqa xmm12, [rsp+0xe0]
  3aec  sha256msg1 xmm12, [rsp+0xf0]
  3af6  vpalignr xmm0, xmm13, [rsp+0xc0], 4
  3b01  vpaddd xmm12, xmm12, xmm0
  3b05  sha256msg2 xmm12, xmm13
  3b0a  vmovdqa [rsp+0xe0], xmm12
  3b13  vpaddd xmm0, xmm12, [rel c5440]
  3b1b  sha256rnds2 xmm8, xmm7, xmm0
  3b20  vpshufd xmm0, xmm0, 0xe
  3b25  sha256rnds2 xmm7, xmm8, xmm0
  3b2a  vmovdqa xmm13, [rsp+0x30]
  3b30  sha256msg1 xmm13, [rsp]
  3b36  vpalignr xmm0, xmm9, [rsp+0x10], 4
  3b3e  vpaddd xmm13, xmm13, xmm0
  3b42  sha256msg2 xmm13, xmm9
  3b47  vmovdqa [rsp+0x30], xmm13
  3b4d  vpaddd xmm0, xmm13, [rel c5450]
  3b55  sha256rnds2 xmm2, xmm1, xmm0
  3b59  vpshufd xmm0, xmm0, 0xe
  3b5e  sha256rnds2 xmm1, xmm2, xmm0
  3b62  vmovdqa xmm9, [rsp+0x70]
  3b68  sha256msg1 xmm9, [rsp+0x40]
  3b6f  vpalignr xmm0, xmm10, [rsp+0x50], 4
  3b77  vpaddd xmm9, xmm9, xmm0
  3b7b  sha256msg2 xmm9, xmm10
  3b80  vmovdqa [rsp+0x70], xmm9
  3b86  vpaddd xmm0, xmm9, [rel c5450]
  3b8e  sha256rnds2 xmm4, xmm3, xmm0
  3b92  vpshufd xmm0, xmm0, 0xe
  3b97  sha256rnds2 xmm3, xmm4, xmm0
  3b9b  vmovdqa xmm10, [rsp+0xb0]
  3ba4  sha256msg1 xmm10, [rsp+0x80]
  3bae  vpalignr xmm0, xmm11, [rsp+0x90], 4
  3bb9  vpaddd xmm10, xmm10, xmm0
  3bbd  sha256msg2 xmm10, xmm11
  3bc2  vmovdqa [rsp+0xb0], xmm10
  3bcb  vpaddd xmm0, xmm10, [rel c5450]
  3bd3  sha256rnds2 xmm6, xmm5, xmm0
  3bd7  vpshufd xmm0, xmm0, 0xe
  3bdc  sha256rnds2 xmm5, xmm6, xmm0
  3be0  vmovdqa xmm11, [rsp+0xf0]
  3be9  sha256msg1 xmm11, [rsp+0xc0]
  3bf3  vpalignr xmm0, xmm12, [rsp+0xd0], 4
  3bfe  vpaddd xmm11, xmm11, xmm0
  3c02  sha256msg2 xmm11, xmm12
  3c07  vmovdqa [rsp+0xf0], xmm11
  3c10  vpaddd xmm0, xmm11, [rel c5450]
  3c18  sha256rnds2 xmm8, xmm7, xmm0
  3c1d  vpshufd xmm0, xmm0, 0xe
  3c22  sha256rnds2 xmm7, xmm8, xmm0
  3c27  vpaddd xmm1, xmm1, [rel c5330]
  3c2f  vpaddd xmm2, xmm2, [rel c5340]
  3c37  vpaddd xmm3, xmm3, [rel c5330]
  3c3f  vpaddd xmm4, xmm4, [rel c5340]
  3c47  vpaddd xmm5, xmm5, [rel c5330]
  3c4f  vpaddd xmm6, xmm6, [rel c5340]
  3c57  vpaddd xmm7, xmm7, [rel c5330]
  3c5f  vpaddd xmm8, xmm8, [rel c5340]
  3c67  vmovdqa [rsp+0xf0], xmm1
  3c70  vmovdqa [rsp+0xe0], xmm2
  3c79  vmovdqa [rsp+0xd0], xmm3
  3c82  vmovdqa [rsp+0xc0], xmm4
  3c8b  vmovdqa [rsp+0xb0], xmm5
  3c94  vmovdqa [rsp+0xa0], xmm6
  3c9d  vmovdqa [rsp+0x90], xmm7
  3ca6  vmovdqa [rsp+0x80], xmm8
  3caf  vmovdqa xmm0, [rel c5460]
  3cb7  sha256rnds2 xmm2, xmm1, xmm0
  3cbb  vmovq xmm0, [rel c5468]
  3cc3  sha256rnds2 xmm1, xmm2, xmm0
  3cc7  vmovdqa xmm0, [rel c5460]
  3ccf  sha256rnds2 xmm4, xmm3, xmm0
  3cd3  vmovq xmm0, [rel c5468]
  3cdb  sha256rnds2 xmm3, xmm4, xmm0
  3cdf  vmovdqa xmm0, [rel c5460]
  3ce7  sha256rnds2 xmm6, xmm5, xmm0
  3ceb  vmovq xmm0, [rel c5468]
  3cf3  sha256rnds2 xmm5, xmm6, xmm0
  3cf7  vmovdqa xmm0, [rel c5460]
  3cff  sha256rnds2 xmm8, xmm7, xmm0
  3d04  vmovq xmm0, [rel c5468]
  3d0c  sha256rnds2 xmm7, xmm8, xmm0
  3d11  vmovdqa xmm0, [rel c5370]
  3d19  sha256rnds2 xmm2, xmm1, xmm0
  3d1d  vmovq xmm0, [rel c5378]
  3d25  sha256rnds2 xmm1, xmm2, xmm0
  3d29  vmovdqa xmm0, [rel c5370]
  3d31  sha256rnds2 xmm4, xmm3, xmm0
  3d35  vmovq xmm0, [rel c5378]
  3d3d  sha256rnds2 xmm3, xmm4, xmm0
  3d41  vmovdqa xmm0, [rel c5370]
  3d49  sha256rnds2 xmm6, xmm5, xmm0
  3d4d  vmovq xmm0, [rel c5378]
  3d55  sha256rnds2 xmm5, xmm6, xmm0
  3d59  vmovdqa xmm0, [rel c5370]
  3d61  sha256rnds2 xmm8, xmm7, xmm0
  3d66  vmovq xmm0, [rel c5378]
  3d6e  sha256rnds2 xmm7, xmm8, xmm0
  3d73  vmovdqa xmm0, [rel c5380]
  3d7b  sha256rnds2 xmm2, xmm1, xmm0
  3d7f  vmovq xmm0, [rel c5388]
  3d87  sha256rnds2 xmm1, xmm2, xmm0
  3d8b  vmovdqa xmm0, [rel c5380]
  3d93  sha256rnds2 xmm4, xmm3, xmm0
  3d97  vmovq xmm0, [rel c5388]
  3d9f  sha256rnds2 xmm3, xmm4, xmm0
  3da3  vmovdqa xmm0, [rel c5380]
  3dab  sha256rnds2 xmm6, xmm5, xmm0
  3daf  vmovq xmm0, [rel c5388]
  3db7  sha256rnds2 xmm5, xmm6, xmm0
  3dbb  vmovdqa xmm0, [rel c5380]
  3dc3  sha256rnds2 xmm8, xmm7, xmm0
  3dc8  vmovq xmm0, [rel c5388]
  3dd0  sha256rnds2 xmm7, xmm8, xmm0
  3dd5  vmovdqa xmm0, [rel c5470]
  3ddd  sha256rnds2 xmm2, xmm1, xmm0
  3de1  vmovq xmm0, [rel c5478]
  3de9  sha256rnds2 xmm1, xmm2, xmm0
  3ded  vmovdqa xmm0, [rel c5470]
  3df5  sha256rnds2 xmm4, xmm3, xmm0
  3df9  vmovq xmm0, [rel c5478]
  3e01  sha256rnds2 xmm3, xmm4, xmm0
  3e05  vmovdqa xmm0, [rel c5470]
  3e0d  sha256rnds2 xmm6, xmm5, xmm0
  3e11  vmovq xmm0, [rel c5478]
  3e19  sha256rnds2 xmm5, xmm6, xmm0
  3e1d  vmovdqa xmm0, [rel c5470]
  3e25  sha256rnds2 xmm8, xmm7, xmm0
  3e2a  vmovq xmm0, [rel c5478]
  3e32  sha256rnds2 xmm7, xmm8, xmm0
  3e37  vmovdqa xmm0, [rel c5480]
  3e3f  sha256rnds2 xmm2, xmm1, xmm0
  3e43  vmovq xmm0, [rel c5488]
  3e4b  sha256rnds2 xmm1, xmm2, xmm0
  3e4f  vmovdqa xmm0, [rel c5480]
  3e57  sha256rnds2 xmm4, xmm3, xmm0
  3e5b  vmovq xmm0, [rel c5488]
  3e63  sha256rnds2 xmm3, xmm4, xmm0
  3e67  vmovdqa xmm0, [rel c5480]
  3e6f  sha256rnds2 xmm6, xmm5, xmm0
  3e73  vmovq xmm0, [rel c5488]
  3e7b  sha256rnds2 xmm5, xmm6, xmm0
  3e7f  vmovdqa xmm0, [rel c5480]
  3e87  sha256rnds2 xmm8, xmm7, xmm0
  3e8c  vmovq xmm0, [rel c5488]
  3e94  sha256rnds2 xmm7, xmm8, xmm0
  3e99  vmovdqa xmm0, [rel c5490]
  3ea1  sha256rnds2 xmm2, xmm1, xmm0
  3ea5  vmovq xmm0, [rel c5498]
  3ead  sha256rnds2 xmm1, xmm2, xmm0
  3eb1  vmovdqa xmm0, [rel c5490]
  3eb9  sha256rnds2 xmm4, xmm3, xmm0
  3ebd  vmovq xmm0, [rel c5498]
  3ec5  sha256rnds2 xmm3, xmm4, xmm0
  3ec9  vmovdqa xmm0, [rel c5490]
  3ed1  sha256rnds2 xmm6, xmm5, xmm0
  3ed5  vmovq xmm0, [rel c5498]
  3edd  sha256rnds2 xmm5, xmm6, xmm0
  3ee1  vmovdqa xmm0, [rel c5490]
  3ee9  sha256rnds2 xmm8, xmm7, xmm0
  3eee  vmovq xmm0, [rel c5498]
  3ef6  sha256rnds2 xmm7, xmm8, xmm0
  3efb  vmovdqa xmm0, [rel c54a0]
  3f03  sha256rnds2 xmm2, xmm1, xmm0
  3f07  vmovq xmm0, [rel c54a8]
  3f0f  sha256rnds2 xmm1, xmm2, xmm0
  3f13  vmovdqa xmm0, [rel c54a0]
  3f1b  sha256rnds2 xmm4, xmm3, xmm0
  3f1f  vmovq xmm0, [rel c54a8]
  3f27  sha256rnds2 xmm3, xmm4, xmm0
  3f2b  vmovdqa xmm0, [rel c54a0]
  3f33  sha256rnds2 xmm6, xmm5, xmm0
  3f37  vmovq xmm0, [rel c54a8]
  3f3f  sha256rnds2 xmm5, xmm6, xmm0
  3f43  vmovdqa xmm0, [rel c54a0]
  3f4b  sha256rnds2 xmm8, xmm7, xmm0
  3f50  vmovq xmm0, [rel c54a8]
  3f58  sha256rnds2 xmm7, xmm8, xmm0
  3f5d  vmovdqa xmm0, [rel c54b0]
  3f65  sha256rnds2 xmm2, xmm1, xmm0
  3f69  vmovq xmm0, [rel c54b8]
  3f71  sha256rnds2 xmm1, xmm2, xmm0
  3f75  vmovdqa xmm0, [rel c54b0]
  3f7d  sha256rnds2 xmm4, xmm3, xmm0
  3f81  vmovq xmm0, [rel c54b8]
  3f89  sha256rnds2 xmm3, xmm4, xmm0
  3f8d  vmovdqa xmm0, [rel c54b0]
  3f95  sha256rnds2 xmm6, xmm5, xmm0
  3f99  vmovq xmm0, [rel c54b8]
  3fa1  sha256rnds2 xmm5, xmm6, xmm0
  3fa5  vmovdqa xmm0, [rel c54b0]
  3fad  sha256rnds2 xmm8, xmm7, xmm0
  3fb2  vmovq xmm0, [rel c54b8]
  3fba  sha256rnds2 xmm7, xmm8, xmm0
  3fbf  vmovdqa xmm0, [rel c54c0]
  3fc7  sha256rnds2 xmm2, xmm1, xmm0
  3fcb  vmovq xmm0, [rel c54c8]
  3fd3  sha256rnds2 xmm1, xmm2, xmm0
  3fd7  vmovdqa xmm0, [rel c54c0]
  3fdf  sha256rnds2 xmm4, xmm3, xmm0
  3fe3  vmovq xmm0, [rel c54c8]
  3feb  sha256rnds2 xmm3, xmm4, xmm0
  3fef  vmovdqa xmm0, [rel c54c0]
  3ff7  sha256rnds2 xmm6, xmm5, xmm0
  3ffb  vmovq xmm0, [rel c54c8]
  4003  sha256rnds2 xmm5, xmm6, xmm0
  4007  vmovdqa xmm0, [rel c54c0]
  400f  sha256rnds2 xmm8, xmm7, xmm0
  4014  vmovq xmm0, [rel c54c8]
  401c  sha256rnds2 xmm7, xmm8, xmm0
  4021  vmovdqa xmm0, [rel c54d0]
  4029  sha256rnds2 xmm2, xmm1, xmm0
  402d  vmovq xmm0, [rel c54d8]
  4035  sha256rnds2 xmm1, xmm2, xmm0
  4039  vmovdqa xmm0, [rel c54d0]
  4041  sha256rnds2 xmm4, xmm3, xmm0
  4045  vmovq xmm0, [rel c54d8]
  404d  sha256rnds2 xmm3, xmm4, xmm0
  4051  vmovdqa xmm0, [rel c54d0]
  4059  sha256rnds2 xmm6, xmm5, xmm0
  405d  vmovq xmm0, [rel c54d8]
  4065  sha256rnds2 xmm5, xmm6, xmm0
  4069  vmovdqa xmm0, [rel c54d0]
  4071  sha256rnds2 xmm8, xmm7, xmm0
  4076  vmovq xmm0, [rel c54d8]
  407e  sha256rnds2 xmm7, xmm8, xmm0
  4083  vmovdqa xmm0, [rel c54e0]
  408b  sha256rnds2 xmm2, xmm1, xmm0
  408f  vmovq xmm0, [rel c54e8]
  4097  sha256rnds2 xmm1, xmm2, xmm0
  409b  vmovdqa xmm0, [rel c54e0]
  40a3  sha256rnds2 xmm4, xmm3, xmm0
  40a7  vmovq xmm0, [rel c54e8]
  40af  sha256rnds2 xmm3, xmm4, xmm0
  40b3  vmovdqa xmm0, [rel c54e0]
  40bb  sha256rnds2 xmm6, xmm5, xmm0
  40bf  vmovq xmm0, [rel c54e8]
  40c7  sha256rnds2 xmm5, xmm6, xmm0
  40cb  vmovdqa xmm0, [rel c54e0]
  40d3  sha256rnds2 xmm8, xmm7, xmm0
  40d8  vmovq xmm0, [rel c54e8]
  40e0  sha256rnds2 xmm7, xmm8, xmm0
  40e5  vmovdqa xmm0, [rel c54f0]
  40ed  sha256rnds2 xmm2, xmm1, xmm0
  40f1  vmovq xmm0, [rel c54f8]
  40f9  sha256rnds2 xmm1, xmm2, xmm0
  40fd  vmovdqa xmm0, [rel c54f0]
  4105  sha256rnds2 xmm4, xmm3, xmm0
  4109  vmovq xmm0, [rel c54f8]
  4111  sha256rnds2 xmm3, xmm4, xmm0
  4115  vmovdqa xmm0, [rel c54f0]
  411d  sha256rnds2 xmm6, xmm5, xmm0
  4121  vmovq xmm0, [rel c54f8]
  4129  sha256rnds2 xmm5, xmm6, xmm0
  412d  vmovdqa xmm0, [rel c54f0]
  4135  sha256rnds2 xmm8, xmm7, xmm0
  413a  vmovq xmm0, [rel c54f8]
  4142  sha256rnds2 xmm7, xmm8, xmm0
  4147  vmovdqa xmm0, [rel c5500]
  414f  sha256rnds2 xmm2, xmm1, xmm0
  4153  vmovq xmm0, [rel c5508]
  415b  sha256rnds2 xmm1, xmm2, xmm0
  415f  vmovdqa xmm0, [rel c5500]
  4167  sha256rnds2 xmm4, xmm3, xmm0
  416b  vmovq xmm0, [rel c5508]
  4173  sha256rnds2 xmm3, xmm4, xmm0
  4177  vmovdqa xmm0, [rel c5500]
  417f  sha256rnds2 xmm6, xmm5, xmm0
  4183  vmovq xmm0, [rel c5508]
  418b  sha256rnds2 xmm5, xmm6, xmm0
  418f  vmovdqa xmm0, [rel c5500]
  4197  sha256rnds2 xmm8, xmm7, xmm0
  419c  vmovq xmm0, [rel c5508]
  41a4  sha256rnds2 xmm7, xmm8, xmm0
  41a9  vmovdqa xmm0, [rel c5510]
  41b1  sha256rnds2 xmm2, xmm1, xmm0
  41b5  vmovq xmm0, [rel c5518]
  41bd  sha256rnds2 xmm1, xmm2, xmm0
  41c1  vmovdqa xmm0, [rel c5510]
  41c9  sha256rnds2 xmm4, xmm3, xmm0
  41cd  vmovq xmm0, [rel c5518]
  41d5  sha256rnds2 xmm3, xmm4, xmm0
  41d9  vmovdqa xmm0, [rel c5510]
  41e1  sha256rnds2 xmm6, xmm5, xmm0
  41e5  vmovq xmm0, [rel c5518]
  41ed  sha256rnds2 xmm5, xmm6, xmm0
  41f1  vmovdqa xmm0, [rel c5510]
  41f9  sha256rnds2 xmm8, xmm7, xmm0
  41fe  vmovq xmm0, [rel c5518]
  4206  sha256rnds2 xmm7, xmm8, xmm0
  420b  vmovdqa xmm0, [rel c5520]
  4213  sha256rnds2 xmm2, xmm1, xmm0
  4217  vmovq xmm0, [rel c5528]
  421f  sha256rnds2 xmm1, xmm2, xmm0
  4223  vmovdqa xmm0, [rel c5520]
  422b  sha256rnds2 xmm4, xmm3, xmm0
  422f  vmovq xmm0, [rel c5528]
  4237  sha256rnds2 xmm3, xmm4, xmm0
  423b  vmovdqa xmm0, [rel c5520]
  4243  sha256rnds2 xmm6, xmm5, xmm0
  4247  vmovq xmm0, [rel c5528]
  424f  sha256rnds2 xmm5, xmm6, xmm0
  4253  vmovdqa xmm0, [rel c5520]
  425b  sha256rnds2 xmm8, xmm7, xmm0
  4260  vmovq xmm0, [rel c5528]
  4268  sha256rnds2 xmm7, xmm8, xmm0
  426d  vmovdqa xmm0, [rel c5530]
  4275  sha256rnds2 xmm2, xmm1, xmm0
  4279  vmovq xmm0, [rel c5538]
  4281  sha256rnds2 xmm1, xmm2, xmm0
  4285  vmovdqa xmm0, [rel c5530]
  428d  sha256rnds2 xmm4, xmm3, xmm0
  4291  vmovq xmm0, [rel c5538]
  4299  sha256rnds2 xmm3, xmm4, xmm0
  429d  vmovdqa xmm0, [rel c5530]
  42a5  sha256rnds2 xmm6, xmm5, xmm0
  42a9  vmovq xmm0, [rel c5538]
  42b1  sha256rnds2 xmm5, xmm6, xmm0
  42b5  vmovdqa xmm0, [rel c5530]
  42bd  sha256rnds2 xmm8, xmm7, xmm0
  42c2  vmovq xmm0, [rel c5538]
  42ca  sha256rnds2 xmm7, xmm8, xmm0
  42cf  vpaddd xmm1, xmm1, [rsp+0xf0]
  42d8  vpaddd xmm2, xmm2, [rsp+0xe0]
  42e1  vpaddd xmm3, xmm3, [rsp+0xd0]
  42ea  vpaddd xmm4, xmm4, [rsp+0xc0]
  42f3  vpaddd xmm5, xmm5, [rsp+0xb0]
  42fc  vpaddd xmm6, xmm6, [rsp+0xa0]
  4305  vpaddd xmm7, xmm7, [rsp+0x90]
  430e  vpaddd xmm8, xmm8, [rsp+0x80]
  4317  vshufps xmm11, xmm1, xmm2, 0xbb
  431c  vshufps xmm10, xmm1, xmm2, 0x11
  4321  vmovdqa [rsp+0x90], xmm11
  432a  vmovdqa [rsp+0x80], xmm10
  4333  vshufps xmm11, xmm3, xmm4, 0xbb
  4338  vshufps xmm9, xmm3, xmm4, 0x11
  433d  vmovdqa [rsp+0xb0], xmm11
  4346  vmovdqa [rsp+0xa0], xmm9
  434f  vshufps xmm11, xmm5, xmm6, 0xbb
  4354  vshufps xmm13, xmm5, xmm6, 0x11
  4359  vmovdqa [rsp+0xd0], xmm11
  4362  vmovdqa [rsp+0xc0], xmm13
  436b  vshufps xmm11, xmm7, xmm8, 0xbb
  4371  vshufps xmm12, xmm7, xmm8, 0x11
  4377  vmovdqa [rsp+0xf0], xmm11
  4380  vmovdqa [rsp+0xe0], xmm12
  4389  vmovdqa xmm1, [rel c5330]
  4391  vmovdqa xmm2, [rel c5340]
  4399  vmovdqa xmm3, [rel c5330]
  43a1  vmovdqa xmm4, [rel c5340]
  43a9  vmovdqa xmm5, [rel c5330]
  43b1  vmovdqa xmm6, [rel c5340]
  43b9  vmovdqa xmm7, [rel c5330]
  43c1  vmovdqa xmm8, [rel c5340]
  43c9  vmovdqa xmm0, [rsp+0x90]
  43d2  vpaddd xmm0, xmm0, [rel c5360]
  43da  sha256rnds2 xmm2, xmm1, xmm0
  43de  vpshufd xmm0, xmm0, 0xe
  43e3  sha256rnds2 xmm1, xmm2, xmm0
  43e7  vmovdqa xmm0, [rsp+0xb0]
  43f0  vpaddd xmm0, xmm0, [rel c5360]
  43f8  sha256rnds2 xmm4, xmm3, xmm0
  43fc  vpshufd xmm0, xmm0, 0xe
  4401  sha256rnds2 xmm3, xmm4, xmm0
  4405  vmovdqa xmm0, [rsp+0xd0]
  440e  vpaddd xmm0, xmm0, [rel c5360]
  4416  sha256rnds2 xmm6, xmm5, xmm0
  441a  vpshufd xmm0, xmm0, 0xe
  441f  sha256rnds2 xmm5, xmm6, xmm0
  4423  vmovdqa xmm0, [rsp+0xf0]
  442c  vpaddd xmm0, xmm0, [rel c5360]
  4434  sha256rnds2 xmm8, xmm7, xmm0
  4439  vpshufd xmm0, xmm0, 0xe
  443e  sha256rnds2 xmm7, xmm8, xmm0
  4443  vpaddd xmm0, xmm10, [rel c5370]
  444b  sha256rnds2 xmm2, xmm1, xmm0
  444f  vpshufd xmm0, xmm0, 0xe
  4454  sha256rnds2 xmm1, xmm2, xmm0
  4458  vpaddd xmm0, xmm9, [rel c5370]
  4460  sha256rnds2 xmm4, xmm3, xmm0
  4464  vpshufd xmm0, xmm0, 0xe
  4469  sha256rnds2 xmm3, xmm4, xmm0
  446d  vpaddd xmm0, xmm13, [rel c5370]
  4475  sha256rnds2 xmm6, xmm5, xmm0
  4479  vpshufd xmm0, xmm0, 0xe
  447e  sha256rnds2 xmm5, xmm6, xmm0
  4482  vpaddd xmm0, xmm12, [rel c5370]
  448a  sha256rnds2 xmm8, xmm7, xmm0
  448f  vpshufd xmm0, xmm0, 0xe
  4494  sha256rnds2 xmm7, xmm8, xmm0
  4499  vmovdqa xmm0, [rel c5540]
  44a1  sha256rnds2 xmm2, xmm1, xmm0
  44a5  vmovq xmm0, [rel c5548]
  44ad  sha256rnds2 xmm1, xmm2, xmm0
  44b1  vmovdqa xmm11, [rel c5550]
  44b9  vmovdqa [rsp+0x70], xmm11
  44bf  vmovdqa xmm0, [rel c5540]
  44c7  sha256rnds2 xmm4, xmm3, xmm0
  44cb  vmovq xmm0, [rel c5548]
  44d3  sha256rnds2 xmm3, xmm4, xmm0
  44d7  vmovdqa xmm10, [rel c5550]
  44df  vmovdqa [rsp+0x60], xmm10
  44e5  vmovdqa xmm0, [rel c5540]
  44ed  sha256rnds2 xmm6, xmm5, xmm0
  44f1  vmovq xmm0, [rel c5548]
  44f9  sha256rnds2 xmm5, xmm6, xmm0
  44fd  vmovdqa xmm9, [rel c5550]
  4505  vmovdqa [rsp+0x50], xmm9
  450b  vmovdqa xmm0, [rel c5540]
  4513  sha256rnds2 xmm8, xmm7, xmm0
  4518  vmovq xmm0, [rel c5548]
  4520  sha256rnds2 xmm7, xmm8, xmm0
  4525  vmovdqa xmm13, [rel c5550]
  452d  vmovdqa [rsp+0x40], xmm13
  4533  vmovdqa xmm0, [rel c5560]
  453b  sha256rnds2 xmm2, xmm1, xmm0
  453f  vmovq xmm0, [rel c5568]
  4547  sha256rnds2 xmm1, xmm2, xmm0
  454b  vmovdqa xmm12, [rel c5570]
  4553  vmovdqa [rsp+0x30], xmm12
  4559  vmovdqa xmm0, [rel c5560]
  4561  sha256rnds2 xmm4, xmm3, xmm0
  4565  vmovq xmm0, [rel c5568]
  456d  sha256rnds2 xmm3, xmm4, xmm0
  4571  vmovdqa xmm11, [rel c5570]
  4579  vmovdqa [rsp+0x20], xmm11
  457f  vmovdqa xmm0, [rel c5560]
  4587  sha256rnds2 xmm6, xmm5, xmm0
  458b  vmovq xmm0, [rel c5568]
  4593  sha256rnds2 xmm5, xmm6, xmm0
  4597  vmovdqa xmm10, [rel c5570]
  459f  vmovdqa [rsp+0x10], xmm10
  45a5  vmovdqa xmm0, [rel c5560]
  45ad  sha256rnds2 xmm8, xmm7, xmm0
  45b2  vmovq xmm0, [rel c5568]
  45ba  sha256rnds2 xmm7, xmm8, xmm0
  45bf  vmovdqa xmm9, [rel c5570]
  45c7  vmovdqa [rsp], xmm9
  45cc  vmovdqa xmm13, [rsp+0x90]
  45d5  sha256msg1 xmm13, [rsp+0x80]
  45df  vpalignr xmm0, xmm12, [rsp+0x70], 4
  45e7  vpaddd xmm13, xmm13, xmm0
  45eb  sha256msg2 xmm13, xmm12
  45f0  vmovdqa [rsp+0x90], xmm13
  45f9  vpaddd xmm0, xmm13, [rel c53a0]
  4601  sha256rnds2 xmm2, xmm1, xmm0
  4605  vpshufd xmm0, xmm0, 0xe
  460a  sha256rnds2 xmm1, xmm2, xmm0
  460e  vmovdqa xmm12, [rsp+0xb0]
  4617  sha256msg1 xmm12, [rsp+0xa0]
  4621  vpalignr xmm0, xmm11, [rsp+0x60], 4
  4629  vpaddd xmm12, xmm12, xmm0
  462d  sha256msg2 xmm12, xmm11
  4632  vmovdqa [rsp+0xb0], xmm12
  463b  vpaddd xmm0, xmm12, [rel c53a0]
  4643  sha256rnds2 xmm4, xmm3, xmm0
  4647  vpshufd xmm0, xmm0, 0xe
  464c  sha256rnds2 xmm3, xmm4, xmm0
  4650  vmovdqa xmm11, [rsp+0xd0]
  4659  sha256msg1 xmm11, [rsp+0xc0]
  4663  vpalignr xmm0, xmm10, [rsp+0x50], 4
  466b  vpaddd xmm11, xmm11, xmm0
  466f  sha256msg2 xmm11, xmm10
  4674  vmovdqa [rsp+0xd0], xmm11
  467d  vpaddd xmm0, xmm11, [rel c53a0]
  4685  sha256rnds2 xmm6, xmm5, xmm0
  4689  vpshufd xmm0, xmm0, 0xe
  468e  sha256rnds2 xmm5, xmm6, xmm0
  4692  vmovdqa xmm10, [rsp+0xf0]
  469b  sha256msg1 xmm10, [rsp+0xe0]
  46a5  vpalignr xmm0, xmm9, [rsp+0x40], 4
  46ad  vpaddd xmm10, xmm10, xmm0
  46b1  sha256msg2 xmm10, xmm9
  46b6  vmovdqa [rsp+0xf0], xmm10
  46bf  vpaddd xmm0, xmm10, [rel c53a0]
  46c7  sha256rnds2 xmm8, xmm7, xmm0
  46cc  vpshufd xmm0, xmm0, 0xe
  46d1  sha256rnds2 xmm7, xmm8, xmm0
  46d6  vmovdqa xmm9, [rsp+0x80]
  46df  sha256msg1 xmm9, [rsp+0x70]
  46e6  vpalignr xmm0, xmm13, [rsp+0x30], 4
  46ee  vpaddd xmm9, xmm9, xmm0
  46f2  sha256msg2 xmm9, xmm13
  46f7  vmovdqa [rsp+0x80], xmm9
  4700  vpaddd xmm0, xmm9, [rel c53b0]
  4708  sha256rnds2 xmm2, xmm1, xmm0
  470c  vpshufd xmm0, xmm0, 0xe
  4711  sha256rnds2 xmm1, xmm2, xmm0
  4715  vmovdqa xmm13, [rsp+0xa0]
  471e  sha256msg1 xmm13, [rsp+0x60]
  4725  vpalignr xmm0, xmm12, [rsp+0x20], 4
  472d  vpaddd xmm13, xmm13, xmm0
  4731  sha256msg2 xmm13, xmm12
  4736  vmovdqa [rsp+0xa0], xmm13
  473f  vpaddd xmm0, xmm13, [rel c53b0]
  4747  sha256rnds2 xmm4, xmm3, xmm0
  474b  vpshufd xmm0, xmm0, 0xe
  4750  sha256rnds2 xmm3, xmm4, xmm0
  4754  vmovdqa xmm12, [rsp+0xc0]
  475d  sha256msg1 xmm12, [rsp+0x50]
  4764  vpalignr xmm0, xmm11, [rsp+0x10], 4
  476c  vpaddd xmm12, xmm12, xmm0
  4770  sha256msg2 xmm12, xmm11
  4775  vmovdqa [rsp+0xc0], xmm12
  477e  vpaddd xmm0, xmm12, [rel c53b0]
  4786  sha256rnds2 xmm6, xmm5, xmm0
  478a  vpshufd xmm0, xmm0, 0xe
  478f  sha256rnds2 xmm5, xmm6, xmm0
  4793  vmovdqa xmm11, [rsp+0xe0]
  479c  sha256msg1 xmm11, [rsp+0x40]
  47a3  vpalignr xmm0, xmm10, [rsp], 4
  47aa  vpaddd xmm11, xmm11, xmm0
  47ae  sha256msg2 xmm11, xmm10
  47b3  vmovdqa [rsp+0xe0], xmm11
  47bc  vpaddd xmm0, xmm11, [rel c53b0]
  47c4  sha256rnds2 xmm8, xmm7, xmm0
  47c9  vpshufd xmm0, xmm0, 0xe
  47ce  sha256rnds2 xmm7, xmm8, xmm0
  47d3  vmovdqa xmm10, [rsp+0x70]
  47d9  sha256msg1 xmm10, [rsp+0x30]
  47e0  vpalignr xmm0, xmm9, [rsp+0x90], 4
  47eb  vpaddd xmm10, xmm10, xmm0
  47ef  sha256msg2 xmm10, xmm9
  47f4  vmovdqa [rsp+0x70], xmm10
  47fa  vpaddd xmm0, xmm10, [rel c53c0]
  4802  sha256rnds2 xmm2, xmm1, xmm0
  4806  vpshufd xmm0, xmm0, 0xe
  480b  sha256rnds2 xmm1, xmm2, xmm0
  480f  vmovdqa xmm9, [rsp+0x60]
  4815  sha256msg1 xmm9, [rsp+0x20]
  481c  vpalignr xmm0, xmm13, [rsp+0xb0], 4
  4827  vpaddd xmm9, xmm9, xmm0
  482b  sha256msg2 xmm9, xmm13
  4830  vmovdqa [rsp+0x60], xmm9
  4836  vpaddd xmm0, xmm9, [rel c53c0]
  483e  sha256rnds2 xmm4, xmm3, xmm0
  4842  vpshufd xmm0, xmm0, 0xe
  4847  sha256rnds2 xmm3, xmm4, xmm0
  484b  vmovdqa xmm13, [rsp+0x50]
  4851  sha256msg1 xmm13, [rsp+0x10]
  4858  vpalignr xmm0, xmm12, [rsp+0xd0], 4
  4863  vpaddd xmm13, xmm13, xmm0
  4867  sha256msg2 xmm13, xmm12
  486c  vmovdqa [rsp+0x50], xmm13
  4872  vpaddd xmm0, xmm13, [rel c53c0]
  487a  sha256rnds2 xmm6, xmm5, xmm0
  487e  vpshufd xmm0, xmm0, 0xe
  4883  sha256rnds2 xmm5, xmm6, xmm0
  4887  vmovdqa xmm12, [rsp+0x40]
  488d  sha256msg1 xmm12, [rsp]
  4893  vpalignr xmm0, xmm11, [rsp+0xf0], 4
  489e  vpaddd xmm12, xmm12, xmm0
  48a2  sha256msg2 xmm12, xmm11
  48a7  vmovdqa [rsp+0x40], xmm12
  48ad  vpaddd xmm0, xmm12, [rel c53c0]
  48b5  sha256rnds2 xmm8, xmm7, xmm0
  48ba  vpshufd xmm0, xmm0, 0xe
  48bf  sha256rnds2 xmm7, xmm8, xmm0
  48c4  vmovdqa xmm11, [rsp+0x30]
  48ca  sha256msg1 xmm11, [rsp+0x90]
  48d4  vpalignr xmm0, xmm10, [rsp+0x80], 4
  48df  vpaddd xmm11, xmm11, xmm0
  48e3  sha256msg2 xmm11, xmm10
  48e8  vmovdqa [rsp+0x30], xmm11
  48ee  vpaddd xmm0, xmm11, [rel c53d0]
  48f6  sha256rnds2 xmm2, xmm1, xmm0
  48fa  vpshufd xmm0, xmm0, 0xe
  48ff  sha256rnds2 xmm1, xmm2, xmm0
  4903  vmovdqa xmm10, [rsp+0x20]
  4909  sha256msg1 xmm10, [rsp+0xb0]
  4913  vpalignr xmm0, xmm9, [rsp+0xa0], 4
  491e  vpaddd xmm10, xmm10, xmm0
  4922  sha256msg2 xmm10, xmm9
  4927  vmovdqa [rsp+0x20], xmm10
  492d  vpaddd xmm0, xmm10, [rel c53d0]
  4935  sha256rnds2 xmm4, xmm3, xmm0
  4939  vpshufd xmm0, xmm0, 0xe
  493e  sha256rnds2 xmm3, xmm4, xmm0
  4942  vmovdqa xmm9, [rsp+0x10]
  4948  sha256msg1 xmm9, [rsp+0xd0]
  4952  vpalignr xmm0, xmm13, [rsp+0xc0], 4
  495d  vpaddd xmm9, xmm9, xmm0
  4961  sha256msg2 xmm9, xmm13
  4966  vmovdqa [rsp+0x10], xmm9
  496c  vpaddd xmm0, xmm9, [rel c53d0]
  4974  sha256rnds2 xmm6, xmm5, xmm0
  4978  vpshufd xmm0, xmm0, 0xe
  497d  sha256rnds2 xmm5, xmm6, xmm0
  4981  vmovdqa xmm13, [rsp]
  4986  sha256msg1 xmm13, [rsp+0xf0]
  4990  vpalignr xmm0, xmm12, [rsp+0xe0], 4
  499b  vpaddd xmm13, xmm13, xmm0
  499f  sha256msg2 xmm13, xmm12
  49a4  vmovdqa [rsp], xmm13
  49a9  vpaddd xmm0, xmm13, [rel c53d0]
  49b1  sha256rnds2 xmm8, xmm7, xmm0
  49b6  vpshufd xmm0, xmm0, 0xe
  49bb  sha256rnds2 xmm7, xmm8, xmm0
  49c0  vmovdqa xmm12, [rsp+0x90]
  49c9  sha256msg1 xmm12, [rsp+0x80]
  49d3  vpalignr xmm0, xmm11, [rsp+0x70], 4
  49db  vpaddd xmm12, xmm12, xmm0
  49df  sha256msg2 xmm12, xmm11
  49e4  vmovdqa [rsp+0x90], xmm12
  49ed  vpaddd xmm0, xmm12, [rel c53e0]
  49f5  sha256rnds2 xmm2, xmm1, xmm0
  49f9  vpshufd xmm0, xmm0, 0xe
  49fe  sha256rnds2 xmm1, xmm2, xmm0
  4a02  vmovdqa xmm11, [rsp+0xb0]
  4a0b  sha256msg1 xmm11, [rsp+0xa0]
  4a15  vpalignr xmm0, xmm10, [rsp+0x60], 4
  4a1d  vpaddd xmm11, xmm11, xmm0
  4a21  sha256msg2 xmm11, xmm10
  4a26  vmovdqa [rsp+0xb0], xmm11
  4a2f  vpaddd xmm0, xmm11, [rel c53e0]
  4a37  sha256rnds2 xmm4, xmm3, xmm0
  4a3b  vpshufd xmm0, xmm0, 0xe
  4a40  sha256rnds2 xmm3, xmm4, xmm0
  4a44  vmovdqa xmm10, [rsp+0xd0]
  4a4d  sha256msg1 xmm10, [rsp+0xc0]
  4a57  vpalignr xmm0, xmm9, [rsp+0x50], 4
  4a5f  vpaddd xmm10, xmm10, xmm0
  4a63  sha256msg2 xmm10, xmm9
  4a68  vmovdqa [rsp+0xd0], xmm10
  4a71  vpaddd xmm0, xmm10, [rel c53e0]
  4a79  sha256rnds2 xmm6, xmm5, xmm0
  4a7d  vpshufd xmm0, xmm0, 0xe
  4a82  sha256rnds2 xmm5, xmm6, xmm0
  4a86  vmovdqa xmm9, [rsp+0xf0]
  4a8f  sha256msg1 xmm9, [rsp+0xe0]
  4a99  vpalignr xmm0, xmm13, [rsp+0x40], 4
  4aa1  vpaddd xmm9, xmm9, xmm0
  4aa5  sha256msg2 xmm9, xmm13
  4aaa  vmovdqa [rsp+0xf0], xmm9
  4ab3  vpaddd xmm0, xmm9, [rel c53e0]
  4abb  sha256rnds2 xmm8, xmm7, xmm0
  4ac0  vpshufd xmm0, xmm0, 0xe
  4ac5  sha256rnds2 xmm7, xmm8, xmm0
  4aca  vmovdqa xmm13, [rsp+0x80]
  4ad3  sha256msg1 xmm13, [rsp+0x70]
  4ada  vpalignr xmm0, xmm12, [rsp+0x30], 4
  4ae2  vpaddd xmm13, xmm13, xmm0
  4ae6  sha256msg2 xmm13, xmm12
  4aeb  vmovdqa [rsp+0x80], xmm13
  4af4  vpaddd xmm0, xmm13, [rel c53f0]
  4afc  sha256rnds2 xmm2, xmm1, xmm0
  4b00  vpshufd xmm0, xmm0, 0xe
  4b05  sha256rnds2 xmm1, xmm2, xmm0
  4b09  vmovdqa xmm12, [rsp+0xa0]
  4b12  sha256msg1 xmm12, [rsp+0x60]
  4b19  vpalignr xmm0, xmm11, [rsp+0x20], 4
  4b21  vpaddd xmm12, xmm12, xmm0
  4b25  sha256msg2 xmm12, xmm11
  4b2a  vmovdqa [rsp+0xa0], xmm12
  4b33  vpaddd xmm0, xmm12, [rel c53f0]
  4b3b  sha256rnds2 xmm4, xmm3, xmm0
  4b3f  vpshufd xmm0, xmm0, 0xe
  4b44  sha256rnds2 xmm3, xmm4, xmm0
  4b48  vmovdqa xmm11, [rsp+0xc0]
  4b51  sha256msg1 xmm11, [rsp+0x50]
  4b58  vpalignr xmm0, xmm10, [rsp+0x10], 4
  4b60  vpaddd xmm11, xmm11, xmm0
  4b64  sha256msg2 xmm11, xmm10
  4b69  vmovdqa [rsp+0xc0], xmm11
  4b72  vpaddd xmm0, xmm11, [rel c53f0]
  4b7a  sha256rnds2 xmm6, xmm5, xmm0
  4b7e  vpshufd xmm0, xmm0, 0xe
  4b83  sha256rnds2 xmm5, xmm6, xmm0
  4b87  vmovdqa xmm10, [rsp+0xe0]
  4b90  sha256msg1 xmm10, [rsp+0x40]
  4b97  vpalignr xmm0, xmm9, [rsp], 4
  4b9e  vpaddd xmm10, xmm10, xmm0
  4ba2  sha256msg2 xmm10, xmm9
  4ba7  vmovdqa [rsp+0xe0], xmm10
  4bb0  vpaddd xmm0, xmm10, [rel c53f0]
  4bb8  sha256rnds2 xmm8, xmm7, xmm0
  4bbd  vpshufd xmm0, xmm0, 0xe
  4bc2  sha256rnds2 xmm7, xmm8, xmm0
  4bc7  vmovdqa xmm9, [rsp+0x70]
  4bcd  sha256msg1 xmm9, [rsp+0x30]
  4bd4  vpalignr xmm0, xmm13, [rsp+0x90], 4
  4bdf  vpaddd xmm9, xmm9, xmm0
  4be3  sha256msg2 xmm9, xmm13
  4be8  vmovdqa [rsp+0x70], xmm9
  4bee  vpaddd xmm0, xmm9, [rel c5400]
  4bf6  sha256rnds2 xmm2, xmm1, xmm0
  4bfa  vpshufd xmm0, xmm0, 0xe
  4bff  sha256rnds2 xmm1, xmm2, xmm0
  4c03  vmovdqa xmm13, [rsp+0x60]
  4c09  sha256msg1 xmm13, [rsp+0x20]
  4c10  vpalignr xmm0, xmm12, [rsp+0xb0], 4
  4c1b  vpaddd xmm13, xmm13, xmm0
  4c1f  sha256msg2 xmm13, xmm12
  4c24  vmovdqa [rsp+0x60], xmm13
  4c2a  vpaddd xmm0, xmm13, [rel c5400]
  4c32  sha256rnds2 xmm4, xmm3, xmm0
  4c36  vpshufd xmm0, xmm0, 0xe
  4c3b  sha256rnds2 xmm3, xmm4, xmm0
  4c3f  vmovdqa xmm12, [rsp+0x50]
  4c45  sha256msg1 xmm12, [rsp+0x10]
  4c4c  vpalignr xmm0, xmm11, [rsp+0xd0], 4
  4c57  vpaddd xmm12, xmm12, xmm0
  4c5b  sha256msg2 xmm12, xmm11
  4c60  vmovdqa [rsp+0x50], xmm12
  4c66  vpaddd xmm0, xmm12, [rel c5400]
  4c6e  sha256rnds2 xmm6, xmm5, xmm0
  4c72  vpshufd xmm0, xmm0, 0xe
  4c77  sha256rnds2 xmm5, xmm6, xmm0
  4c7b  vmovdqa xmm11, [rsp+0x40]
  4c81  sha256msg1 xmm11, [rsp]
  4c87  vpalignr xmm0, xmm10, [rsp+0xf0], 4
  4c92  vpaddd xmm11, xmm11, xmm0
  4c96  sha256msg2 xmm11, xmm10
  4c9b  vmovdqa [rsp+0x40], xmm11
  4ca1  vpaddd xmm0, xmm11, [rel c5400]
  4ca9  sha256rnds2 xmm8, xmm7, xmm0
  4cae  vpshufd xmm0, xmm0, 0xe
  4cb3  sha256rnds2 xmm7, xmm8, xmm0
  4cb8  vmovdqa xmm10, [rsp+0x30]
  4cbe  sha256msg1 xmm10, [rsp+0x90]
  4cc8  vpalignr xmm0, xmm9, [rsp+0x80], 4
  4cd3  vpaddd xmm10, xmm10, xmm0
  4cd7  sha256msg2 xmm10, xmm9
  4cdc  vmovdqa [rsp+0x30], xmm10
  4ce2  vpaddd xmm0, xmm10, [rel c5410]
  4cea  sha256rnds2 xmm2, xmm1, xmm0
  4cee  vpshufd xmm0, xmm0, 0xe
  4cf3  sha256rnds2 xmm1, xmm2, xmm0
  4cf7  vmovdqa xmm9, [rsp+0x20]
  4cfd  sha256msg1 xmm9, [rsp+0xb0]
  4d07  vpalignr xmm0, xmm13, [rsp+0xa0], 4
  4d12  vpaddd xmm9, xmm9, xmm0
  4d16  sha256msg2 xmm9, xmm13
  4d1b  vmovdqa [rsp+0x20], xmm9
  4d21  vpaddd xmm0, xmm9, [rel c5410]
  4d29  sha256rnds2 xmm4, xmm3, xmm0
  4d2d  vpshufd xmm0, xmm0, 0xe
  4d32  sha256rnds2 xmm3, xmm4, xmm0
  4d36  vmovdqa xmm13, [rsp+0x10]
  4d3c  sha256msg1 xmm13, [rsp+0xd0]
  4d46  vpalignr xmm0, xmm12, [rsp+0xc0], 4
  4d51  vpaddd xmm13, xmm13, xmm0
  4d55  sha256msg2 xmm13, xmm12
  4d5a  vmovdqa [rsp+0x10], xmm13
  4d60  vpaddd xmm0, xmm13, [rel c5410]
  4d68  sha256rnds2 xmm6, xmm5, xmm0
  4d6c  vpshufd xmm0, xmm0, 0xe
  4d71  sha256rnds2 xmm5, xmm6, xmm0
  4d75  vmovdqa xmm12, [rsp]
  4d7a  sha256msg1 xmm12, [rsp+0xf0]
  4d84  vpalignr xmm0, xmm11, [rsp+0xe0], 4
  4d8f  vpaddd xmm12, xmm12, xmm0
  4d93  sha256msg2 xmm12, xmm11
  4d98  vmovdqa [rsp], xmm12
  4d9d  vpaddd xmm0, xmm12, [rel c5410]
  4da5  sha256rnds2 xmm8, xmm7, xmm0
  4daa  vpshufd xmm0, xmm0, 0xe
  4daf  sha256rnds2 xmm7, xmm8, xmm0
  4db4  vmovdqa xmm11, [rsp+0x90]
  4dbd  sha256msg1 xmm11, [rsp+0x80]
  4dc7  vpalignr xmm0, xmm10, [rsp+0x70], 4
  4dcf  vpaddd xmm11, xmm11, xmm0
  4dd3  sha256msg2 xmm11, xmm10
  4dd8  vmovdqa [rsp+0x90], xmm11
  4de1  vpaddd xmm0, xmm11, [rel c5420]
  4de9  sha256rnds2 xmm2, xmm1, xmm0
  4ded  vpshufd xmm0, xmm0, 0xe
  4df2  sha256rnds2 xmm1, xmm2, xmm0
  4df6  vmovdqa xmm10, [rsp+0xb0]
  4dff  sha256msg1 xmm10, [rsp+0xa0]
  4e09  vpalignr xmm0, xmm9, [rsp+0x60], 4
  4e11  vpaddd xmm10, xmm10, xmm0
  4e15  sha256msg2 xmm10, xmm9
  4e1a  vmovdqa [rsp+0xb0], xmm10
  4e23  vpaddd xmm0, xmm10, [rel c5420]
  4e2b  sha256rnds2 xmm4, xmm3, xmm0
  4e2f  vpshufd xmm0, xmm0, 0xe
  4e34  sha256rnds2 xmm3, xmm4, xmm0
  4e38  vmovdqa xmm9, [rsp+0xd0]
  4e41  sha256msg1 xmm9, [rsp+0xc0]
  4e4b  vpalignr xmm0, xmm13, [rsp+0x50], 4
  4e53  vpaddd xmm9, xmm9, xmm0
  4e57  sha256msg2 xmm9, xmm13
  4e5c  vmovdqa [rsp+0xd0], xmm9
  4e65  vpaddd xmm0, xmm9, [rel c5420]
  4e6d  sha256rnds2 xmm6, xmm5, xmm0
  4e71  vpshufd xmm0, xmm0, 0xe
  4e76  sha256rnds2 xmm5, xmm6, xmm0
  4e7a  vmovdqa xmm13, [rsp+0xf0]
  4e83  sha256msg1 xmm13, [rsp+0xe0]
  4e8d  vpalignr xmm0, xmm12, [rsp+0x40], 4
  4e95  vpaddd xmm13, xmm13, xmm0
  4e99  sha256msg2 xmm13, xmm12
  4e9e  vmovdqa [rsp+0xf0], xmm13
  4ea7  vpaddd xmm0, xmm13, [rel c5420]
  4eaf  sha256rnds2 xmm8, xmm7, xmm0
  4eb4  vpshufd xmm0, xmm0, 0xe
  4eb9  sha256rnds2 xmm7, xmm8, xmm0
  4ebe  vmovdqa xmm12, [rsp+0x80]
  4ec7  sha256msg1 xmm12, [rsp+0x70]
  4ece  vpalignr xmm0, xmm11, [rsp+0x30], 4
  4ed6  vpaddd xmm12, xmm12, xmm0
  4eda  sha256msg2 xmm12, xmm11
  4edf  vmovdqa [rsp+0x80], xmm12
  4ee8  vpaddd xmm0, xmm12, [rel c5430]
  4ef0  sha256rnds2 xmm2, xmm1, xmm0
  4ef4  vpshufd xmm0, xmm0, 0xe
  4ef9  sha256rnds2 xmm1, xmm2, xmm0
  4efd  vmovdqa xmm11, [rsp+0xa0]
  4f06  sha256msg1 xmm11, [rsp+0x60]
  4f0d  vpalignr xmm0, xmm10, [rsp+0x20], 4
  4f15  vpaddd xmm11, xmm11, xmm0
  4f19  sha256msg2 xmm11, xmm10
  4f1e  vmovdqa [rsp+0xa0], xmm11
  4f27  vpaddd xmm0, xmm11, [rel c5430]
  4f2f  sha256rnds2 xmm4, xmm3, xmm0
  4f33  vpshufd xmm0, xmm0, 0xe
  4f38  sha256rnds2 xmm3, xmm4, xmm0
  4f3c  vmovdqa xmm10, [rsp+0xc0]
  4f45  sha256msg1 xmm10, [rsp+0x50]
  4f4c  vpalignr xmm0, xmm9, [rsp+0x10], 4
  4f54  vpaddd xmm10, xmm10, xmm0
  4f58  sha256msg2 xmm10, xmm9
  4f5d  vmovdqa [rsp+0xc0], xmm10
  4f66  vpaddd xmm0, xmm10, [rel c5430]
  4f6e  sha256rnds2 xmm6, xmm5, xmm0
  4f72  vpshufd xmm0, xmm0, 0xe
  4f77  sha256rnds2 xmm5, xmm6, xmm0
  4f7b  vmovdqa xmm9, [rsp+0xe0]
  4f84  sha256msg1 xmm9, [rsp+0x40]
  4f8b  vpalignr xmm0, xmm13, [rsp], 4
  4f92  vpaddd xmm9, xmm9, xmm0
  4f96  sha256msg2 xmm9, xmm13
  4f9b  vmovdqa [rsp+0xe0], xmm9
  4fa4  vpaddd xmm0, xmm9, [rel c5430]
  4fac  sha256rnds2 xmm8, xmm7, xmm0
  4fb1  vpshufd xmm0, xmm0, 0xe
  4fb6  sha256rnds2 xmm7, xmm8, xmm0
  4fbb  vmovdqa xmm13, [rsp+0x70]
  4fc1  sha256msg1 xmm13, [rsp+0x30]
  4fc8  vpalignr xmm0, xmm12, [rsp+0x90], 4
  4fd3  vpaddd xmm13, xmm13, xmm0
  4fd7  sha256msg2 xmm13, xmm12
  4fdc  vmovdqa [rsp+0x70], xmm13
  4fe2  vpaddd xmm0, xmm13, [rel c5440]
  4fea  sha256rnds2 xmm2, xmm1, xmm0
  4fee  vpshufd xmm0, xmm0, 0xe
  4ff3  sha256rnds2 xmm1, xmm2, xmm0
  4ff7  vmovdqa xmm12, [rsp+0x60]
  4ffd  sha256msg1 xmm12, [rsp+0x20]
  5004  vpalignr xmm0, xmm11, [rsp+0xb0], 4
  500f  vpaddd xmm12, xmm12, xmm0
  5013  sha256msg2 xmm12, xmm11
  5018  vmovdqa [rsp+0x60], xmm12
  501e  vpaddd xmm0, xmm12, [rel c5440]
  5026  sha256rnds2 xmm4, xmm3, xmm0
  502a  vpshufd xmm0, xmm0, 0xe
  502f  sha256rnds2 xmm3, xmm4, xmm0
  5033  vmovdqa xmm11, [rsp+0x50]
  5039  sha256msg1 xmm11, [rsp+0x10]
  5040  vpalignr xmm0, xmm10, [rsp+0xd0], 4
  504b  vpaddd xmm11, xmm11, xmm0
  504f  sha256msg2 xmm11, xmm10
  5054  vmovdqa [rsp+0x50], xmm11
  505a  vpaddd xmm0, xmm11, [rel c5440]
  5062  sha256rnds2 xmm6, xmm5, xmm0
  5066  vpshufd xmm0, xmm0, 0xe
  506b  sha256rnds2 xmm5, xmm6, xmm0
  506f  vmovdqa xmm10, [rsp+0x40]
  5075  sha256msg1 xmm10, [rsp]
  507b  vpalignr xmm0, xmm9, [rsp+0xf0], 4
  5086  vpaddd xmm10, xmm10, xmm0
  508a  sha256msg2 xmm10, xmm9
  508f  vmovdqa [rsp+0x40], xmm10
  5095  vpaddd xmm0, xmm10, [rel c5440]
  509d  sha256rnds2 xmm8, xmm7, xmm0
  50a2  vpshufd xmm0, xmm0, 0xe
  50a7  sha256rnds2 xmm7, xmm8, xmm0
  50ac  vmovdqa xmm9, [rsp+0x30]
  50b2  sha256msg1 xmm9, [rsp+0x90]
  50bc  vpalignr xmm0, xmm13, [rsp+0x80], 4
  50c7  vpaddd xmm9, xmm9, xmm0
  50cb  sha256msg2 xmm9, xmm13
  50d0  vmovdqa [rsp+0x30], xmm9
  50d6  vpaddd xmm0, xmm9, [rel c5450]
  50de  sha256rnds2 xmm2, xmm1, xmm0
  50e2  vpshufd xmm0, xmm0, 0xe
  50e7  sha256rnds2 xmm1, xmm2, xmm0
  50eb  vmovdqa xmm13, [rsp+0x20]
  50f1  sha256msg1 xmm13, [rsp+0xb0]
  50fb  vpalignr xmm0, xmm12, [rsp+0xa0], 4
  5106  vpaddd xmm13, xmm13, xmm0
  510a  sha256msg2 xmm13, xmm12
  510f  vmovdqa [rsp+0x20], xmm13
  5115  vpaddd xmm0, xmm13, [rel c5450]
  511d  sha256rnds2 xmm4, xmm3, xmm0
  5121  vpshufd xmm0, xmm0, 0xe
  5126  sha256rnds2 xmm3, xmm4, xmm0
  512a  vmovdqa xmm12, [rsp+0x10]
  5130  sha256msg1 xmm12, [rsp+0xd0]
  513a  vpalignr xmm0, xmm11, [rsp+0xc0], 4
  5145  vpaddd xmm12, xmm12, xmm0
  5149  sha256msg2 xmm12, xmm11
  514e  vmovdqa [rsp+0x10], xmm12
  5154  vpaddd xmm0, xmm12, [rel c5450]
  515c  sha256rnds2 xmm6, xmm5, xmm0
  5160  vpshufd xmm0, xmm0, 0xe
  5165  sha256rnds2 xmm5, xmm6, xmm0
  5169  vmovdqa xmm11, [rsp]
  516e  sha256msg1 xmm11, [rsp+0xf0]
  5178  vpalignr xmm0, xmm10, [rsp+0xe0], 4
  5183  vpaddd xmm11, xmm11, xmm0
  5187  sha256msg2 xmm11, xmm10
  518c  vmovdqa [rsp], xmm11
  5191  vpaddd xmm0, xmm11, [rel c5450]
  5199  sha256rnds2 xmm8, xmm7, xmm0
  519e  vpshufd xmm0, xmm0, 0xe
  51a3  sha256rnds2 xmm7, xmm8, xmm0
  51a8  vpaddd xmm1, xmm1, [rel c5330]
  51b0  vpaddd xmm2, xmm2, [rel c5340]
  51b8  vpaddd xmm3, xmm3, [rel c5330]
  51c0  vpaddd xmm4, xmm4, [rel c5340]
  51c8  vpaddd xmm5, xmm5, [rel c5330]
  51d0  vpaddd xmm6, xmm6, [rel c5340]
  51d8  vpaddd xmm7, xmm7, [rel c5330]
  51e0  vpaddd xmm8, xmm8, [rel c5340]
  51e8  lea rax, [r9]
  51eb  cmp rax, r10
  51ee  cmova rax, r10
  51f2  imul rax, 0x20
  51f6  add rax, rdx
  51f9  vshufps xmm11, xmm1, xmm2, 0xbb
  51fe  vpshufb xmm11, xmm11, [rel c5350]
  5207  vmovdqu [rax], xmm11
  520b  vshufps xmm11, xmm1, xmm2, 0x11
  5210  vpshufb xmm11, xmm11, [rel c5350]
  5219  vmovdqu [rax+0x10], xmm11
  521e  lea rax, [r9+1]
  5222  cmp rax, r10
  5225  cmova rax, r10
  5229  imul rax, 0x20
  522d  add rax, rdx
  5230  vshufps xmm11, xmm3, xmm4, 0xbb
  5235  vpshufb xmm11, xmm11, [rel c5350]
  523e  vmovdqu [rax], xmm11
  5242  vshufps xmm11, xmm3, xmm4, 0x11
  5247  vpshufb xmm11, xmm11, [rel c5350]
  5250  vmovdqu [rax+0x10], xmm11
  5255  lea rax, [r9+2]
  5259  cmp rax, r10
  525c  cmova rax, r10
  5260  imul rax, 0x20
  5264  add rax, rdx
  5267  vshufps xmm11, xmm5, xmm6, 0xbb
  526c  vpshufb xmm11, xmm11, [rel c5350]
  5275  vmovdqu [rax], xmm11
  5279  vshufps xmm11, xmm5, xmm6, 0x11
  527e  vpshufb xmm11, xmm11, [rel c5350]
  5287  vmovdqu [rax+0x10], xmm11
  528c  lea rax, [r9+3]
  5290  cmp rax, r10
  5293  cmova rax, r10
  5297  imul rax, 0x20
  529b  add rax, rdx
  529e  vshufps xmm11, xmm7, xmm8, 0xbb
  52a4  vpshufb xmm11, xmm11, [rel c5350]
  52ad  vmovdqu [rax], xmm11
  52b1  vshufps xmm11, xmm7, xmm8, 0x11
  52b7  vpshufb xmm11, xmm11, [rel c5350]
  52c0  vmovdqu [rax+0x10], xmm11
  52c5  add r9, 4
  52c9  cmp r9, r8
  52cc  jb near l2cc0
l52d2:
  52d2  nop
  52d3  vmovaps xmm6, [rsp+0x100]
  52dc  vmovaps xmm7, [rsp+0x110]
  52e5  vmovaps xmm8, [rsp+0x120]
  52ee  vmovaps xmm9, [rsp+0x130]
  52f7  vmovaps xmm10, [rsp+0x140]
  5300  vmovaps xmm11, [rsp+0x150]
  5309  vmovaps xmm12, [rsp+0x160]
  5312  vmovaps xmm13, [rsp+0x170]
  531b  add rsp, 0x188
  5322  ret
c5330: dd 0x9b05688c, 0x510e527f, 0xbb67ae85, 0x6a09e667
c5340: dd 0x5be0cd19, 0x1f83d9ab, 0xa54ff53a, 0x3c6ef372
c5350: dd 0x00010203, 0x04050607, 0x08090a0b, 0x0c0d0e0f
c5360: dd 0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5
c5370: dd 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5
c5380: dd 0xd807aa98, 0x12835b01, 0x243185be, 0x550c7dc3
c5390: dd 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174
c53a0: dd 0xe49b69c1, 0xefbe4786, 0x0fc19dc6, 0x240ca1cc
c53b0: dd 0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da
c53c0: dd 0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7
c53d0: dd 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967
c53e0: dd 0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13
c53f0: dd 0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85
c5400: dd 0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3
c5410: dd 0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070
c5420: dd 0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5
c5430: dd 0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f, 0x682e6ff3
c5440: dd 0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208
c5450: dd 0x90befffa, 0xa4506ceb, 0xbef9a3f7, 0xc67178f2
c5460: dd 0xc28a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5
c5470: dd 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf374
c5480: dd 0x649b69c1, 0xf0fe4786, 0x0fe1edc6, 0x240cf254
c5490: dd 0x4fe9346f, 0x6cc984be, 0x61b9411e, 0x16f988fa
c54a0: dd 0xf2c65152, 0xa88e5a6d, 0xb019fc65, 0xb9d99ec7
c54b0: dd 0x9a1231c3, 0xe70eeaa0, 0xfdb1232b, 0xc7353eb0
c54c0: dd 0x3069bad5, 0xcb976d5f, 0x5a0f118f, 0xdc1eeefd
c54d0: dd 0x0a35b689, 0xde0b7a04, 0x58f4ca9d, 0xe15d5b16
c54e0: dd 0x007f3e86, 0x37088980, 0xa507ea32, 0x6fab9537
c54f0: dd 0x17406110, 0x0d8cd6f1, 0xcdaa3b6d, 0xc0bbbe37
c5500: dd 0x83613bda, 0xdb48a363, 0x0b02e931, 0x6fd15ca7
c5510: dd 0x521afaca, 0x31338431, 0x6ed41a95, 0x6d437890
c5520: dd 0xc39c91f2, 0x9eccabbd, 0xb5c9a0e6, 0x532fb63c
c5530: dd 0xd2c741c6, 0x07237ea3, 0xa4954b68, 0x4c191d76
c5540: dd 0x5807aa98, 0x12835b01, 0x243185be, 0x550c7dc3
c5550: dd 0x80000000, 0x00000000, 0x00000000, 0x00000000
c5560: dd 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf274
c5570: dd 0x00000000, 0x00000000, 0x00000000, 0x00000100

; ---- Hash80Many, 12688 bytes
  5580  vzeroupper
  5583  sub rsp, 0x208
  558a  vmovaps [rsp+0x180], xmm6
  5593  vmovaps [rsp+0x190], xmm7
  559c  vmovaps [rsp+0x1a0], xmm8
  55a5  vmovaps [rsp+0x1b0], xmm9
  55ae  vmovaps [rsp+0x1c0], xmm10
  55b7  vmovaps [rsp+0x1d0], xmm11
  55c0  vmovaps [rsp+0x1e0], xmm12
  55c9  vmovaps [rsp+0x1f0], xmm13
  55d2  test r8, r8
  55d5  je near l8502
  55db  xor r9d, r9d
  55de  lea r10, [r8-1]
  55e2  nop word [rax+rax]
  55eb  nop word [rax+rax]
  55f4  nop word [rax+rax]
  55fd  nop dword [rax]
l5600:
  5600  vmovdqa xmm1, [rel c8560]
  5608  vmovdqa xmm2, [rel c8570]
  5610  vmovdqa xmm3, [rel c8560]
  5618  vmovdqa xmm4, [rel c8570]
  5620  vmovdqa xmm5, [rel c8560]
  5628  vmovdqa xmm6, [rel c8570]
  5630  vmovdqa xmm7, [rel c8560]
  5638  vmovdqa xmm8, [rel c8570]
  5640  lea rax, [r9]
  5643  cmp rax, r10
  5646  cmova rax, r10
  564a  imul rax, 0x50
  564e  add rax, rcx
  5651  vmovdqu xmm9, [rax]
  5655  vpshufb xmm9, xmm9, [rel c8580]
  565e  vmovdqa [rsp], xmm9
  5663  vmovdqu xmm10, [rax+0x10]
  5668  vpshufb xmm10, xmm10, [rel c8580]
  5671  vmovdqa [rsp+0x10], xmm10
  5677  vmovdqu xmm9, [rax+0x20]
  567c  vpshufb xmm9, xmm9, [rel c8580]
  5685  vmovdqa [rsp+0x20], xmm9
  568b  vmovdqu xmm10, [rax+0x30]
  5690  vpshufb xmm10, xmm10, [rel c8580]
  5699  vmovdqa [rsp+0x30], xmm10
  569f  lea rax, [r9+1]
  56a3  cmp rax, r10
  56a6  cmova rax, r10
  56aa  imul rax, 0x50
  56ae  add rax, rcx
  56b1  vmovdqu xmm9, [rax]
  56b5  vpshufb xmm9, xmm9, [rel c8580]
  56be  vmovdqa [rsp+0x40], xmm9
  56c4  vmovdqu xmm11, [rax+0x10]
  56c9  vpshufb xmm11, xmm11, [rel c8580]
  56d2  vmovdqa [rsp+0x50], xmm11
  56d8  vmovdqu xmm9, [rax+0x20]
  56dd  vpshufb xmm9, xmm9, [rel c8580]
  56e6  vmovdqa [rsp+0x60], xmm9
  56ec  vmovdqu xmm11, [rax+0x30]
  56f1  vpshufb xmm11, xmm11, [rel c8580]
  56fa  vmovdqa [rsp+0x70], xmm11
  5700  lea rax, [r9+2]
  5704  cmp rax, r10
  5707  cmova rax, r10
  570b  imul rax, 0x50
  570f  add rax, rcx
  5712  vmovdqu xmm9, [rax]
  5716  vpshufb xmm9, xmm9, [rel c8580]
  571f  vmovdqa [rsp+0x80], xmm9
  5728  vmovdqu xmm12, [rax+0x10]
  572d  vpshufb xmm12, xmm12, [rel c8580]
  5736  vmovdqa [rsp+0x90], xmm12
  573f  vmovdqu xmm9, [rax+0x20]
  5744  vpshufb xmm9, xmm9, [rel c8580]
  574d  vmovdqa [rsp+0xa0], xmm9
  5756  vmovdqu xmm12, [rax+0x30]
  575b  vpshufb xmm12, xmm12, [rel c8580]
  5764  vmovdqa [rsp+0xb0], xmm12
  576d  lea rax, [r9+3]
  5771  cmp rax, r10
  5774  cmova rax, r10
  5778  imul rax, 0x50
  577c  add rax, rcx
  577f  vmovdqu xmm9, [rax]
  5783  vpshufb xmm9, xmm9, [rel c8580]
  578c  vmovdqa [rsp+0xc0], xmm9
  5795  vmovdqu xmm13, [rax+0x10]
  579a  vpshufb xmm13, xmm13, [rel c8580]
  57a3  vmovdqa [rsp+0xd0], xmm13
  57ac  vmovdqu xmm9, [rax+0x20]
  57b1  vpshufb xmm9, xmm9, [rel c8580]
  57ba  vmovdqa [rsp+0xe0], xmm9
  57c3  vmovdqu xmm13, [rax+0x30]
  57c8  vpshufb xmm13, xmm13, [rel c8580]
  57d1  vmovdqa [rsp+0xf0], xmm13
  57da  vmovdqa xmm0, [rsp]
  57df  vpaddd xmm0, xmm0, [rel c8590]
  57e7  sha256rnds2 xmm2, xmm1, xmm0
  57eb  vpshufd xmm0, xmm0, 0xe
  57f0  sha256rnds2 xmm1, xmm2, xmm0
  57f4  vmovdqa xmm0, [rsp+0x40]
  57fa  vpaddd xmm0, xmm0, [rel c8590]
  5802  sha256rnds2 xmm4, xmm3, xmm0
  5806  vpshufd xmm0, xmm0, 0xe
  580b  sha256rnds2 xmm3, xmm4, xmm0
  580f  vmovdqa xmm0, [rsp+0x80]
  5818  vpaddd xmm0, xmm0, [rel c8590]
  5820  sha256rnds2 xmm6, xmm5, xmm0
  5824  vpshufd xmm0, xmm0, 0xe
  5829  sha256rnds2 xmm5, xmm6, xmm0
  582d  vmovdqa xmm0, [rsp+0xc0]
  5836  vpaddd xmm0, xmm0, [rel c8590]
  583e  sha256rnds2 xmm8, xmm7, xmm0
  5843  vpshufd xmm0, xmm0, 0xe
  5848  sha256rnds2 xmm7, xmm8, xmm0
  584d  vmovdqa xmm0, [rsp+0x10]
  5853  vpaddd xmm0, xmm0, [rel c85a0]
  585b  sha256rnds2 xmm2, xmm1, xmm0
  585f  vpshufd xmm0, xmm0, 0xe
  5864  sha256rnds2 xmm1, xmm2, xmm0
  5868  vmovdqa xmm0, [rsp+0x50]
  586e  vpaddd xmm0, xmm0, [rel c85a0]
  5876  sha256rnds2 xmm4, xmm3, xmm0
  587a  vpshufd xmm0, xmm0, 0xe
  587f  sha256rnds2 xmm3, xmm4, xmm0
  5883  vmovdqa xmm0, [rsp+0x90]
  588c  vpaddd xmm0, xmm0, [rel c85a0]
  5894  sha256rnds2 xmm6, xmm5, xmm0
  5898  vpshufd xmm0, xmm0, 0xe
  589d  sha256rnds2 xmm5, xmm6, xmm0
  58a1  vmovdqa xmm0, [rsp+0xd0]
  58aa  vpaddd xmm0, xmm0, [rel c85a0]
  58b2  sha256rnds2 xmm8, xmm7, xmm0
  58b7  vpshufd xmm0, xmm0, 0xe
  58bc  sha256rnds2 xmm7, xmm8, xmm0
  58c1  vmovdqa xmm0, [rsp+0x20]
  58c7  vpaddd xmm0, xmm0, [rel c85b0]
  58cf  sha256rnds2 xmm2, xmm1, xmm0
  58d3  vpshufd xmm0, xmm0, 0xe
  58d8  sha256rnds2 xmm1, xmm2, xmm0
  58dc  vmovdqa xmm0, [rsp+0x60]
  58e2  vpaddd xmm0, xmm0, [rel c85b0]
  58ea  sha256rnds2 xmm4, xmm3, xmm0
  58ee  vpshufd xmm0, xmm0, 0xe
  58f3  sha256rnds2 xmm3, xmm4, xmm0
  58f7  vmovdqa xmm0, [rsp+0xa0]
  5900  vpaddd xmm0, xmm0, [rel c85b0]
  5908  sha256rnds2 xmm6, xmm5, xmm0
  590c  vpshufd xmm0, xmm0, 0xe
  5911  sha256rnds2 xmm5, xmm6, xmm0
  5915  vmovdqa xmm0, [rsp+0xe0]
  591e  vpaddd xmm0, xmm0, [rel c85b0]
  5926  sha256rnds2 xmm8, xmm7, xmm0
  592b  vpshufd xmm0, xmm0, 0xe
  5930  sha256rnds2 xmm7, xmm8, xmm0
  5935  vpaddd xmm0, xmm10, [rel c85c0]
  593d  sha256rnds2 xmm2, xmm1, xmm0
  5941  vpshufd xmm0, xmm0, 0xe
  5946  sha256rnds2 xmm1, xmm2, xmm0
  594a  vpaddd xmm0, xmm11, [rel c85c0]
  5952  sha256rnds2 xmm4, xmm3, xmm0
  5956  vpshufd xmm0, xmm0, 0xe
  595b  sha256rnds2 xmm3, xmm4, xmm0
  595f  vpaddd xmm0, xmm12, [rel c85c0]
  5967  sha256rnds2 xmm6, xmm5, xmm0
  596b  vpshufd xmm0, xmm0, 0xe
  5970  sha256rnds2 xmm5, xmm6, xmm0
  5974  vpaddd xmm0, xmm13, [rel c85c0]
  597c  sha256rnds2 xmm8, xmm7, xmm0
  5981  vpshufd xmm0, xmm0, 0xe
  5986  sha256rnds2 xmm7, xmm8, xmm0
  598b  vmovdqa xmm9, [rsp]
  5990  sha256msg1 xmm9, [rsp+0x10]
  5997  vpalignr xmm0, xmm10, [rsp+0x20], 4
  599f  vpaddd xmm9, xmm9, xmm0
  59a3  sha256msg2 xmm9, xmm10
  59a8  vmovdqa [rsp], xmm9
  59ad  vpaddd xmm0, xmm9, [rel c85d0]
  59b5  sha256rnds2 xmm2, xmm1, xmm0
  59b9  vpshufd xmm0, xmm0, 0xe
  59be  sha256rnds2 xmm1, xmm2, xmm0
  59c2  vmovdqa xmm10, [rsp+0x40]
  59c8  sha256msg1 xmm10, [rsp+0x50]
  59cf  vpalignr xmm0, xmm11, [rsp+0x60], 4
  59d7  vpaddd xmm10, xmm10, xmm0
  59db  sha256msg2 xmm10, xmm11
  59e0  vmovdqa [rsp+0x40], xmm10
  59e6  vpaddd xmm0, xmm10, [rel c85d0]
  59ee  sha256rnds2 xmm4, xmm3, xmm0
  59f2  vpshufd xmm0, xmm0, 0xe
  59f7  sha256rnds2 xmm3, xmm4, xmm0
  59fb  vmovdqa xmm11, [rsp+0x80]
  5a04  sha256msg1 xmm11, [rsp+0x90]
  5a0e  vpalignr xmm0, xmm12, [rsp+0xa0], 4
  5a19  vpaddd xmm11, xmm11, xmm0
  5a1d  sha256msg2 xmm11, xmm12
  5a22  vmovdqa [rsp+0x80], xmm11
  5a2b  vpaddd xmm0, xmm11, [rel c85d0]
  5a33  sha256rnds2 xmm6, xmm5, xmm0
  5a37  vpshufd xmm0, xmm0, 0xe
  5a3c  sha256rnds2 xmm5, xmm6, xmm0
  5a40  vmovdqa xmm12, [rsp+0xc0]
  5a49  sha256msg1 xmm12, [rsp+0xd0]
  5a53  vpalignr xmm0, xmm13, [rsp+0xe0], 4
  5a5e  vpaddd xmm12, xmm12, xmm0
  5a62  sha256msg2 xmm12, xmm13
  5a67  vmovdqa [rsp+0xc0], xmm12
  5a70  vpaddd xmm0, xmm12, [rel c85d0]
  5a78  sha256rnds2 xmm8, xmm7, xmm0
  5a7d  vpshufd xmm0, xmm0, 0xe
  5a82  sha256rnds2 xmm7, xmm8, xmm0
  5a87  vmovdqa xmm13, [rsp+0x10]
  5a8d  sha256msg1 xmm13, [rsp+0x20]
  5a94  vpalignr xmm0, xmm9, [rsp+0x30], 4
  5a9c  vpaddd xmm13, xmm13, xmm0
  5aa0  sha256msg2 xmm13, xmm9
  5aa5  vmovdqa [rsp+0x10], xmm13
  5aab  vpaddd xmm0, xmm13, [rel c85e0]
  5ab3  sha256rnds2 xmm2, xmm1, xmm0
  5ab7  vpshufd xmm0, xmm0, 0xe
  5abc  sha256rnds2 xmm1, xmm2, xmm0
  5ac0  vmovdqa xmm9, [rsp+0x50]
  5ac6  sha256msg1 xmm9, [rsp+0x60]
  5acd  vpalignr xmm0, xmm10, [rsp+0x70], 4
  5ad5  vpaddd xmm9, xmm9, xmm0
  5ad9  sha256msg2 xmm9, xmm10
  5ade  vmovdqa [rsp+0x50], xmm9
  5ae4  vpaddd xmm0, xmm9, [rel c85e0]
  5aec  sha256rnds2 xmm4, xmm3, xmm0
  5af0  vpshufd xmm0, xmm0, 0xe
  5af5  sha256rnds2 xmm3, xmm4, xmm0
  5af9  vmovdqa xmm10, [rsp+0x90]
  5b02  sha256msg1 xmm10, [rsp+0xa0]
  5b0c  vpalignr xmm0, xmm11, [rsp+0xb0], 4
  5b17  vpaddd xmm10, xmm10, xmm0
  5b1b  sha256msg2 xmm10, xmm11
  5b20  vmovdqa [rsp+0x90], xmm10
  5b29  vpaddd xmm0, xmm10, [rel c85e0]
  5b31  sha256rnds2 xmm6, xmm5, xmm0
  5b35  vpshufd xmm0, xmm0, 0xe
  5b3a  sha256rnds2 xmm5, xmm6, xmm0
  5b3e  vmovdqa xmm11, [rsp+0xd0]
  5b47  sha256msg1 xmm11, [rsp+0xe0]
  5b51  vpalignr xmm0, xmm12, [rsp+0xf0], 4
  5b5c  vpaddd xmm11, xmm11, xmm0
  5b60  sha256msg2 xmm11, xmm12
  5b65  vmovdqa [rsp+0xd0], xmm11
  5b6e  vpaddd xmm0, xmm11, [rel c85e0]
  5b76  sha256rnds2 xmm8, xmm7, xmm0
  5b7b  vpshufd xmm0, xmm0, 0xe
  5b80  sha256rnds2 xmm7, xmm8, xmm0
  5b85  vmovdqa xmm12, [rsp+0x20]
  5b8b  sha256msg1 xmm12, [rsp+0x30]
  5b92  vpalignr xmm0, xmm13, [rsp], 4
  5b99  vpaddd xmm12, xmm12, xmm0
  5b9d  sha256msg2 xmm12, xmm13
  5ba2  vmovdqa [rsp+0x20], xmm12
  5ba8  vpaddd xmm0, xmm12, [rel c85f0]
  5bb0  sha256rnds2 xmm2, xmm1, xmm0
  5bb4  vpshufd xmm0, xmm0, 0xe
  5bb9  sha256rnds2 xmm1, xmm2, xmm0
  5bbd  vmovdqa xmm13, [rsp+0x60]
  5bc3  sha256msg1 xmm13, [rsp+0x70]
  5bca  vpalignr xmm0, xmm9, [rsp+0x40], 4
  5bd2  vpaddd xmm13, xmm13, xmm0
  5bd6  sha256msg2 xmm13, xmm9
  5bdb  vmovdqa [rsp+0x60], xmm13
  5be1  vpaddd xmm0, xmm13, [rel c85f0]
  5be9  sha256rnds2 xmm4, xmm3, xmm0
  5bed  vpshufd xmm0, xmm0, 0xe
  5bf2  sha256rnds2 xmm3, xmm4, xmm0
  5bf6  vmovdqa xmm9, [rsp+0xa0]
  5bff  sha256msg1 xmm9, [rsp+0xb0]
  5c09  vpalignr xmm0, xmm10, [rsp+0x80], 4
  5c14  vpaddd xmm9, xmm9, xmm0
  5c18  sha256msg2 xmm9, xmm10
  5c1d  vmovdqa [rsp+0xa0], xmm9
  5c26  vpaddd xmm0, xmm9, [rel c85f0]
  5c2e  sha256rnds2 xmm6, xmm5, xmm0
  5c32  vpshufd xmm0, xmm0, 0xe
  5c37  sha256rnds2 xmm5, xmm6, xmm0
  5c3b  vmovdqa xmm10, [rsp+0xe0]
  5c44  sha256msg1 xmm10, [rsp+0xf0]
  5c4e  vpalignr xmm0, xmm11, [rsp+0xc0], 4
  5c59  vpaddd xmm10, xmm10, xmm0
  5c5d  sha256msg2 xmm10, xmm11
  5c62  vmovdqa [rsp+0xe0], xmm10
  5c6b  vpaddd xmm0, xmm10, [rel c85f0]
  5c73  sha256rnds2 xmm8, xmm7, xmm0
  5c78  vpshufd xmm0, xmm0, 0xe
  5c7d  sha256rnds2 xmm7, xmm8, xmm0
  5c82  vmovdqa xmm11, [rsp+0x30]
  5c88  sha256msg1 xmm11, [rsp]
  5c8e  vpalignr xmm0, xmm12, [rsp+0x10], 4
  5c96  vpaddd xmm11, xmm11, xmm0
  5c9a  sha256msg2 xmm11, xmm12
  5c9f  vmovdqa [rsp+0x30], xmm11
  5ca5  vpaddd xmm0, xmm11, [rel c8600]
  5cad  sha256rnds2 xmm2, xmm1, xmm0
  5cb1  vpshufd xmm0, xmm0, 0xe
  5cb6  sha256rnds2 xmm1, xmm2, xmm0
  5cba  vmovdqa xmm12, [rsp+0x70]
  5cc0  sha256msg1 xmm12, [rsp+0x40]
  5cc7  vpalignr xmm0, xmm13, [rsp+0x50], 4
  5ccf  vpaddd xmm12, xmm12, xmm0
  5cd3  sha256msg2 xmm12, xmm13
  5cd8  vmovdqa [rsp+0x70], xmm12
  5cde  vpaddd xmm0, xmm12, [rel c8600]
  5ce6  sha256rnds2 xmm4, xmm3, xmm0
  5cea  vpshufd xmm0, xmm0, 0xe
  5cef  sha256rnds2 xmm3, xmm4, xmm0
  5cf3  vmovdqa xmm13, [rsp+0xb0]
  5cfc  sha256msg1 xmm13, [rsp+0x80]
  5d06  vpalignr xmm0, xmm9, [rsp+0x90], 4
  5d11  vpaddd xmm13, xmm13, xmm0
  5d15  sha256msg2 xmm13, xmm9
  5d1a  vmovdqa [rsp+0xb0], xmm13
  5d23  vpaddd xmm0, xmm13, [rel c8600]
  5d2b  sha256rnds2 xmm6, xmm5, xmm0
  5d2f  vpshufd xmm0, xmm0, 0xe
  5d34  sha256rnds2 xmm5, xmm6, xmm0
  5d38  vmovdqa xmm9, [rsp+0xf0]
  5d41  sha256msg1 xmm9, [rsp+0xc0]
  5d4b  vpalignr xmm0, xmm10, [rsp+0xd0], 4
  5d56  vpaddd xmm9, xmm9, xmm0
  5d5a  sha256msg2 xmm9, xmm10
  5d5f  vmovdqa [rsp+0xf0], xmm9
  5d68  vpaddd xmm0, xmm9, [rel c8600]
  5d70  sha256rnds2 xmm8, xmm7, xmm0
  5d75  vpshufd xmm0, xmm0, 0xe
  5d7a  sha256rnds2 xmm7, xmm8, xmm0
  5d7f  vmovdqa xmm10, [rsp]
  5d84  sha256msg1 xmm10, [rsp+0x10]
  5d8b  vpalignr xmm0, xmm11, [rsp+0x20], 4
  5d93  vpaddd xmm10, xmm10, xmm0
  5d97  sha256msg2 xmm10, xmm11
  5d9c  vmovdqa [rsp], xmm10
  5da1  vpaddd xmm0, xmm10, [rel c8610]
  5da9  sha256rnds2 xmm2, xmm1, xmm0
  5dad  vpshufd xmm0, xmm0, 0xe
  5db2  sha256rnds2 xmm1, xmm2, xmm0
  5db6  vmovdqa xmm11, [rsp+0x40]
  5dbc  sha256msg1 xmm11, [rsp+0x50]
  5dc3  vpalignr xmm0, xmm12, [rsp+0x60], 4
  5dcb  vpaddd xmm11, xmm11, xmm0
  5dcf  sha256msg2 xmm11, xmm12
  5dd4  vmovdqa [rsp+0x40], xmm11
  5dda  vpaddd xmm0, xmm11, [rel c8610]
  5de2  sha256rnds2 xmm4, xmm3, xmm0
  5de6  vpshufd xmm0, xmm0, 0xe
  5deb  sha256rnds2 xmm3, xmm4, xmm0
  5def  vmovdqa xmm12, [rsp+0x80]
  5df8  sha256msg1 xmm12, [rsp+0x90]
  5e02  vpalignr xmm0, xmm13, [rsp+0xa0], 4
  5e0d  vpaddd xmm12, xmm12, xmm0
  5e11  sha256msg2 xmm12, xmm13
  5e16  vmovdqa [rsp+0x80], xmm12
  5e1f  vpaddd xmm0, xmm12, [rel c8610]
  5e27  sha256rnds2 xmm6, xmm5, xmm0
  5e2b  vpshufd xmm0, xmm0, 0xe
  5e30  sha256rnds2 xmm5, xmm6, xmm0
  5e34  vmovdqa xmm13, [rsp+0xc0]
  5e3d  sha256msg1 xmm13, [rsp+0xd0]
  5e47  vpalignr xmm0, xmm9, [rsp+0xe0], 4
  5e52  vpaddd xmm13, xmm13, xmm0
  5e56  sha256msg2 xmm13, xmm9
  5e5b  vmovdqa [rsp+0xc0], xmm13
  5e64  vpaddd xmm0, xmm13, [rel c8610]
  5e6c  sha256rnds2 xmm8, xmm7, xmm0
  5e71  vpshufd xmm0, xmm0, 0xe
  5e76  sha256rnds2 xmm7, xmm8, xmm0
  5e7b  vmovdqa xmm9, [rsp+0x10]
  5e81  sha256msg1 xmm9, [rsp+0x20]
  5e88  vpalignr xmm0, xmm10, [rsp+0x30], 4
  5e90  vpaddd xmm9, xmm9, xmm0
  5e94  sha256msg2 xmm9, xmm10
  5e99  vmovdqa [rsp+0x10], xmm9
  5e9f  vpaddd xmm0, xmm9, [rel c8620]
  5ea7  sha256rnds2 xmm2, xmm1, xmm0
  5eab  vpshufd xmm0, xmm0, 0xe
  5eb0  sha256rnds2 xmm1, xmm2, xmm0
  5eb4  vmovdqa xmm10, [rsp+0x50]
  5eba  sha256msg1 xmm10, [rsp+0x60]
  5ec1  vpalignr xmm0, xmm11, [rsp+0x70], 4
  5ec9  vpaddd xmm10, xmm10, xmm0
  5ecd  sha256msg2 xmm10, xmm11
  5ed2  vmovdqa [rsp+0x50], xmm10
  5ed8  vpaddd xmm0, xmm10, [rel c8620]
  5ee0  sha256rnds2 xmm4, xmm3, xmm0
  5ee4  vpshufd xmm0, xmm0, 0xe
  5ee9  sha256rnds2 xmm3, xmm4, xmm0
  5eed  vmovdqa xmm11, [rsp+0x90]
  5ef6  sha256msg1 xmm11, [rsp+0xa0]
  5f00  vpalignr xmm0, xmm12, [rsp+0xb0], 4
  5f0b  vpaddd xmm11, xmm11, xmm0
  5f0f  sha256msg2 xmm11, xmm12
  5f14  vmovdqa [rsp+0x90], xmm11
  5f1d  vpaddd xmm0, xmm11, [rel c8620]
  5f25  sha256rnds2 xmm6, xmm5, xmm0
  5f29  vpshufd xmm0, xmm0, 0xe
  5f2e  sha256rnds2 xmm5, xmm6, xmm0
  5f32  vmovdqa xmm12, [rsp+0xd0]
  5f3b  sha256msg1 xmm12, [rsp+0xe0]
  5f45  vpalignr xmm0, xmm13, [rsp+0xf0], 4
  5f50  vpaddd xmm12, xmm12, xmm0
  5f54  sha256msg2 xmm12, xmm13
  5f59  vmovdqa [rsp+0xd0], xmm12
  5f62  vpaddd xmm0, xmm12, [rel c8620]
  5f6a  sha256rnds2 xmm8, xmm7, xmm0
  5f6f  vpshufd xmm0, xmm0, 0xe
  5f74  sha256rnds2 xmm7, xmm8, xmm0
  5f79  vmovdqa xmm13, [rsp+0x20]
  5f7f  sha256msg1 xmm13, [rsp+0x30]
  5f86  vpalignr xmm0, xmm9, [rsp], 4
  5f8d  vpaddd xmm13, xmm13, xmm0
  5f91  sha256msg2 xmm13, xmm9
  5f96  vmovdqa [rsp+0x20], xmm13
  5f9c  vpaddd xmm0, xmm13, [rel c8630]
  5fa4  sha256rnds2 xmm2, xmm1, xmm0
  5fa8  vpshufd xmm0, xmm0, 0xe
  5fad  sha256rnds2 xmm1, xmm2, xmm0
  5fb1  vmovdqa xmm9, [rsp+0x60]
  5fb7  sha256msg1 xmm9, [rsp+0x70]
  5fbe  vpalignr xmm0, xmm10, [rsp+0x40], 4
  5fc6  vpaddd xmm9, xmm9, xmm0
  5fca  sha256msg2 xmm9, xmm10
  5fcf  vmovdqa [rsp+0x60], xmm9
  5fd5  vpaddd xmm0, xmm9, [rel c8630]
  5fdd  sha256rnds2 xmm4, xmm3, xmm0
  5fe1  vpshufd xmm0, xmm0, 0xe
  5fe6  sha256rnds2 xmm3, xmm4, xmm0
  5fea  vmovdqa xmm10, [rsp+0xa0]
  5ff3  sha256msg1 xmm10, [rsp+0xb0]
  5ffd  vpalignr xmm0, xmm11, [rsp+0x80], 4
  6008  vpaddd xmm10, xmm10, xmm0
  600c  sha256msg2 xmm10, xmm11
  6011  vmovdqa [rsp+0xa0], xmm10
  601a  vpaddd xmm0, xmm10, [rel c8630]
  6022  sha256rnds2 xmm6, xmm5, xmm0
  6026  vpshufd xmm0, xmm0, 0xe
  602b  sha256rnds2 xmm5, xmm6, xmm0
  602f  vmovdqa xmm11, [rsp+0xe0]
  6038  sha256msg1 xmm11, [rsp+0xf0]
  6042  vpalignr xmm0, xmm12, [rsp+0xc0], 4
  604d  vpaddd xmm11, xmm11, xmm0
  6051  sha256msg2 xmm11, xmm12
  6056  vmovdqa [rsp+0xe0], xmm11
  605f  vpaddd xmm0, xmm11, [rel c8630]
  6067  sha256rnds2 xmm8, xmm7, xmm0
  606c  vpshufd xmm0, xmm0, 0xe
  6071  sha256rnds2 xmm7, xmm8, xmm0
  6076  vmovdqa xmm12, [rsp+0x30]
  607c  sha256msg1 xmm12, [rsp]
  6082  vpalignr xmm0, xmm13, [rsp+0x10], 4
  608a  vpaddd xmm12, xmm12, xmm0
  608e  sha256msg2 xmm12, xmm13
  6093  vmovdqa [rsp+0x30], xmm12
  6099  vpaddd xmm0, xmm12, [rel c8640]
  60a1  sha256rnds2 xmm2, xmm1, xmm0
  60a5  vpshufd xmm0, xmm0, 0xe
  60aa  sha256rnds2 xmm1, xmm2, xmm0
  60ae  vmovdqa xmm13, [rsp+0x70]
  60b4  sha256msg1 xmm13, [rsp+0x40]
  60bb  vpalignr xmm0, xmm9, [rsp+0x50], 4
  60c3  vpaddd xmm13, xmm13, xmm0
  60c7  sha256msg2 xmm13, xmm9
  60cc  vmovdqa [rsp+0x70], xmm13
  60d2  vpaddd xmm0, xmm13, [rel c8640]
  60da  sha256rnds2 xmm4, xmm3, xmm0
  60de  vpshufd xmm0, xmm0, 0xe
  60e3  sha256rnds2 xmm3, xmm4, xmm0
  60e7  vmovdqa xmm9, [rsp+0xb0]
  60f0  sha256msg1 xmm9, [rsp+0x80]
  60fa  vpalignr xmm0, xmm10, [rsp+0x90], 4
  6105  vpaddd xmm9, xmm9, xmm0
  6109  sha256msg2 xmm9, xmm10
  610e  vmovdqa [rsp+0xb0], xmm9
  6117  vpaddd xmm0, xmm9, [rel c8640]
  611f  sha256rnds2 xmm6, xmm5, xmm0
  6123  vpshufd xmm0, xmm0, 0xe
  6128  sha256rnds2 xmm5, xmm6, xmm0
  612c  vmovdqa xmm10, [rsp+0xf0]
  6135  sha256msg1 xmm10, [rsp+0xc0]
  613f  vpalignr xmm0, xmm11, [rsp+0xd0], 4
  614a  vpaddd xmm10, xmm10, xmm0
  614e  sha256msg2 xmm10, xmm11
  6153  vmovdqa [rsp+0xf0], xmm10
  615c  vpaddd xmm0, xmm10, [rel c8640]
  6164  sha256rnds2 xmm8, xmm7, xmm0
  6169  vpshufd xmm0, xmm0, 0xe
  616e  sha256rnds2 xmm7, xmm8, xmm0
  6173  vmovdqa xmm11, [rsp]
  6178  sha256msg1 xmm11, [rsp+0x10]
  617f  vpalignr xmm0, xmm12, [rsp+0x20], 4
  6187  vpaddd xmm11, xmm11, xmm0
  618b  sha256msg2 xmm11, xmm12
  6190  vmovdqa [rsp], xmm11
  6195  vpaddd xmm0, xmm11, [rel c8650]
  619d  sha256rnds2 xmm2, xmm1, xmm0
  61a1  vpshufd xmm0, xmm0, 0xe
  61a6  sha256rnds2 xmm1, xmm2, xmm0
  61aa  vmovdqa xmm12, [rsp+0x40]
  61b0  sha256msg1 xmm12, [rsp+0x50]
  61b7  vpalignr xmm0, xmm13, [rsp+0x60], 4
  61bf  vpaddd xmm12, xmm12, xmm0
  61c3  sha256msg2 xmm12, xmm13
  61c8  vmovdqa [rsp+0x40], xmm12
  61ce  vpaddd xmm0, xmm12, [rel c8650]
  61d6  sha256rnds2 xmm4, xmm3, xmm0
  61da  vpshufd xmm0, xmm0, 0xe
  61df  sha256rnds2 xmm3, xmm4, xmm0
  61e3  vmovdqa xmm13, [rsp+0x80]
  61ec  sha256msg1 xmm13, [rsp+0x90]
  61f6  vpalignr xmm0, xmm9, [rsp+0xa0], 4
  6201  vpaddd xmm13, xmm13, xmm0
  6205  sha256msg2 xmm13, xmm9
  620a  vmovdqa [rsp+0x80], xmm13
  6213  vpaddd xmm0, xmm13, [rel c8650]
  621b  sha256rnds2 xmm6, xmm5, xmm0
  621f  vpshufd xmm0, xmm0, 0xe
  6224  sha256rnds2 xmm5, xmm6, xmm0
  6228  vmovdqa xmm9, [rsp+0xc0]
  6231  sha256msg1 xmm9, [rsp+0xd0]
  623b  vpalignr xmm0, xmm10, [rsp+0xe0], 4
  6246  vpaddd xmm9, xmm9, xmm0
  624a  sha256msg2 xmm9, xmm10
  624f  vmovdqa [rsp+0xc0], xmm9
  6258  vpaddd xmm0, xmm9, [rel c8650]
  6260  sha256rnds2 xmm8, xmm7, xmm0
  6265  vpshufd xmm0, xmm0, 0xe
  626a  sha256rnds2 xmm7, xmm8, xmm0
  626f  vmovdqa xmm10, [rsp+0x10]
  6275  sha256msg1 xmm10, [rsp+0x20]
  627c  vpalignr xmm0, xmm11, [rsp+0x30], 4
  6284  vpaddd xmm10, xmm10, xmm0
  6288  sha256msg2 xmm10, xmm11
  628d  vmovdqa [rsp+0x10], xmm10
  6293  vpaddd xmm0, xmm10, [rel c8660]
  629b  sha256rnds2 xmm2, xmm1, xmm0
  629f  vpshufd xmm0, xmm0, 0xe
  62a4  sha256rnds2 xmm1, xmm2, xmm0
  62a8  vmovdqa xmm11, [rsp+0x50]
  62ae  sha256msg1 xmm11, [rsp+0x60]
  62b5  vpalignr xmm0, xmm12, [rsp+0x70], 4
  62bd  vpaddd xmm11, xmm11, xmm0
  62c1  sha256msg2 xmm11, xmm12
  62c6  vmovdqa [rsp+0x50], xmm11
  62cc  vpaddd xmm0, xmm11, [rel c8660]
  62d4  sha256rnds2 xmm4, xmm3, xmm0
  62d8  vpshufd xmm0, xmm0, 0xe
  62dd  sha256rnds2 xmm3, xmm4, xmm0
  62e1  vmovdqa xmm12, [rsp+0x90]
  62ea  sha256msg1 xmm12, [rsp+0xa0]
  62f4  vpalignr xmm0, xmm13, [rsp+0xb0], 4
  62ff  vpaddd xmm12, xmm12, xmm0
  6303  sha256msg2 xmm12, xmm13
  6308  vmovdqa [rsp+0x90], xmm12
  6311  vpaddd xmm0, xmm12, [rel c8660]
  6319  sha256rnds2 xmm6, xmm5, xmm0
  631d  vpshufd xmm0, xmm0, 0xe
  6322  sha256rnds2 xmm5, xmm6, xmm0
  6326  vmovdqa xmm13, [rsp+0xd0]
  632f  sha256msg1 xmm13, [rsp+0xe0]
  6339  vpalignr xmm0, xmm9, [rsp+0xf0], 4
  6344  vpaddd xmm13, xmm13, xmm0
  6348  sha256msg2 xmm13, xmm9
  634d  vmovdqa [rsp+0xd0], xmm13
  6356  vpaddd xmm0, xmm13, [rel c8660]
  635e  sha256rnds2 xmm8, xmm7, xmm0
  6363  vpshufd xmm0, xmm0, 0xe
  6368  sha256rnds2 xmm7, xmm8, xmm0
  636d  vmovdqa xmm9, [rsp+0x20]
  6373  sha256msg1 xmm9, [rsp+0x30]
  637a  vpalignr xmm0, xmm10, [rsp], 4
  6381  vpaddd xmm9, xmm9, xmm0
  6385  sha256msg2 xmm9, xmm10
  638a  vmovdqa [rsp+0x20], xmm9
  6390  vpaddd xmm0, xmm9, [rel c8670]
  6398  sha256rnds2 xmm2, xmm1, xmm0
  639c  vpshufd xmm0, xmm0, 0xe
  63a1  sha256rnds2 xmm1, xmm2, xmm0
  63a5  vmovdqa xmm10, [rsp+0x60]
  63ab  sha256msg1 xmm10, [rsp+0x70]
  63b2  vpalignr xmm0, xmm11, [rsp+0x40], 4
  63ba  vpaddd xmm10, xmm10, xmm0
  63be  sha256msg2 xmm10, xmm11
  63c3  vmovdqa [rsp+0x60], xmm10
  63c9  vpaddd xmm0, xmm10, [rel c8670]
  63d1  sha256rnds2 xmm4, xmm3, xmm0
  63d5  vpshufd xmm0, xmm0, 0xe
  63da  sha256rnds2 xmm3, xmm4, xmm0
  63de  vmovdqa xmm11, [rsp+0xa0]
  63e7  sha256msg1 xmm11, [rsp+0xb0]
  63f1  vpalignr xmm0, xmm12, [rsp+0x80], 4
  63fc  vpaddd xmm11, xmm11, xmm0
  6400  sha256msg2 xmm11, xmm12
  6405  vmovdqa [rsp+0xa0], xmm11
  640e  vpaddd xmm0, xmm11, [rel c8670]
  6416  sha256rnds2 xmm6, xmm5, xmm0
  641a  vpshufd xmm0, xmm0, 0xe
  641f  sha256rnds2 xmm5, xmm6, xmm0
  6423  vmovdqa xmm12, [rsp+0xe0]
  642c  sha256msg1 xmm12, [rsp+0xf0]
  6436  vpalignr xmm0, xmm13, [rsp+0xc0], 4
  6441  vpaddd xmm12, xmm12, xmm0
  6445  sha256msg2 xmm12, xmm13
  644a  vmovdqa [rsp+0xe0], xmm12
  6453  vpaddd xmm0, xmm12, [rel c8670]
  645b  sha256rnds2 xmm8, xmm7, xmm0
  6460  vpshufd xmm0, xmm0, 0xe
  6465  sha256rnds2 xmm7, xmm8, xmm0
  646a  vmovdqa xmm13, [rsp+0x30]
  6470  sha256msg1 xmm13, [rsp]
  6476  vpalignr xmm0, xmm9, [rsp+0x10], 4
  647e  vpaddd xmm13, xmm13, xmm0
  6482  sha256msg2 xmm13, xmm9
  6487  vmovdqa [rsp+0x30], xmm13
  648d  vpaddd xmm0, xmm13, [rel c8680]
  6495  sha256rnds2 xmm2, xmm1, xmm0
  6499  vpshufd xmm0, xmm0, 0xe
  649e  sha256rnds2 xmm1, xmm2, xmm0
  64a2  vmovdqa xmm9, [rsp+0x70]
  64a8  sha256msg1 xmm9, [rsp+0x40]
  64af  vpalignr xmm0, xmm10, [rsp+0x50], 4
  64b7  vpaddd xmm9, xmm9, xmm0
  64bb  sha256msg2 xmm9, xmm10
  64c0  vmovdqa [rsp+0x70], xmm9
  64c6  vpaddd xmm0, xmm9, [rel c8680]
  64ce  sha256rnds2 xmm4, xmm3, xmm0
  64d2  vpshufd xmm0, xmm0, 0xe
  64d7  sha256rnds2 xmm3, xmm4, xmm0
  64db  vmovdqa xmm10, [rsp+0xb0]
  64e4  sha256msg1 xmm10, [rsp+0x80]
  64ee  vpalignr xmm0, xmm11, [rsp+0x90], 4
  64f9  vpaddd xmm10, xmm10, xmm0
  64fd  sha256msg2 xmm10, xmm11
  6502  vmovdqa [rsp+0xb0], xmm10
  650b  vpaddd xmm0, xmm10, [rel c8680]
  6513  sha256rnds2 xmm6, xmm5, xmm0
  6517  vpshufd xmm0, xmm0, 0xe
  651c  sha256rnds2 xmm5, xmm6, xmm0
  6520  vmovdqa xmm11, [rsp+0xf0]
  6529  sha256msg1 xmm11, [rsp+0xc0]
  6533  vpalignr xmm0, xmm12, [rsp+0xd0], 4
  653e  vpaddd xmm11, xmm11, xmm0
  6542  sha256msg2 xmm11, xmm12
  6547  vmovdqa [rsp+0xf0], xmm11
  6550  vpaddd xmm0, xmm11, [rel c8680]
  6558  sha256rnds2 xmm8, xmm7, xmm0
  655d  vpshufd xmm0, xmm0, 0xe
  6562  sha256rnds2 xmm7, xmm8, xmm0
  6567  vpaddd xmm1, xmm1, [rel c8560]
  656f  vpaddd xmm2, xmm2, [rel c8570]
  6577  vpaddd xmm3, xmm3, [rel c8560]
  657f  vpaddd xmm4, xmm4, [rel c8570]
  6587  vpaddd xmm5, xmm5, [rel c8560]
  658f  vpaddd xmm6, xmm6, [rel c8570]
  6597  vpaddd xmm7, xmm7, [rel c8560]
  659f  vpaddd xmm8, xmm8, [rel c8570]
  65a7  vmovdqa [rsp+0xf0], xmm1
  65b0  vmovdqa [rsp+0xe0], xmm2
  65b9  lea rax, [r9]
  65bc  cmp rax, r10
  65bf  cmova rax, r10
  65c3  imul rax, 0x50
  65c7  add rax, rcx
  65ca  vmovdqu xmm11, [rax+0x40]
  65cf  vpshufb xmm11, xmm11, [rel c8580]
  65d8  vmovdqa [rsp+0xd0], xmm11
  65e1  vmovdqa [rsp+0xc0], xmm3
  65ea  vmovdqa [rsp+0xb0], xmm4
  65f3  lea rax, [r9+1]
  65f7  cmp rax, r10
  65fa  cmova rax, r10
  65fe  imul rax, 0x50
  6602  add rax, rcx
  6605  vmovdqu xmm10, [rax+0x40]
  660a  vpshufb xmm10, xmm10, [rel c8580]
  6613  vmovdqa [rsp+0xa0], xmm10
  661c  vmovdqa [rsp+0x90], xmm5
  6625  vmovdqa [rsp+0x80], xmm6
  662e  lea rax, [r9+2]
  6632  cmp rax, r10
  6635  cmova rax, r10
  6639  imul rax, 0x50
  663d  add rax, rcx
  6640  vmovdqu xmm9, [rax+0x40]
  6645  vpshufb xmm9, xmm9, [rel c8580]
  664e  vmovdqa [rsp+0x70], xmm9
  6654  vmovdqa [rsp+0x60], xmm7
  665a  vmovdqa [rsp+0x50], xmm8
  6660  lea rax, [r9+3]
  6664  cmp rax, r10
  6667  cmova rax, r10
  666b  imul rax, 0x50
  666f  add rax, rcx
  6672  vmovdqu xmm13, [rax+0x40]
  6677  vpshufb xmm13, xmm13, [rel c8580]
  6680  vmovdqa [rsp+0x40], xmm13
  6686  vpaddd xmm0, xmm11, [rel c8590]
  668e  sha256rnds2 xmm2, xmm1, xmm0
  6692  vpshufd xmm0, xmm0, 0xe
  6697  sha256rnds2 xmm1, xmm2, xmm0
  669b  vpaddd xmm0, xmm10, [rel c8590]
  66a3  sha256rnds2 xmm4, xmm3, xmm0
  66a7  vpshufd xmm0, xmm0, 0xe
  66ac  sha256rnds2 xmm3, xmm4, xmm0
  66b0  vpaddd xmm0, xmm9, [rel c8590]
  66b8  sha256rnds2 xmm6, xmm5, xmm0
  66bc  vpshufd xmm0, xmm0, 0xe
  66c1  sha256rnds2 xmm5, xmm6, xmm0
  66c5  vpaddd xmm0, xmm13, [rel c8590]
  66cd  sha256rnds2 xmm8, xmm7, xmm0
  66d2  vpshufd xmm0, xmm0, 0xe
  66d7  sha256rnds2 xmm7, xmm8, xmm0
  66dc  vmovdqa xmm0, [rel c8690]
  66e4  sha256rnds2 xmm2, xmm1, xmm0
  66e8  vmovq xmm0, [rel c8698]
  66f0  sha256rnds2 xmm1, xmm2, xmm0
  66f4  vmovdqa xmm12, [rel c86a0]
  66fc  vmovdqa [rsp+0x30], xmm12
  6702  vmovdqa xmm0, [rel c8690]
  670a  sha256rnds2 xmm4, xmm3, xmm0
  670e  vmovq xmm0, [rel c8698]
  6716  sha256rnds2 xmm3, xmm4, xmm0
  671a  vmovdqa xmm11, [rel c86a0]
  6722  vmovdqa [rsp+0x20], xmm11
  6728  vmovdqa xmm0, [rel c8690]
  6730  sha256rnds2 xmm6, xmm5, xmm0
  6734  vmovq xmm0, [rel c8698]
  673c  sha256rnds2 xmm5, xmm6, xmm0
  6740  vmovdqa xmm10, [rel c86a0]
  6748  vmovdqa [rsp+0x10], xmm10
  674e  vmovdqa xmm0, [rel c8690]
  6756  sha256rnds2 xmm8, xmm7, xmm0
  675b  vmovq xmm0, [rel c8698]
  6763  sha256rnds2 xmm7, xmm8, xmm0
  6768  vmovdqa xmm9, [rel c86a0]
  6770  vmovdqa [rsp], xmm9
  6775  vmovdqa xmm0, [rel c85b0]
  677d  sha256rnds2 xmm2, xmm1, xmm0
  6781  vmovq xmm0, [rel c85b8]
  6789  sha256rnds2 xmm1, xmm2, xmm0
  678d  vmovdqa xmm13, [rel c86b0]
  6795  vmovdqa [rsp+0x100], xmm13
  679e  vmovdqa xmm0, [rel c85b0]
  67a6  sha256rnds2 xmm4, xmm3, xmm0
  67aa  vmovq xmm0, [rel c85b8]
  67b2  sha256rnds2 xmm3, xmm4, xmm0
  67b6  vmovdqa xmm12, [rel c86b0]
  67be  vmovdqa [rsp+0x110], xmm12
  67c7  vmovdqa xmm0, [rel c85b0]
  67cf  sha256rnds2 xmm6, xmm5, xmm0
  67d3  vmovq xmm0, [rel c85b8]
  67db  sha256rnds2 xmm5, xmm6, xmm0
  67df  vmovdqa xmm11, [rel c86b0]
  67e7  vmovdqa [rsp+0x120], xmm11
  67f0  vmovdqa xmm0, [rel c85b0]
  67f8  sha256rnds2 xmm8, xmm7, xmm0
  67fd  vmovq xmm0, [rel c85b8]
  6805  sha256rnds2 xmm7, xmm8, xmm0
  680a  vmovdqa xmm10, [rel c86b0]
  6812  vmovdqa [rsp+0x130], xmm10
  681b  vmovdqa xmm0, [rel c86c0]
  6823  sha256rnds2 xmm2, xmm1, xmm0
  6827  vmovq xmm0, [rel c86c8]
  682f  sha256rnds2 xmm1, xmm2, xmm0
  6833  vmovdqa xmm9, [rel c86d0]
  683b  vmovdqa [rsp+0x140], xmm9
  6844  vmovdqa xmm0, [rel c86c0]
  684c  sha256rnds2 xmm4, xmm3, xmm0
  6850  vmovq xmm0, [rel c86c8]
  6858  sha256rnds2 xmm3, xmm4, xmm0
  685c  vmovdqa xmm13, [rel c86d0]
  6864  vmovdqa [rsp+0x150], xmm13
  686d  vmovdqa xmm0, [rel c86c0]
  6875  sha256rnds2 xmm6, xmm5, xmm0
  6879  vmovq xmm0, [rel c86c8]
  6881  sha256rnds2 xmm5, xmm6, xmm0
  6885  vmovdqa xmm12, [rel c86d0]
  688d  vmovdqa [rsp+0x160], xmm12
  6896  vmovdqa xmm0, [rel c86c0]
  689e  sha256rnds2 xmm8, xmm7, xmm0
  68a3  vmovq xmm0, [rel c86c8]
  68ab  sha256rnds2 xmm7, xmm8, xmm0
  68b0  vmovdqa xmm11, [rel c86d0]
  68b8  vmovdqa [rsp+0x170], xmm11
  68c1  vmovdqa xmm10, [rsp+0xd0]
  68ca  sha256msg1 xmm10, [rsp+0x30]
  68d1  vpalignr xmm0, xmm9, [rsp+0x100], 4
  68dc  vpaddd xmm10, xmm10, xmm0
  68e0  sha256msg2 xmm10, xmm9
  68e5  vmovdqa [rsp+0xd0], xmm10
  68ee  vpaddd xmm0, xmm10, [rel c85d0]
  68f6  sha256rnds2 xmm2, xmm1, xmm0
  68fa  vpshufd xmm0, xmm0, 0xe
  68ff  sha256rnds2 xmm1, xmm2, xmm0
  6903  vmovdqa xmm9, [rsp+0xa0]
  690c  sha256msg1 xmm9, [rsp+0x20]
  6913  vpalignr xmm0, xmm13, [rsp+0x110], 4
  691e  vpaddd xmm9, xmm9, xmm0
  6922  sha256msg2 xmm9, xmm13
  6927  vmovdqa [rsp+0xa0], xmm9
  6930  vpaddd xmm0, xmm9, [rel c85d0]
  6938  sha256rnds2 xmm4, xmm3, xmm0
  693c  vpshufd xmm0, xmm0, 0xe
  6941  sha256rnds2 xmm3, xmm4, xmm0
  6945  vmovdqa xmm13, [rsp+0x70]
  694b  sha256msg1 xmm13, [rsp+0x10]
  6952  vpalignr xmm0, xmm12, [rsp+0x120], 4
  695d  vpaddd xmm13, xmm13, xmm0
  6961  sha256msg2 xmm13, xmm12
  6966  vmovdqa [rsp+0x70], xmm13
  696c  vpaddd xmm0, xmm13, [rel c85d0]
  6974  sha256rnds2 xmm6, xmm5, xmm0
  6978  vpshufd xmm0, xmm0, 0xe
  697d  sha256rnds2 xmm5, xmm6, xmm0
  6981  vmovdqa xmm12, [rsp+0x40]
  6987  sha256msg1 xmm12, [rsp]
  698d  vpalignr xmm0, xmm11, [rsp+0x130], 4
  6998  vpaddd xmm12, xmm12, xmm0
  699c  sha256msg2 xmm12, xmm11
  69a1  vmovdqa [rsp+0x40], xmm12
  69a7  vpaddd xmm0, xmm12, [rel c85d0]
  69af  sha256rnds2 xmm8, xmm7, xmm0
  69b4  vpshufd xmm0, xmm0, 0xe
  69b9  sha256rnds2 xmm7, xmm8, xmm0
  69be  vmovdqa xmm11, [rsp+0x30]
  69c4  sha256msg1 xmm11, [rsp+0x100]
  69ce  vpalignr xmm0, xmm10, [rsp+0x140], 4
  69d9  vpaddd xmm11, xmm11, xmm0
  69dd  sha256msg2 xmm11, xmm10
  69e2  vmovdqa [rsp+0x30], xmm11
  69e8  vpaddd xmm0, xmm11, [rel c85e0]
  69f0  sha256rnds2 xmm2, xmm1, xmm0
  69f4  vpshufd xmm0, xmm0, 0xe
  69f9  sha256rnds2 xmm1, xmm2, xmm0
  69fd  vmovdqa xmm10, [rsp+0x20]
  6a03  sha256msg1 xmm10, [rsp+0x110]
  6a0d  vpalignr xmm0, xmm9, [rsp+0x150], 4
  6a18  vpaddd xmm10, xmm10, xmm0
  6a1c  sha256msg2 xmm10, xmm9
  6a21  vmovdqa [rsp+0x20], xmm10
  6a27  vpaddd xmm0, xmm10, [rel c85e0]
  6a2f  sha256rnds2 xmm4, xmm3, xmm0
  6a33  vpshufd xmm0, xmm0, 0xe
  6a38  sha256rnds2 xmm3, xmm4, xmm0
  6a3c  vmovdqa xmm9, [rsp+0x10]
  6a42  sha256msg1 xmm9, [rsp+0x120]
  6a4c  vpalignr xmm0, xmm13, [rsp+0x160], 4
  6a57  vpaddd xmm9, xmm9, xmm0
  6a5b  sha256msg2 xmm9, xmm13
  6a60  vmovdqa [rsp+0x10], xmm9
  6a66  vpaddd xmm0, xmm9, [rel c85e0]
  6a6e  sha256rnds2 xmm6, xmm5, xmm0
  6a72  vpshufd xmm0, xmm0, 0xe
  6a77  sha256rnds2 xmm5, xmm6, xmm0
  6a7b  vmovdqa xmm13, [rsp]
  6a80  sha256msg1 xmm13, [rsp+0x130]
  6a8a  vpalignr xmm0, xmm12, [rsp+0x170], 4
  6a95  vpaddd xmm13, xmm13, xmm0
  6a99  sha256msg2 xmm13, xmm12
  6a9e  vmovdqa [rsp], xmm13
  6aa3  vpaddd xmm0, xmm13, [rel c85e0]
  6aab  sha256rnds2 xmm8, xmm7, xmm0
  6ab0  vpshufd xmm0, xmm0, 0xe
  6ab5  sha256rnds2 xmm7, xmm8, xmm0
  6aba  vmovdqa xmm12, [rsp+0x100]
  6ac3  sha256msg1 xmm12, [rsp+0x140]
  6acd  vpalignr xmm0, xmm11, [rsp+0xd0], 4
  6ad8  vpaddd xmm12, xmm12, xmm0
  6adc  sha256msg2 xmm12, xmm11
  6ae1  vmovdqa [rsp+0x100], xmm12
  6aea  vpaddd xmm0, xmm12, [rel c85f0]
  6af2  sha256rnds2 xmm2, xmm1, xmm0
  6af6  vpshufd xmm0, xmm0, 0xe
  6afb  sha256rnds2 xmm1, xmm2, xmm0
  6aff  vmovdqa xmm11, [rsp+0x110]
  6b08  sha256msg1 xmm11, [rsp+0x150]
  6b12  vpalignr xmm0, xmm10, [rsp+0xa0], 4
  6b1d  vpaddd xmm11, xmm11, xmm0
  6b21  sha256msg2 xmm11, xmm10
  6b26  vmovdqa [rsp+0x110], xmm11
  6b2f  vpaddd xmm0, xmm11, [rel c85f0]
  6b37  sha256rnds2 xmm4, xmm3, xmm0
  6b3b  vpshufd xmm0, xmm0, 0xe
  6b40  sha256rnds2 xmm3, xmm4, xmm0
  6b44  vmovdqa xmm10, [rsp+0x120]
  6b4d  sha256msg1 xmm10, [rsp+0x160]
  6b57  vpalignr xmm0, xmm9, [rsp+0x70], 4
  6b5f  vpaddd xmm10, xmm10, xmm0
  6b63  sha256msg2 xmm10, xmm9
  6b68  vmovdqa [rsp+0x120], xmm10
  6b71  vpaddd xmm0, xmm10, [rel c85f0]
  6b79  sha256rnds2 xmm6, xmm5, xmm0
  6b7d  vpshufd xmm0, xmm0, 0xe
  6b82  sha256rnds2 xmm5, xmm6, xmm0
  6b86  vmovdqa xmm9, [rsp+0x130]
  6b8f  sha256msg1 xmm9, [rsp+0x170]
  6b99  vpalignr xmm0, xmm13, [rsp+0x40], 4
  6ba1  vpaddd xmm9, xmm9, xmm0
  6ba5  sha256msg2 xmm9, xmm13
  6baa  vmovdqa [rsp+0x130], xmm9
  6bb3  vpaddd xmm0, xmm9, [rel c85f0]
  6bbb  sha256rnds2 xmm8, xmm7, xmm0
  6bc0  vpshufd xmm0, xmm0, 0xe
  6bc5  sha256rnds2 xmm7, xmm8, xmm0
  6bca  vmovdqa xmm13, [rsp+0x140]
  6bd3  sha256msg1 xmm13, [rsp+0xd0]
  6bdd  vpalignr xmm0, xmm12, [rsp+0x30], 4
  6be5  vpaddd xmm13, xmm13, xmm0
  6be9  sha256msg2 xmm13, xmm12
  6bee  vmovdqa [rsp+0x140], xmm13
  6bf7  vpaddd xmm0, xmm13, [rel c8600]
  6bff  sha256rnds2 xmm2, xmm1, xmm0
  6c03  vpshufd xmm0, xmm0, 0xe
  6c08  sha256rnds2 xmm1, xmm2, xmm0
  6c0c  vmovdqa xmm12, [rsp+0x150]
  6c15  sha256msg1 xmm12, [rsp+0xa0]
  6c1f  vpalignr xmm0, xmm11, [rsp+0x20], 4
  6c27  vpaddd xmm12, xmm12, xmm0
  6c2b  sha256msg2 xmm12, xmm11
  6c30  vmovdqa [rsp+0x150], xmm12
  6c39  vpaddd xmm0, xmm12, [rel c8600]
  6c41  sha256rnds2 xmm4, xmm3, xmm0
  6c45  vpshufd xmm0, xmm0, 0xe
  6c4a  sha256rnds2 xmm3, xmm4, xmm0
  6c4e  vmovdqa xmm11, [rsp+0x160]
  6c57  sha256msg1 xmm11, [rsp+0x70]
  6c5e  vpalignr xmm0, xmm10, [rsp+0x10], 4
  6c66  vpaddd xmm11, xmm11, xmm0
  6c6a  sha256msg2 xmm11, xmm10
  6c6f  vmovdqa [rsp+0x160], xmm11
  6c78  vpaddd xmm0, xmm11, [rel c8600]
  6c80  sha256rnds2 xmm6, xmm5, xmm0
  6c84  vpshufd xmm0, xmm0, 0xe
  6c89  sha256rnds2 xmm5, xmm6, xmm0
  6c8d  vmovdqa xmm10, [rsp+0x170]
  6c96  sha256msg1 xmm10, [rsp+0x40]
  6c9d  vpalignr xmm0, xmm9, [rsp], 4
  6ca4  vpaddd xmm10, xmm10, xmm0
  6ca8  sha256msg2 xmm10, xmm9
  6cad  vmovdqa [rsp+0x170], xmm10
  6cb6  vpaddd xmm0, xmm10, [rel c8600]
  6cbe  sha256rnds2 xmm8, xmm7, xmm0
  6cc3  vpshufd xmm0, xmm0, 0xe
  6cc8  sha256rnds2 xmm7, xmm8, xmm0
  6ccd  vmovdqa xmm9, [rsp+0xd0]
  6cd6  sha256msg1 xmm9, [rsp+0x30]
  6cdd  vpalignr xmm0, xmm13, [rsp+0x100], 4
  6ce8  vpaddd xmm9, xmm9, xmm0
  6cec  sha256msg2 xmm9, xmm13
  6cf1  vmovdqa [rsp+0xd0], xmm9
  6cfa  vpaddd xmm0, xmm9, [rel c8610]
  6d02  sha256rnds2 xmm2, xmm1, xmm0
  6d06  vpshufd xmm0, xmm0, 0xe
  6d0b  sha256rnds2 xmm1, xmm2, xmm0
  6d0f  vmovdqa xmm13, [rsp+0xa0]
  6d18  sha256msg1 xmm13, [rsp+0x20]
  6d1f  vpalignr xmm0, xmm12, [rsp+0x110], 4
  6d2a  vpaddd xmm13, xmm13, xmm0
  6d2e  sha256msg2 xmm13, xmm12
  6d33  vmovdqa [rsp+0xa0], xmm13
  6d3c  vpaddd xmm0, xmm13, [rel c8610]
  6d44  sha256rnds2 xmm4, xmm3, xmm0
  6d48  vpshufd xmm0, xmm0, 0xe
  6d4d  sha256rnds2 xmm3, xmm4, xmm0
  6d51  vmovdqa xmm12, [rsp+0x70]
  6d57  sha256msg1 xmm12, [rsp+0x10]
  6d5e  vpalignr xmm0, xmm11, [rsp+0x120], 4
  6d69  vpaddd xmm12, xmm12, xmm0
  6d6d  sha256msg2 xmm12, xmm11
  6d72  vmovdqa [rsp+0x70], xmm12
  6d78  vpaddd xmm0, xmm12, [rel c8610]
  6d80  sha256rnds2 xmm6, xmm5, xmm0
  6d84  vpshufd xmm0, xmm0, 0xe
  6d89  sha256rnds2 xmm5, xmm6, xmm0
  6d8d  vmovdqa xmm11, [rsp+0x40]
  6d93  sha256msg1 xmm11, [rsp]
  6d99  vpalignr xmm0, xmm10, [rsp+0x130], 4
  6da4  vpaddd xmm11, xmm11, xmm0
  6da8  sha256msg2 xmm11, xmm10
  6dad  vmovdqa [rsp+0x40], xmm11
  6db3  vpaddd xmm0, xmm11, [rel c8610]
  6dbb  sha256rnds2 xmm8, xmm7, xmm0
  6dc0  vpshufd xmm0, xmm0, 0xe
  6dc5  sha256rnds2 xmm7, xmm8, xmm0
  6dca  vmovdqa xmm10, [rsp+0x30]
  6dd0  sha256msg1 xmm10, [rsp+0x100]
  6dda  vpalignr xmm0, xmm9, [rsp+0x140], 4
  6de5  vpaddd xmm10, xmm10, xmm0
  6de9  sha256msg2 xmm10, xmm9
  6dee  vmovdqa [rsp+0x30], xmm10
  6df4  vpaddd xmm0, xmm10, [rel c8620]
  6dfc  sha256rnds2 xmm2, xmm1, xmm0
  6e00  vpshufd xmm0, xmm0, 0xe
  6e05  sha256rnds2 xmm1, xmm2, xmm0
  6e09  vmovdqa xmm9, [rsp+0x20]
  6e0f  sha256msg1 xmm9, [rsp+0x110]
  6e19  vpalignr xmm0, xmm13, [rsp+0x150], 4
  6e24  vpaddd xmm9, xmm9, xmm0
  6e28  sha256msg2 xmm9, xmm13
  6e2d  vmovdqa [rsp+0x20], xmm9
  6e33  vpaddd xmm0, xmm9, [rel c8620]
  6e3b  sha256rnds2 xmm4, xmm3, xmm0
  6e3f  vpshufd xmm0, xmm0, 0xe
  6e44  sha256rnds2 xmm3, xmm4, xmm0
  6e48  vmovdqa xmm13, [rsp+0x10]
  6e4e  sha256msg1 xmm13, [rsp+0x120]
  6e58  vpalignr xmm0, xmm12, [rsp+0x160], 4
  6e63  vpaddd xmm13, xmm13, xmm0
  6e67  sha256msg2 xmm13, xmm12
  6e6c  vmovdqa [rsp+0x10], xmm13
  6e72  vpaddd xmm0, xmm13, [rel c8620]
  6e7a  sha256rnds2 xmm6, xmm5, xmm0
  6e7e  vpshufd xmm0, xmm0, 0xe
  6e83  sha256rnds2 xmm5, xmm6, xmm0
  6e87  vmovdqa xmm12, [rsp]
  6e8c  sha256msg1 xmm12, [rsp+0x130]
  6e96  vpalignr xmm0, xmm11, [rsp+0x170], 4
  6ea1  vpaddd xmm12, xmm12, xmm0
  6ea5  sha256msg2 xmm12, xmm11
  6eaa  vmovdqa [rsp], xmm12
  6eaf  vpaddd xmm0, xmm12, [rel c8620]
  6eb7  sha256rnds2 xmm8, xmm7, xmm0
  6ebc  vpshufd xmm0, xmm0, 0xe
  6ec1  sha256rnds2 xmm7, xmm8, xmm0
  6ec6  vmovdqa xmm11, [rsp+0x100]
  6ecf  sha256msg1 xmm11, [rsp+0x140]
  6ed9  vpalignr xmm0, xmm10, [rsp+0xd0], 4
  6ee4  vpaddd xmm11, xmm11, xmm0
  6ee8  sha256msg2 xmm11, xmm10
  6eed  vmovdqa [rsp+0x100], xmm11
  6ef6  vpaddd xmm0, xmm11, [rel c8630]
  6efe  sha256rnds2 xmm2, xmm1, xmm0
  6f02  vpshufd xmm0, xmm0, 0xe
  6f07  sha256rnds2 xmm1, xmm2, xmm0
  6f0b  vmovdqa xmm10, [rsp+0x110]
  6f14  sha256msg1 xmm10, [rsp+0x150]
  6f1e  vpalignr xmm0, xmm9, [rsp+0xa0], 4
  6f29  vpaddd xmm10, xmm10, xmm0
  6f2d  sha256msg2 xmm10, xmm9
  6f32  vmovdqa [rsp+0x110], xmm10
  6f3b  vpaddd xmm0, xmm10, [rel c8630]
  6f43  sha256rnds2 xmm4, xmm3, xmm0
  6f47  vpshufd xmm0, xmm0, 0xe
  6f4c  sha256rnds2 xmm3, xmm4, xmm0
  6f50  vmovdqa xmm9, [rsp+0x120]
  6f59  sha256msg1 xmm9, [rsp+0x160]
  6f63  vpalignr xmm0, xmm13, [rsp+0x70], 4
  6f6b  vpaddd xmm9, xmm9, xmm0
  6f6f  sha256msg2 xmm9, xmm13
  6f74  vmovdqa [rsp+0x120], xmm9
  6f7d  vpaddd xmm0, xmm9, [rel c8630]
  6f85  sha256rnds2 xmm6, xmm5, xmm0
  6f89  vpshufd xmm0, xmm0, 0xe
  6f8e  sha256rnds2 xmm5, xmm6, xmm0
  6f92  vmovdqa xmm13, [rsp+0x130]
  6f9b  sha256msg1 xmm13, [rsp+0x170]
  6fa5  vpalignr xmm0, xmm12, [rsp+0x40], 4
  6fad  vpaddd xmm13, xmm13, xmm0
  6fb1  sha256msg2 xmm13, xmm12
  6fb6  vmovdqa [rsp+0x130], xmm13
  6fbf  vpaddd xmm0, xmm13, [rel c8630]
  6fc7  sha256rnds2 xmm8, xmm7, xmm0
  6fcc  vpshufd xmm0, xmm0, 0xe
  6fd1  sha256rnds2 xmm7, xmm8, xmm0
  6fd6  vmovdqa xmm12, [rsp+0x140]
  6fdf  sha256msg1 xmm12, [rsp+0xd0]
  6fe9  vpalignr xmm0, xmm11, [rsp+0x30], 4
  6ff1  vpaddd xmm12, xmm12, xmm0
  6ff5  sha256msg2 xmm12, xmm11
  6ffa  vmovdqa [rsp+0x140], xmm12
  7003  vpaddd xmm0, xmm12, [rel c8640]
  700b  sha256rnds2 xmm2, xmm1, xmm0
  700f  vpshufd xmm0, xmm0, 0xe
  7014  sha256rnds2 xmm1, xmm2, xmm0
  7018  vmovdqa xmm11, [rsp+0x150]
  7021  sha256msg1 xmm11, [rsp+0xa0]
  702b  vpalignr xmm0, xmm10, [rsp+0x20], 4
  7033  vpaddd xmm11, xmm11, xmm0
  7037  sha256msg2 xmm11, xmm10
  703c  vmovdqa [rsp+0x150], xmm11
  7045  vpaddd xmm0, xmm11, [rel c8640]
  704d  sha256rnds2 xmm4, xmm3, xmm0
  7051  vpshufd xmm0, xmm0, 0xe
  7056  sha256rnds2 xmm3, xmm4, xmm0
  705a  vmovdqa xmm10, [rsp+0x160]
  7063  sha256msg1 xmm10, [rsp+0x70]
  706a  vpalignr xmm0, xmm9, [rsp+0x10], 4
  7072  vpaddd xmm10, xmm10, xmm0
  7076  sha256msg2 xmm10, xmm9
  707b  vmovdqa [rsp+0x160], xmm10
  7084  vpaddd xmm0, xmm10, [rel c8640]
  708c  sha256rnds2 xmm6, xmm5, xmm0
  7090  vpshufd xmm0, xmm0, 0xe
  7095  sha256rnds2 xmm5, xmm6, xmm0
  7099  vmovdqa xmm9, [rsp+0x170]
  70a2  sha256msg1 xmm9, [rsp+0x40]
  70a9  vpalignr xmm0, xmm13, [rsp], 4
  70b0  vpaddd xmm9, xmm9, xmm0
  70b4  sha256msg2 xmm9, xmm13
  70b9  vmovdqa [rsp+0x170], xmm9
  70c2  vpaddd xmm0, xmm9, [rel c8640]
  70ca  sha256rnds2 xmm8, xmm7, xmm0
  70cf  vpshufd xmm0, xmm0, 0xe
  70d4  sha256rnds2 xmm7, xmm8, xmm0
  70d9  vmovdqa xmm13, [rsp+0xd0]
  70e2  sha256msg1 xmm13, [rsp+0x30]
  70e9  vpalignr xmm0, xmm12, [rsp+0x100], 4
  70f4  vpaddd xmm13, xmm13, xmm0
  70f8  sha256msg2 xmm13, xmm12
  70fd  vmovdqa [rsp+0xd0], xmm13
  7106  vpaddd xmm0, xmm13, [rel c8650]
  710e  sha256rnds2 xmm2, xmm1, xmm0
  7112  vpshufd xmm0, xmm0, 0xe
  7117  sha256rnds2 xmm1, xmm2, xmm0
  711b  vmovdqa xmm12, [rsp+0xa0]
  7124  sha256msg1 xmm12, [rsp+0x20]
  712b  vpalignr xmm0, xmm11, [rsp+0x110], 4
  7136  vpaddd xmm12, xmm12, xmm0
  713a  sha256msg2 xmm12, xmm11
  713f  vmovdqa [rsp+0xa0], xmm12
  7148  vpaddd xmm0, xmm12, [rel c8650]
  7150  sha256rnds2 xmm4, xmm3, xmm0
  7154  vpshufd xmm0, xmm0, 0xe
  7159  sha256rnds2 xmm3, xmm4, xmm0
  715d  vmovdqa xmm11, [rsp+0x70]
  7163  sha256msg1 xmm11, [rsp+0x10]
  716a  vpalignr xmm0, xmm10, [rsp+0x120], 4
  7175  vpaddd xmm11, xmm11, xmm0
  7179  sha256msg2 xmm11, xmm10
  717e  vmovdqa [rsp+0x70], xmm11
  7184  vpaddd xmm0, xmm11, [rel c8650]
  718c  sha256rnds2 xmm6, xmm5, xmm0
  7190  vpshufd xmm0, xmm0, 0xe
  7195  sha256rnds2 xmm5, xmm6, xmm0
  7199  vmovdqa xmm10, [rsp+0x40]
  719f  sha256msg1 xmm10, [rsp]
  71a5  vpalignr xmm0, xmm9, [rsp+0x130], 4
  71b0  vpaddd xmm10, xmm10, xmm0
  71b4  sha256msg2 xmm10, xmm9
  71b9  vmovdqa [rsp+0x40], xmm10
  71bf  vpaddd xmm0, xmm10, [rel c8650]
  71c7  sha256rnds2 xmm8, xmm7, xmm0
  71cc  vpshufd xmm0, xmm0, 0xe
  71d1  sha256rnds2 xmm7, xmm8, xmm0
  71d6  vmovdqa xmm9, [rsp+0x30]
  71dc  sha256msg1 xmm9, [rsp+0x100]
  71e6  vpalignr xmm0, xmm13, [rsp+0x140], 4
  71f1  vpaddd xmm9, xmm9, xmm0
  71f5  sha256msg2 xmm9, xmm13
  71fa  vmovdqa [rsp+0x30], xmm9
  7200  vpaddd xmm0, xmm9, [rel c8660]
  7208  sha256rnds2 xmm2, xmm1, xmm0
  720c  vpshufd xmm0, xmm0, 0xe
  7211  sha256rnds2 xmm1, xmm2, xmm0
  7215  vmovdqa xmm13, [rsp+0x20]
  721b  sha256msg1 xmm13, [rsp+0x110]
  7225  vpalignr xmm0, xmm12, [rsp+0x150], 4
  7230  vpaddd xmm13, xmm13, xmm0
  7234  sha256msg2 xmm13, xmm12
  7239  vmovdqa [rsp+0x20], xmm13
  723f  vpaddd xmm0, xmm13, [rel c8660]
  7247  sha256rnds2 xmm4, xmm3, xmm0
  724b  vpshufd xmm0, xmm0, 0xe
  7250  sha256rnds2 xmm3, xmm4, xmm0
  7254  vmovdqa xmm12, [rsp+0x10]
  725a  sha256msg1 xmm12, [rsp+0x120]
  7264  vpalignr xmm0, xmm11, [rsp+0x160], 4
  726f  vpaddd xmm12, xmm12, xmm0
  7273  sha256msg2 xmm12, xmm11
  7278  vmovdqa [rsp+0x10], xmm12
  727e  vpaddd xmm0, xmm12, [rel c8660]
  7286  sha256rnds2 xmm6, xmm5, xmm0
  728a  vpshufd xmm0, xmm0, 0xe
  728f  sha256rnds2 xmm5, xmm6, xmm0
  7293  vmovdqa xmm11, [rsp]
  7298  sha256msg1 xmm11, [rsp+0x130]
  72a2  vpalignr xmm0, xmm10, [rsp+0x170], 4
  72ad  vpaddd xmm11, xmm11, xmm0
  72b1  sha256msg2 xmm11, xmm10
  72b6  vmovdqa [rsp], xmm11
  72bb  vpaddd xmm0, xmm11, [rel c8660]
  72c3  sha256rnds2 xmm8, xmm7, xmm0
  72c8  vpshufd xmm0, xmm0, 0xe
  72cd  sha256rnds2 xmm7, xmm8, xmm0
  72d2  vmovdqa xmm10, [rsp+0x100]
  72db  sha256msg1 xmm10, [rsp+0x140]
  72e5  vpalignr xmm0, xmm9, [rsp+0xd0], 4
  72f0  vpaddd xmm10, xmm10, xmm0
  72f4  sha256msg2 xmm10, xmm9
  72f9  vmovdqa [rsp+0x100], xmm10
  7302  vpaddd xmm0, xmm10, [rel c8670]
  730a  sha256rnds2 xmm2, xmm1, xmm0
  730e  vpshufd xmm0, xmm0, 0xe
  7313  sha256rnds2 xmm1, xmm2, xmm0
  7317  vmovdqa xmm9, [rsp+0x110]
  7320  sha256msg1 xmm9, [rsp+0x150]
  732a  vpalignr xmm0, xmm13, [rsp+0xa0], 4
  7335  vpaddd xmm9, xmm9, xmm0
  7339  sha256msg2 xmm9, xmm13
  733e  vmovdqa [rsp+0x110], xmm9
  7347  vpaddd xmm0, xmm9, [rel c8670]
  734f  sha256rnds2 xmm4, xmm3, xmm0
  7353  vpshufd xmm0, xmm0, 0xe
  7358  sha256rnds2 xmm3, xmm4, xmm0
  735c  vmovdqa xmm13, [rsp+0x120]
  7365  sha256msg1 xmm13, [rsp+0x160]
  736f  vpalignr xmm0, xmm12, [rsp+0x70], 4
  7377  vpaddd xmm13, xmm13, xmm0
  737b  sha256msg2 xmm13, xmm12
  7380  vmovdqa [rsp+0x120], xmm13
  7389  vpaddd xmm0, xmm13, [rel c8670]
  7391  sha256rnds2 xmm6, xmm5, xmm0
  7395  vpshufd xmm0, xmm0, 0xe
  739a  sha256rnds2 xmm5, xmm6, xmm0
  739e  vmovdqa xmm12, [rsp+0x130]
  73a7  sha256msg1 xmm12, [rsp+0x170]
  73b1  vpalignr xmm0, xmm11, [rsp+0x40], 4
  73b9  vpaddd xmm12, xmm12, xmm0
  73bd  sha256msg2 xmm12, xmm11
  73c2  vmovdqa [rsp+0x130], xmm12
  73cb  vpaddd xmm0, xmm12, [rel c8670]
  73d3  sha256rnds2 xmm8, xmm7, xmm0
  73d8  vpshufd xmm0, xmm0, 0xe
  73dd  sha256rnds2 xmm7, xmm8, xmm0
  73e2  vmovdqa xmm11, [rsp+0x140]
  73eb  sha256msg1 xmm11, [rsp+0xd0]
  73f5  vpalignr xmm0, xmm10, [rsp+0x30], 4
  73fd  vpaddd xmm11, xmm11, xmm0
  7401  sha256msg2 xmm11, xmm10
  7406  vmovdqa [rsp+0x140], xmm11
  740f  vpaddd xmm0, xmm11, [rel c8680]
  7417  sha256rnds2 xmm2, xmm1, xmm0
  741b  vpshufd xmm0, xmm0, 0xe
  7420  sha256rnds2 xmm1, xmm2, xmm0
  7424  vmovdqa xmm10, [rsp+0x150]
  742d  sha256msg1 xmm10, [rsp+0xa0]
  7437  vpalignr xmm0, xmm9, [rsp+0x20], 4
  743f  vpaddd xmm10, xmm10, xmm0
  7443  sha256msg2 xmm10, xmm9
  7448  vmovdqa [rsp+0x150], xmm10
  7451  vpaddd xmm0, xmm10, [rel c8680]
  7459  sha256rnds2 xmm4, xmm3, xmm0
  745d  vpshufd xmm0, xmm0, 0xe
  7462  sha256rnds2 xmm3, xmm4, xmm0
  7466  vmovdqa xmm9, [rsp+0x160]
  746f  sha256msg1 xmm9, [rsp+0x70]
  7476  vpalignr xmm0, xmm13, [rsp+0x10], 4
  747e  vpaddd xmm9, xmm9, xmm0
  7482  sha256msg2 xmm9, xmm13
  7487  vmovdqa [rsp+0x160], xmm9
  7490  vpaddd xmm0, xmm9, [rel c8680]
  7498  sha256rnds2 xmm6, xmm5, xmm0
  749c  vpshufd xmm0, xmm0, 0xe
  74a1  sha256rnds2 xmm5, xmm6, xmm0
  74a5  vmovdqa xmm13, [rsp+0x170]
  74ae  sha256msg1 xmm13, [rsp+0x40]
  74b5  vpalignr xmm0, xmm12, [rsp], 4
  74bc  vpaddd xmm13, xmm13, xmm0
  74c0  sha256msg2 xmm13, xmm12
  74c5  vmovdqa [rsp+0x170], xmm13
  74ce  vpaddd xmm0, xmm13, [rel c8680]
  74d6  sha256rnds2 xmm8, xmm7, xmm0
  74db  vpshufd xmm0, xmm0, 0xe
  74e0  sha256rnds2 xmm7, xmm8, xmm0
  74e5  vpaddd xmm1, xmm1, [rsp+0xf0]
  74ee  vpaddd xmm2, xmm2, [rsp+0xe0]
  74f7  vpaddd xmm3, xmm3, [rsp+0xc0]
  7500  vpaddd xmm4, xmm4, [rsp+0xb0]
  7509  vpaddd xmm5, xmm5, [rsp+0x90]
  7512  vpaddd xmm6, xmm6, [rsp+0x80]
  751b  vpaddd xmm7, xmm7, [rsp+0x60]
  7521  vpaddd xmm8, xmm8, [rsp+0x50]
  7527  vshufps xmm13, xmm1, xmm2, 0xbb
  752c  vshufps xmm9, xmm1, xmm2, 0x11
  7531  vmovdqa [rsp+0x170], xmm13
  753a  vmovdqa [rsp+0x130], xmm9
  7543  vshufps xmm13, xmm3, xmm4, 0xbb
  7548  vshufps xmm10, xmm3, xmm4, 0x11
  754d  vmovdqa [rsp], xmm13
  7552  vmovdqa [rsp+0x40], xmm10
  7558  vshufps xmm13, xmm5, xmm6, 0xbb
  755d  vshufps xmm11, xmm5, xmm6, 0x11
  7562  vmovdqa [rsp+0x60], xmm13
  7568  vmovdqa [rsp+0x50], xmm11
  756e  vshufps xmm13, xmm7, xmm8, 0xbb
  7574  vshufps xmm12, xmm7, xmm8, 0x11
  757a  vmovdqa [rsp+0x160], xmm13
  7583  vmovdqa [rsp+0x120], xmm12
  758c  vmovdqa xmm1, [rel c8560]
  7594  vmovdqa xmm2, [rel c8570]
  759c  vmovdqa xmm3, [rel c8560]
  75a4  vmovdqa xmm4, [rel c8570]
  75ac  vmovdqa xmm5, [rel c8560]
  75b4  vmovdqa xmm6, [rel c8570]
  75bc  vmovdqa xmm7, [rel c8560]
  75c4  vmovdqa xmm8, [rel c8570]
  75cc  vmovdqa xmm0, [rsp+0x170]
  75d5  vpaddd xmm0, xmm0, [rel c8590]
  75dd  sha256rnds2 xmm2, xmm1, xmm0
  75e1  vpshufd xmm0, xmm0, 0xe
  75e6  sha256rnds2 xmm1, xmm2, xmm0
  75ea  vmovdqa xmm0, [rsp]
  75ef  vpaddd xmm0, xmm0, [rel c8590]
  75f7  sha256rnds2 xmm4, xmm3, xmm0
  75fb  vpshufd xmm0, xmm0, 0xe
  7600  sha256rnds2 xmm3, xmm4, xmm0
  7604  vmovdqa xmm0, [rsp+0x60]
  760a  vpaddd xmm0, xmm0, [rel c8590]
  7612  sha256rnds2 xmm6, xmm5, xmm0
  7616  vpshufd xmm0, xmm0, 0xe
  761b  sha256rnds2 xmm5, xmm6, xmm0
  761f  vmovdqa xmm0, [rsp+0x160]
  7628  vpaddd xmm0, xmm0, [rel c8590]
  7630  sha256rnds2 xmm8, xmm7, xmm0
  7635  vpshufd xmm0, xmm0, 0xe
  763a  sha256rnds2 xmm7, xmm8, xmm0
  763f  vpaddd xmm0, xmm9, [rel c85a0]
  7647  sha256rnds2 xmm2, xmm1, xmm0
  764b  vpshufd xmm0, xmm0, 0xe
  7650  sha256rnds2 xmm1, xmm2, xmm0
  7654  vpaddd xmm0, xmm10, [rel c85a0]
  765c  sha256rnds2 xmm4, xmm3, xmm0
  7660  vpshufd xmm0, xmm0, 0xe
  7665  sha256rnds2 xmm3, xmm4, xmm0
  7669  vpaddd xmm0, xmm11, [rel c85a0]
  7671  sha256rnds2 xmm6, xmm5, xmm0
  7675  vpshufd xmm0, xmm0, 0xe
  767a  sha256rnds2 xmm5, xmm6, xmm0
  767e  vpaddd xmm0, xmm12, [rel c85a0]
  7686  sha256rnds2 xmm8, xmm7, xmm0
  768b  vpshufd xmm0, xmm0, 0xe
  7690  sha256rnds2 xmm7, xmm8, xmm0
  7695  vmovdqa xmm0, [rel c86e0]
  769d  sha256rnds2 xmm2, xmm1, xmm0
  76a1  vmovq xmm0, [rel c86e8]
  76a9  sha256rnds2 xmm1, xmm2, xmm0
  76ad  vmovdqa xmm13, [rel c86a0]
  76b5  vmovdqa [rsp+0x10], xmm13
  76bb  vmovdqa xmm0, [rel c86e0]
  76c3  sha256rnds2 xmm4, xmm3, xmm0
  76c7  vmovq xmm0, [rel c86e8]
  76cf  sha256rnds2 xmm3, xmm4, xmm0
  76d3  vmovdqa xmm9, [rel c86a0]
  76db  vmovdqa [rsp+0x70], xmm9
  76e1  vmovdqa xmm0, [rel c86e0]
  76e9  sha256rnds2 xmm6, xmm5, xmm0
  76ed  vmovq xmm0, [rel c86e8]
  76f5  sha256rnds2 xmm5, xmm6, xmm0
  76f9  vmovdqa xmm10, [rel c86a0]
  7701  vmovdqa [rsp+0x90], xmm10
  770a  vmovdqa xmm0, [rel c86e0]
  7712  sha256rnds2 xmm8, xmm7, xmm0
  7717  vmovq xmm0, [rel c86e8]
  771f  sha256rnds2 xmm7, xmm8, xmm0
  7724  vmovdqa xmm11, [rel c86a0]
  772c  vmovdqa [rsp+0x80], xmm11
  7735  vmovdqa xmm0, [rel c86f0]
  773d  sha256rnds2 xmm2, xmm1, xmm0
  7741  vmovq xmm0, [rel c86f8]
  7749  sha256rnds2 xmm1, xmm2, xmm0
  774d  vmovdqa xmm12, [rel c8700]
  7755  vmovdqa [rsp+0x150], xmm12
  775e  vmovdqa xmm0, [rel c86f0]
  7766  sha256rnds2 xmm4, xmm3, xmm0
  776a  vmovq xmm0, [rel c86f8]
  7772  sha256rnds2 xmm3, xmm4, xmm0
  7776  vmovdqa xmm13, [rel c8700]
  777e  vmovdqa [rsp+0x110], xmm13
  7787  vmovdqa xmm0, [rel c86f0]
  778f  sha256rnds2 xmm6, xmm5, xmm0
  7793  vmovq xmm0, [rel c86f8]
  779b  sha256rnds2 xmm5, xmm6, xmm0
  779f  vmovdqa xmm9, [rel c8700]
  77a7  vmovdqa [rsp+0x20], xmm9
  77ad  vmovdqa xmm0, [rel c86f0]
  77b5  sha256rnds2 xmm8, xmm7, xmm0
  77ba  vmovq xmm0, [rel c86f8]
  77c2  sha256rnds2 xmm7, xmm8, xmm0
  77c7  vmovdqa xmm10, [rel c8700]
  77cf  vmovdqa [rsp+0xa0], xmm10
  77d8  vmovdqa xmm11, [rsp+0x170]
  77e1  sha256msg1 xmm11, [rsp+0x130]
  77eb  vpalignr xmm0, xmm12, [rsp+0x10], 4
  77f3  vpaddd xmm11, xmm11, xmm0
  77f7  sha256msg2 xmm11, xmm12
  77fc  vmovdqa [rsp+0x170], xmm11
  7805  vpaddd xmm0, xmm11, [rel c85d0]
  780d  sha256rnds2 xmm2, xmm1, xmm0
  7811  vpshufd xmm0, xmm0, 0xe
  7816  sha256rnds2 xmm1, xmm2, xmm0
  781a  vmovdqa xmm12, [rsp]
  781f  sha256msg1 xmm12, [rsp+0x40]
  7826  vpalignr xmm0, xmm13, [rsp+0x70], 4
  782e  vpaddd xmm12, xmm12, xmm0
  7832  sha256msg2 xmm12, xmm13
  7837  vmovdqa [rsp], xmm12
  783c  vpaddd xmm0, xmm12, [rel c85d0]
  7844  sha256rnds2 xmm4, xmm3, xmm0
  7848  vpshufd xmm0, xmm0, 0xe
  784d  sha256rnds2 xmm3, xmm4, xmm0
  7851  vmovdqa xmm13, [rsp+0x60]
  7857  sha256msg1 xmm13, [rsp+0x50]
  785e  vpalignr xmm0, xmm9, [rsp+0x90], 4
  7869  vpaddd xmm13, xmm13, xmm0
  786d  sha256msg2 xmm13, xmm9
  7872  vmovdqa [rsp+0x60], xmm13
  7878  vpaddd xmm0, xmm13, [rel c85d0]
  7880  sha256rnds2 xmm6, xmm5, xmm0
  7884  vpshufd xmm0, xmm0, 0xe
  7889  sha256rnds2 xmm5, xmm6, xmm0
  788d  vmovdqa xmm9, [rsp+0x160]
  7896  sha256msg1 xmm9, [rsp+0x120]
  78a0  vpalignr xmm0, xmm10, [rsp+0x80], 4
  78ab  vpaddd xmm9, xmm9, xmm0
  78af  sha256msg2 xmm9, xmm10
  78b4  vmovdqa [rsp+0x160], xmm9
  78bd  vpaddd xmm0, xmm9, [rel c85d0]
  78c5  sha256rnds2 xmm8, xmm7, xmm0
  78ca  vpshufd xmm0, xmm0, 0xe
  78cf  sha256rnds2 xmm7, xmm8, xmm0
  78d4  vmovdqa xmm10, [rsp+0x130]
  78dd  sha256msg1 xmm10, [rsp+0x10]
  78e4  vpalignr xmm0, xmm11, [rsp+0x150], 4
  78ef  vpaddd xmm10, xmm10, xmm0
  78f3  sha256msg2 xmm10, xmm11
  78f8  vmovdqa [rsp+0x130], xmm10
  7901  vpaddd xmm0, xmm10, [rel c85e0]
  7909  sha256rnds2 xmm2, xmm1, xmm0
  790d  vpshufd xmm0, xmm0, 0xe
  7912  sha256rnds2 xmm1, xmm2, xmm0
  7916  vmovdqa xmm11, [rsp+0x40]
  791c  sha256msg1 xmm11, [rsp+0x70]
  7923  vpalignr xmm0, xmm12, [rsp+0x110], 4
  792e  vpaddd xmm11, xmm11, xmm0
  7932  sha256msg2 xmm11, xmm12
  7937  vmovdqa [rsp+0x40], xmm11
  793d  vpaddd xmm0, xmm11, [rel c85e0]
  7945  sha256rnds2 xmm4, xmm3, xmm0
  7949  vpshufd xmm0, xmm0, 0xe
  794e  sha256rnds2 xmm3, xmm4, xmm0
  7952  vmovdqa xmm12, [rsp+0x50]
  7958  sha256msg1 xmm12, [rsp+0x90]
  7962  vpalignr xmm0, xmm13, [rsp+0x20], 4
  796a  vpaddd xmm12, xmm12, xmm0
  796e  sha256msg2 xmm12, xmm13
  7973  vmovdqa [rsp+0x50], xmm12
  7979  vpaddd xmm0, xmm12, [rel c85e0]
  7981  sha256rnds2 xmm6, xmm5, xmm0
  7985  vpshufd xmm0, xmm0, 0xe
  798a  sha256rnds2 xmm5, xmm6, xmm0
  798e  vmovdqa xmm13, [rsp+0x120]
  7997  sha256msg1 xmm13, [rsp+0x80]
  79a1  vpalignr xmm0, xmm9, [rsp+0xa0], 4
  79ac  vpaddd xmm13, xmm13, xmm0
  79b0  sha256msg2 xmm13, xmm9
  79b5  vmovdqa [rsp+0x120], xmm13
  79be  vpaddd xmm0, xmm13, [rel c85e0]
  79c6  sha256rnds2 xmm8, xmm7, xmm0
  79cb  vpshufd xmm0, xmm0, 0xe
  79d0  sha256rnds2 xmm7, xmm8, xmm0
  79d5  vmovdqa xmm9, [rsp+0x10]
  79db  sha256msg1 xmm9, [rsp+0x150]
  79e5  vpalignr xmm0, xmm10, [rsp+0x170], 4
  79f0  vpaddd xmm9, xmm9, xmm0
  79f4  sha256msg2 xmm9, xmm10
  79f9  vmovdqa [rsp+0x10], xmm9
  79ff  vpaddd xmm0, xmm9, [rel c85f0]
  7a07  sha256rnds2 xmm2, xmm1, xmm0
  7a0b  vpshufd xmm0, xmm0, 0xe
  7a10  sha256rnds2 xmm1, xmm2, xmm0
  7a14  vmovdqa xmm10, [rsp+0x70]
  7a1a  sha256msg1 xmm10, [rsp+0x110]
  7a24  vpalignr xmm0, xmm11, [rsp], 4
  7a2b  vpaddd xmm10, xmm10, xmm0
  7a2f  sha256msg2 xmm10, xmm11
  7a34  vmovdqa [rsp+0x70], xmm10
  7a3a  vpaddd xmm0, xmm10, [rel c85f0]
  7a42  sha256rnds2 xmm4, xmm3, xmm0
  7a46  vpshufd xmm0, xmm0, 0xe
  7a4b  sha256rnds2 xmm3, xmm4, xmm0
  7a4f  vmovdqa xmm11, [rsp+0x90]
  7a58  sha256msg1 xmm11, [rsp+0x20]
  7a5f  vpalignr xmm0, xmm12, [rsp+0x60], 4
  7a67  vpaddd xmm11, xmm11, xmm0
  7a6b  sha256msg2 xmm11, xmm12
  7a70  vmovdqa [rsp+0x90], xmm11
  7a79  vpaddd xmm0, xmm11, [rel c85f0]
  7a81  sha256rnds2 xmm6, xmm5, xmm0
  7a85  vpshufd xmm0, xmm0, 0xe
  7a8a  sha256rnds2 xmm5, xmm6, xmm0
  7a8e  vmovdqa xmm12, [rsp+0x80]
  7a97  sha256msg1 xmm12, [rsp+0xa0]
  7aa1  vpalignr xmm0, xmm13, [rsp+0x160], 4
  7aac  vpaddd xmm12, xmm12, xmm0
  7ab0  sha256msg2 xmm12, xmm13
  7ab5  vmovdqa [rsp+0x80], xmm12
  7abe  vpaddd xmm0, xmm12, [rel c85f0]
  7ac6  sha256rnds2 xmm8, xmm7, xmm0
  7acb  vpshufd xmm0, xmm0, 0xe
  7ad0  sha256rnds2 xmm7, xmm8, xmm0
  7ad5  vmovdqa xmm13, [rsp+0x150]
  7ade  sha256msg1 xmm13, [rsp+0x170]
  7ae8  vpalignr xmm0, xmm9, [rsp+0x130], 4
  7af3  vpaddd xmm13, xmm13, xmm0
  7af7  sha256msg2 xmm13, xmm9
  7afc  vmovdqa [rsp+0x150], xmm13
  7b05  vpaddd xmm0, xmm13, [rel c8600]
  7b0d  sha256rnds2 xmm2, xmm1, xmm0
  7b11  vpshufd xmm0, xmm0, 0xe
  7b16  sha256rnds2 xmm1, xmm2, xmm0
  7b1a  vmovdqa xmm9, [rsp+0x110]
  7b23  sha256msg1 xmm9, [rsp]
  7b29  vpalignr xmm0, xmm10, [rsp+0x40], 4
  7b31  vpaddd xmm9, xmm9, xmm0
  7b35  sha256msg2 xmm9, xmm10
  7b3a  vmovdqa [rsp+0x110], xmm9
  7b43  vpaddd xmm0, xmm9, [rel c8600]
  7b4b  sha256rnds2 xmm4, xmm3, xmm0
  7b4f  vpshufd xmm0, xmm0, 0xe
  7b54  sha256rnds2 xmm3, xmm4, xmm0
  7b58  vmovdqa xmm10, [rsp+0x20]
  7b5e  sha256msg1 xmm10, [rsp+0x60]
  7b65  vpalignr xmm0, xmm11, [rsp+0x50], 4
  7b6d  vpaddd xmm10, xmm10, xmm0
  7b71  sha256msg2 xmm10, xmm11
  7b76  vmovdqa [rsp+0x20], xmm10
  7b7c  vpaddd xmm0, xmm10, [rel c8600]
  7b84  sha256rnds2 xmm6, xmm5, xmm0
  7b88  vpshufd xmm0, xmm0, 0xe
  7b8d  sha256rnds2 xmm5, xmm6, xmm0
  7b91  vmovdqa xmm11, [rsp+0xa0]
  7b9a  sha256msg1 xmm11, [rsp+0x160]
  7ba4  vpalignr xmm0, xmm12, [rsp+0x120], 4
  7baf  vpaddd xmm11, xmm11, xmm0
  7bb3  sha256msg2 xmm11, xmm12
  7bb8  vmovdqa [rsp+0xa0], xmm11
  7bc1  vpaddd xmm0, xmm11, [rel c8600]
  7bc9  sha256rnds2 xmm8, xmm7, xmm0
  7bce  vpshufd xmm0, xmm0, 0xe
  7bd3  sha256rnds2 xmm7, xmm8, xmm0
  7bd8  vmovdqa xmm12, [rsp+0x170]
  7be1  sha256msg1 xmm12, [rsp+0x130]
  7beb  vpalignr xmm0, xmm13, [rsp+0x10], 4
  7bf3  vpaddd xmm12, xmm12, xmm0
  7bf7  sha256msg2 xmm12, xmm13
  7bfc  vmovdqa [rsp+0x170], xmm12
  7c05  vpaddd xmm0, xmm12, [rel c8610]
  7c0d  sha256rnds2 xmm2, xmm1, xmm0
  7c11  vpshufd xmm0, xmm0, 0xe
  7c16  sha256rnds2 xmm1, xmm2, xmm0
  7c1a  vmovdqa xmm13, [rsp]
  7c1f  sha256msg1 xmm13, [rsp+0x40]
  7c26  vpalignr xmm0, xmm9, [rsp+0x70], 4
  7c2e  vpaddd xmm13, xmm13, xmm0
  7c32  sha256msg2 xmm13, xmm9
  7c37  vmovdqa [rsp], xmm13
  7c3c  vpaddd xmm0, xmm13, [rel c8610]
  7c44  sha256rnds2 xmm4, xmm3, xmm0
  7c48  vpshufd xmm0, xmm0, 0xe
  7c4d  sha256rnds2 xmm3, xmm4, xmm0
  7c51  vmovdqa xmm9, [rsp+0x60]
  7c57  sha256msg1 xmm9, [rsp+0x50]
  7c5e  vpalignr xmm0, xmm10, [rsp+0x90], 4
  7c69  vpaddd xmm9, xmm9, xmm0
  7c6d  sha256msg2 xmm9, xmm10
  7c72  vmovdqa [rsp+0x60], xmm9
  7c78  vpaddd xmm0, xmm9, [rel c8610]
  7c80  sha256rnds2 xmm6, xmm5, xmm0
  7c84  vpshufd xmm0, xmm0, 0xe
  7c89  sha256rnds2 xmm5, xmm6, xmm0
  7c8d  vmovdqa xmm10, [rsp+0x160]
  7c96  sha256msg1 xmm10, [rsp+0x120]
  7ca0  vpalignr xmm0, xmm11, [rsp+0x80], 4
  7cab  vpaddd xmm10, xmm10, xmm0
  7caf  sha256msg2 xmm10, xmm11
  7cb4  vmovdqa [rsp+0x160], xmm10
  7cbd  vpaddd xmm0, xmm10, [rel c8610]
  7cc5  sha256rnds2 xmm8, xmm7, xmm0
  7cca  vpshufd xmm0, xmm0, 0xe
  7ccf  sha256rnds2 xmm7, xmm8, xmm0
  7cd4  vmovdqa xmm11, [rsp+0x130]
  7cdd  sha256msg1 xmm11, [rsp+0x10]
  7ce4  vpalignr xmm0, xmm12, [rsp+0x150], 4
  7cef  vpaddd xmm11, xmm11, xmm0
  7cf3  sha256msg2 xmm11, xmm12
  7cf8  vmovdqa [rsp+0x130], xmm11
  7d01  vpaddd xmm0, xmm11, [rel c8620]
  7d09  sha256rnds2 xmm2, xmm1, xmm0
  7d0d  vpshufd xmm0, xmm0, 0xe
  7d12  sha256rnds2 xmm1, xmm2, xmm0
  7d16  vmovdqa xmm12, [rsp+0x40]
  7d1c  sha256msg1 xmm12, [rsp+0x70]
  7d23  vpalignr xmm0, xmm13, [rsp+0x110], 4
  7d2e  vpaddd xmm12, xmm12, xmm0
  7d32  sha256msg2 xmm12, xmm13
  7d37  vmovdqa [rsp+0x40], xmm12
  7d3d  vpaddd xmm0, xmm12, [rel c8620]
  7d45  sha256rnds2 xmm4, xmm3, xmm0
  7d49  vpshufd xmm0, xmm0, 0xe
  7d4e  sha256rnds2 xmm3, xmm4, xmm0
  7d52  vmovdqa xmm13, [rsp+0x50]
  7d58  sha256msg1 xmm13, [rsp+0x90]
  7d62  vpalignr xmm0, xmm9, [rsp+0x20], 4
  7d6a  vpaddd xmm13, xmm13, xmm0
  7d6e  sha256msg2 xmm13, xmm9
  7d73  vmovdqa [rsp+0x50], xmm13
  7d79  vpaddd xmm0, xmm13, [rel c8620]
  7d81  sha256rnds2 xmm6, xmm5, xmm0
  7d85  vpshufd xmm0, xmm0, 0xe
  7d8a  sha256rnds2 xmm5, xmm6, xmm0
  7d8e  vmovdqa xmm9, [rsp+0x120]
  7d97  sha256msg1 xmm9, [rsp+0x80]
  7da1  vpalignr xmm0, xmm10, [rsp+0xa0], 4
  7dac  vpaddd xmm9, xmm9, xmm0
  7db0  sha256msg2 xmm9, xmm10
  7db5  vmovdqa [rsp+0x120], xmm9
  7dbe  vpaddd xmm0, xmm9, [rel c8620]
  7dc6  sha256rnds2 xmm8, xmm7, xmm0
  7dcb  vpshufd xmm0, xmm0, 0xe
  7dd0  sha256rnds2 xmm7, xmm8, xmm0
  7dd5  vmovdqa xmm10, [rsp+0x10]
  7ddb  sha256msg1 xmm10, [rsp+0x150]
  7de5  vpalignr xmm0, xmm11, [rsp+0x170], 4
  7df0  vpaddd xmm10, xmm10, xmm0
  7df4  sha256msg2 xmm10, xmm11
  7df9  vmovdqa [rsp+0x10], xmm10
  7dff  vpaddd xmm0, xmm10, [rel c8630]
  7e07  sha256rnds2 xmm2, xmm1, xmm0
  7e0b  vpshufd xmm0, xmm0, 0xe
  7e10  sha256rnds2 xmm1, xmm2, xmm0
  7e14  vmovdqa xmm11, [rsp+0x70]
  7e1a  sha256msg1 xmm11, [rsp+0x110]
  7e24  vpalignr xmm0, xmm12, [rsp], 4
  7e2b  vpaddd xmm11, xmm11, xmm0
  7e2f  sha256msg2 xmm11, xmm12
  7e34  vmovdqa [rsp+0x70], xmm11
  7e3a  vpaddd xmm0, xmm11, [rel c8630]
  7e42  sha256rnds2 xmm4, xmm3, xmm0
  7e46  vpshufd xmm0, xmm0, 0xe
  7e4b  sha256rnds2 xmm3, xmm4, xmm0
  7e4f  vmovdqa xmm12, [rsp+0x90]
  7e58  sha256msg1 xmm12, [rsp+0x20]
  7e5f  vpalignr xmm0, xmm13, [rsp+0x60], 4
  7e67  vpaddd xmm12, xmm12, xmm0
  7e6b  sha256msg2 xmm12, xmm13
  7e70  vmovdqa [rsp+0x90], xmm12
  7e79  vpaddd xmm0, xmm12, [rel c8630]
  7e81  sha256rnds2 xmm6, xmm5, xmm0
  7e85  vpshufd xmm0, xmm0, 0xe
  7e8a  sha256rnds2 xmm5, xmm6, xmm0
  7e8e  vmovdqa xmm13, [rsp+0x80]
  7e97  sha256msg1 xmm13, [rsp+0xa0]
  7ea1  vpalignr xmm0, xmm9, [rsp+0x160], 4
  7eac  vpaddd xmm13, xmm13, xmm0
  7eb0  sha256msg2 xmm13, xmm9
  7eb5  vmovdqa [rsp+0x80], xmm13
  7ebe  vpaddd xmm0, xmm13, [rel c8630]
  7ec6  sha256rnds2 xmm8, xmm7, xmm0
  7ecb  vpshufd xmm0, xmm0, 0xe
  7ed0  sha256rnds2 xmm7, xmm8, xmm0
  7ed5  vmovdqa xmm9, [rsp+0x150]
  7ede  sha256msg1 xmm9, [rsp+0x170]
  7ee8  vpalignr xmm0, xmm10, [rsp+0x130], 4
  7ef3  vpaddd xmm9, xmm9, xmm0
  7ef7  sha256msg2 xmm9, xmm10
  7efc  vmovdqa [rsp+0x150], xmm9
  7f05  vpaddd xmm0, xmm9, [rel c8640]
  7f0d  sha256rnds2 xmm2, xmm1, xmm0
  7f11  vpshufd xmm0, xmm0, 0xe
  7f16  sha256rnds2 xmm1, xmm2, xmm0
  7f1a  vmovdqa xmm10, [rsp+0x110]
  7f23  sha256msg1 xmm10, [rsp]
  7f29  vpalignr xmm0, xmm11, [rsp+0x40], 4
  7f31  vpaddd xmm10, xmm10, xmm0
  7f35  sha256msg2 xmm10, xmm11
  7f3a  vmovdqa [rsp+0x110], xmm10
  7f43  vpaddd xmm0, xmm10, [rel c8640]
  7f4b  sha256rnds2 xmm4, xmm3, xmm0
  7f4f  vpshufd xmm0, xmm0, 0xe
  7f54  sha256rnds2 xmm3, xmm4, xmm0
  7f58  vmovdqa xmm11, [rsp+0x20]
  7f5e  sha256msg1 xmm11, [rsp+0x60]
  7f65  vpalignr xmm0, xmm12, [rsp+0x50], 4
  7f6d  vpaddd xmm11, xmm11, xmm0
  7f71  sha256msg2 xmm11, xmm12
  7f76  vmovdqa [rsp+0x20], xmm11
  7f7c  vpaddd xmm0, xmm11, [rel c8640]
  7f84  sha256rnds2 xmm6, xmm5, xmm0
  7f88  vpshufd xmm0, xmm0, 0xe
  7f8d  sha256rnds2 xmm5, xmm6, xmm0
  7f91  vmovdqa xmm12, [rsp+0xa0]
  7f9a  sha256msg1 xmm12, [rsp+0x160]
  7fa4  vpalignr xmm0, xmm13, [rsp+0x120], 4
  7faf  vpaddd xmm12, xmm12, xmm0
  7fb3  sha256msg2 xmm12, xmm13
  7fb8  vmovdqa [rsp+0xa0], xmm12
  7fc1  vpaddd xmm0, xmm12, [rel c8640]
  7fc9  sha256rnds2 xmm8, xmm7, xmm0
  7fce  vpshufd xmm0, xmm0, 0xe
  7fd3  sha256rnds2 xmm7, xmm8, xmm0
  7fd8  vmovdqa xmm13, [rsp+0x170]
  7fe1  sha256msg1 xmm13, [rsp+0x130]
  7feb  vpalignr xmm0, xmm9, [rsp+0x10], 4
  7ff3  vpaddd xmm13, xmm13, xmm0
  7ff7  sha256msg2 xmm13, xmm9
  7ffc  vmovdqa [rsp+0x170], xmm13
  8005  vpaddd xmm0, xmm13, [rel c8650]
  800d  sha256rnds2 xmm2, xmm1, xmm0
  8011  vpshufd xmm0, xmm0, 0xe
  8016  sha256rnds2 xmm1, xmm2, xmm0
  801a  vmovdqa xmm9, [rsp]
  801f  sha256msg1 xmm9, [rsp+0x40]
  8026  vpalignr xmm0, xmm10, [rsp+0x70], 4
  802e  vpaddd xmm9, xmm9, xmm0
  8032  sha256msg2 xmm9, xmm10
  8037  vmovdqa [rsp], xmm9
  803c  vpaddd xmm0, xmm9, [rel c8650]
  8044  sha256rnds2 xmm4, xmm3, xmm0
  8048  vpshufd xmm0, xmm0, 0xe
  804d  sha256rnds2 xmm3, xmm4, xmm0
  8051  vmovdqa xmm10, [rsp+0x60]
  8057  sha256msg1 xmm10, [rsp+0x50]
  805e  vpalignr xmm0, xmm11, [rsp+0x90], 4
  8069  vpaddd xmm10, xmm10, xmm0
  806d  sha256msg2 xmm10, xmm11
  8072  vmovdqa [rsp+0x60], xmm10
  8078  vpaddd xmm0, xmm10, [rel c8650]
  8080  sha256rnds2 xmm6, xmm5, xmm0
  8084  vpshufd xmm0, xmm0, 0xe
  8089  sha256rnds2 xmm5, xmm6, xmm0
  808d  vmovdqa xmm11, [rsp+0x160]
  8096  sha256msg1 xmm11, [rsp+0x120]
  80a0  vpalignr xmm0, xmm12, [rsp+0x80], 4
  80ab  vpaddd xmm11, xmm11, xmm0
  80af  sha256msg2 xmm11, xmm12
  80b4  vmovdqa [rsp+0x160], xmm11
  80bd  vpaddd xmm0, xmm11, [rel c8650]
  80c5  sha256rnds2 xmm8, xmm7, xmm0
  80ca  vpshufd xmm0, xmm0, 0xe
  80cf  sha256rnds2 xmm7, xmm8, xmm0
  80d4  vmovdqa xmm12, [rsp+0x130]
  80dd  sha256msg1 xmm12, [rsp+0x10]
  80e4  vpalignr xmm0, xmm13, [rsp+0x150], 4
  80ef  vpaddd xmm12, xmm12, xmm0
  80f3  sha256msg2 xmm12, xmm13
  80f8  vmovdqa [rsp+0x130], xmm12
  8101  vpaddd xmm0, xmm12, [rel c8660]
  8109  sha256rnds2 xmm2, xmm1, xmm0
  810d  vpshufd xmm0, xmm0, 0xe
  8112  sha256rnds2 xmm1, xmm2, xmm0
  8116  vmovdqa xmm13, [rsp+0x40]
  811c  sha256msg1 xmm13, [rsp+0x70]
  8123  vpalignr xmm0, xmm9, [rsp+0x110], 4
  812e  vpaddd xmm13, xmm13, xmm0
  8132  sha256msg2 xmm13, xmm9
  8137  vmovdqa [rsp+0x40], xmm13
  813d  vpaddd xmm0, xmm13, [rel c8660]
  8145  sha256rnds2 xmm4, xmm3, xmm0
  8149  vpshufd xmm0, xmm0, 0xe
  814e  sha256rnds2 xmm3, xmm4, xmm0
  8152  vmovdqa xmm9, [rsp+0x50]
  8158  sha256msg1 xmm9, [rsp+0x90]
  8162  vpalignr xmm0, xmm10, [rsp+0x20], 4
  816a  vpaddd xmm9, xmm9, xmm0
  816e  sha256msg2 xmm9, xmm10
  8173  vmovdqa [rsp+0x50], xmm9
  8179  vpaddd xmm0, xmm9, [rel c8660]
  8181  sha256rnds2 xmm6, xmm5, xmm0
  8185  vpshufd xmm0, xmm0, 0xe
  818a  sha256rnds2 xmm5, xmm6, xmm0
  818e  vmovdqa xmm10, [rsp+0x120]
  8197  sha256msg1 xmm10, [rsp+0x80]
  81a1  vpalignr xmm0, xmm11, [rsp+0xa0], 4
  81ac  vpaddd xmm10, xmm10, xmm0
  81b0  sha256msg2 xmm10, xmm11
  81b5  vmovdqa [rsp+0x120], xmm10
  81be  vpaddd xmm0, xmm10, [rel c8660]
  81c6  sha256rnds2 xmm8, xmm7, xmm0
  81cb  vpshufd xmm0, xmm0, 0xe
  81d0  sha256rnds2 xmm7, xmm8, xmm0
  81d5  vmovdqa xmm11, [rsp+0x10]
  81db  sha256msg1 xmm11, [rsp+0x150]
  81e5  vpalignr xmm0, xmm12, [rsp+0x170], 4
  81f0  vpaddd xmm11, xmm11, xmm0
  81f4  sha256msg2 xmm11, xmm12
  81f9  vmovdqa [rsp+0x10], xmm11
  81ff  vpaddd xmm0, xmm11, [rel c8670]
  8207  sha256rnds2 xmm2, xmm1, xmm0
  820b  vpshufd xmm0, xmm0, 0xe
  8210  sha256rnds2 xmm1, xmm2, xmm0
  8214  vmovdqa xmm12, [rsp+0x70]
  821a  sha256msg1 xmm12, [rsp+0x110]
  8224  vpalignr xmm0, xmm13, [rsp], 4
  822b  vpaddd xmm12, xmm12, xmm0
  822f  sha256msg2 xmm12, xmm13
  8234  vmovdqa [rsp+0x70], xmm12
  823a  vpaddd xmm0, xmm12, [rel c8670]
  8242  sha256rnds2 xmm4, xmm3, xmm0
  8246  vpshufd xmm0, xmm0, 0xe
  824b  sha256rnds2 xmm3, xmm4, xmm0
  824f  vmovdqa xmm13, [rsp+0x90]
  8258  sha256msg1 xmm13, [rsp+0x20]
  825f  vpalignr xmm0, xmm9, [rsp+0x60], 4
  8267  vpaddd xmm13, xmm13, xmm0
  826b  sha256msg2 xmm13, xmm9
  8270  vmovdqa [rsp+0x90], xmm13
  8279  vpaddd xmm0, xmm13, [rel c8670]
  8281  sha256rnds2 xmm6, xmm5, xmm0
  8285  vpshufd xmm0, xmm0, 0xe
  828a  sha256rnds2 xmm5, xmm6, xmm0
  828e  vmovdqa xmm9, [rsp+0x80]
  8297  sha256msg1 xmm9, [rsp+0xa0]
  82a1  vpalignr xmm0, xmm10, [rsp+0x160], 4
  82ac  vpaddd xmm9, xmm9, xmm0
  82b0  sha256msg2 xmm9, xmm10
  82b5  vmovdqa [rsp+0x80], xmm9
  82be  vpaddd xmm0, xmm9, [rel c8670]
  82c6  sha256rnds2 xmm8, xmm7, xmm0
  82cb  vpshufd xmm0, xmm0, 0xe
  82d0  sha256rnds2 xmm7, xmm8, xmm0
  82d5  vmovdqa xmm10, [rsp+0x150]
  82de  sha256msg1 xmm10, [rsp+0x170]
  82e8  vpalignr xmm0, xmm11, [rsp+0x130], 4
  82f3  vpaddd xmm10, xmm10, xmm0
  82f7  sha256msg2 xmm10, xmm11
  82fc  vmovdqa [rsp+0x150], xmm10
  8305  vpaddd xmm0, xmm10, [rel c8680]
  830d  sha256rnds2 xmm2, xmm1, xmm0
  8311  vpshufd xmm0, xmm0, 0xe
  8316  sha256rnds2 xmm1, xmm2, xmm0
  831a  vmovdqa xmm11, [rsp+0x110]
  8323  sha256msg1 xmm11, [rsp]
  8329  vpalignr xmm0, xmm12, [rsp+0x40], 4
  8331  vpaddd xmm11, xmm11, xmm0
  8335  sha256msg2 xmm11, xmm12
  833a  vmovdqa [rsp+0x110], xmm11
  8343  vpaddd xmm0, xmm11, [rel c8680]
  834b  sha256rnds2 xmm4, xmm3, xmm0
  834f  vpshufd xmm0, xmm0, 0xe
  8354  sha256rnds2 xmm3, xmm4, xmm0
  8358  vmovdqa xmm12, [rsp+0x20]
  835e  sha256msg1 xmm12, [rsp+0x60]
  8365  vpalignr xmm0, xmm13, [rsp+0x50], 4
  836d  vpaddd xmm12, xmm12, xmm0
  8371  sha256msg2 xmm12, xmm13
  8376  vmovdqa [rsp+0x20], xmm12
  837c  vpaddd xmm0, xmm12, [rel c8680]
  8384  sha256rnds2 xmm6, xmm5, xmm0
  8388  vpshufd xmm0, xmm0, 0xe
  838d  sha256rnds2 xmm5, xmm6, xmm0
  8391  vmovdqa xmm13, [rsp+0xa0]
  839a  sha256msg1 xmm13, [rsp+0x160]
  83a4  vpalignr xmm0, xmm9, [rsp+0x120], 4
  83af  vpaddd xmm13, xmm13, xmm0
  83b3  sha256msg2 xmm13, xmm9
  83b8  vmovdqa [rsp+0xa0], xmm13
  83c1  vpaddd xmm0, xmm13, [rel c8680]
  83c9  sha256rnds2 xmm8, xmm7, xmm0
  83ce  vpshufd xmm0, xmm0, 0xe
  83d3  sha256rnds2 xmm7, xmm8, xmm0
  83d8  vpaddd xmm1, xmm1, [rel c8560]
  83e0  vpaddd xmm2, xmm2, [rel c8570]
  83e8  vpaddd xmm3, xmm3, [rel c8560]
  83f0  vpaddd xmm4, xmm4, [rel c8570]
  83f8  vpaddd xmm5, xmm5, [rel c8560]
  8400  vpaddd xmm6, xmm6, [rel c8570]
  8408  vpaddd xmm7, xmm7, [rel c8560]
  8410  vpaddd xmm8, xmm8, [rel c8570]
  8418  lea rax, [r9]
  841b  cmp rax, r10
  841e  cmova rax, r10
  8422  imul rax, 0x20
  8426  add rax, rdx
  8429  vshufps xmm13, xmm1, xmm2, 0xbb
  842e  vpshufb xmm13, xmm13, [rel c8580]
  8437  vmovdqu [rax], xmm13
  843b  vshufps xmm13, xmm1, xmm2, 0x11
  8440  vpshufb xmm13, xmm13, [rel c8580]
  8449  vmovdqu [rax+0x10], xmm13
  844e  lea rax, [r9+1]
  8452  cmp rax, r10
  8455  cmova rax, r10
  8459  imul rax, 0x20
  845d  add rax, rdx
  8460  vshufps xmm13, xmm3, xmm4, 0xbb
  8465  vpshufb xmm13, xmm13, [rel c8580]
  846e  vmovdqu [rax], xmm13
  8472  vshufps xmm13, xmm3, xmm4, 0x11
  8477  vpshufb xmm13, xmm13, [rel c8580]
  8480  vmovdqu [rax+0x10], xmm13
  8485  lea rax, [r9+2]
  8489  cmp rax, r10
  848c  cmova rax, r10
  8490  imul rax, 0x20
  8494  add rax, rdx
  8497  vshufps xmm13, xmm5, xmm6, 0xbb
  849c  vpshufb xmm13, xmm13, [rel c8580]
  84a5  vmovdqu [rax], xmm13
  84a9  vshufps xmm13, xmm5, xmm6, 0x11
  84ae  vpshufb xmm13, xmm13, [rel c8580]
  84b7  vmovdqu [rax+0x10], xmm13
  84bc  lea rax, [r9+3]
  84c0  cmp rax, r10
  84c3  cmova rax, r10
  84c7  imul rax, 0x20
  84cb  add rax, rdx
  84ce  vshufps xmm13, xmm7, xmm8, 0xbb
  84d4  vpshufb xmm13, xmm13, [rel c8580]
  84dd  vmovdqu [rax], xmm13
  84e1  vshufps xmm13, xmm7, xmm8, 0x11
  84e7  vpshufb xmm13, xmm13, [rel c8580]
  84f0  vmovdqu [rax+0x10], xmm13
  84f5  add r9, 4
  84f9  cmp r9, r8
  84fc  jb near l5600
l8502:
  8502  nop
  8503  vmovaps xmm6, [rsp+0x180]
  850c  vmovaps xmm7, [rsp+0x190]
  8515  vmovaps xmm8, [rsp+0x1a0]
  851e  vmovaps xmm9, [rsp+0x1b0]
  8527  vmovaps xmm10, [rsp+0x1c0]
  8530  vmovaps xmm11, [rsp+0x1d0]
  8539  vmovaps xmm12, [rsp+0x1e0]
  8542  vmovaps xmm13, [rsp+0x1f0]
  854b  add rsp, 0x208
  8552  ret
c8560: dd 0x9b05688c, 0x510e527f, 0xbb67ae85, 0x6a09e667
c8570: dd 0x5be0cd19, 0x1f83d9ab, 0xa54ff53a, 0x3c6ef372
c8580: dd 0x00010203, 0x04050607, 0x08090a0b, 0x0c0d0e0f
c8590: dd 0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5
c85a0: dd 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5
c85b0: dd 0xd807aa98, 0x12835b01, 0x243185be, 0x550c7dc3
c85c0: dd 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174
c85d0: dd 0xe49b69c1, 0xefbe4786, 0x0fc19dc6, 0x240ca1cc
c85e0: dd 0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da
c85f0: dd 0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7
c8600: dd 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967
c8610: dd 0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13
c8620: dd 0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85
c8630: dd 0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3
c8640: dd 0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070
c8650: dd 0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5
c8660: dd 0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f, 0x682e6ff3
c8670: dd 0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208
c8680: dd 0x90befffa, 0xa4506ceb, 0xbef9a3f7, 0xc67178f2
c8690: dd 0xb956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5
c86a0: dd 0x80000000, 0x00000000, 0x00000000, 0x00000000
c86b0: dd 0x00000000, 0x00000000, 0x00000000, 0x00000000
c86c0: dd 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf3f4
c86d0: dd 0x00000000, 0x00000000, 0x00000000, 0x00000280
c86e0: dd 0x5807aa98, 0x12835b01, 0x243185be, 0x550c7dc3
c86f0: dd 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf274
c8700: dd 0x00000000, 0x00000000, 0x00000000, 0x00000100
