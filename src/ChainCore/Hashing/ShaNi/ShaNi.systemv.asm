; Double SHA-256 by the x86-64 SHA extensions, SystemV calling convention.
; The disassembly of the generated data beside it, for reading. The generator: tests/ChainCore.Tests/ShaNi.

; ---- Scan, 7632 bytes
  0040  vzeroupper
  0043  sub rsp, 0x108
  004a  mov r9, [rsi]
  004d  mov r10d, [rsi+0xc]
  0051  mov r11d, [rsi+0x10]
  0055  mov eax, [rsi+8]
  0058  sub rax, 4
  005e  jb near l1b1e
  0064  lea rdx, [r9+rax*4]
  0068  test r11d, r11d
  006b  je near l1b1e
  0071  nop word [rax+rax]
  007a  nop word [rax+rax]
l0080:
  0080  vmovd xmm9, r10d
  0085  vpshufd xmm9, xmm9, 0
  008b  vpaddd xmm9, xmm9, [rel c1b40]
  0093  vpshufb xmm1, xmm9, [rel c1b50]
  009c  vpaddd xmm1, xmm1, [rdi]
  00a0  vmovdqu xmm2, [rdi+0x10]
  00a5  vpshufb xmm10, xmm9, [rel c1b60]
  00ae  sha256msg1 xmm10, [rel c1b70]
  00b7  vpaddd xmm10, xmm10, [rdi+0x20]
  00bc  vmovdqa [rsp], xmm10
  00c1  vpshufb xmm3, xmm9, [rel c1b80]
  00ca  vpaddd xmm3, xmm3, [rdi]
  00ce  vmovdqu xmm4, [rdi+0x10]
  00d3  vpshufb xmm11, xmm9, [rel c1b90]
  00dc  sha256msg1 xmm11, [rel c1b70]
  00e5  vpaddd xmm11, xmm11, [rdi+0x20]
  00ea  vmovdqa [rsp+0x10], xmm11
  00f0  vpshufb xmm5, xmm9, [rel c1ba0]
  00f9  vpaddd xmm5, xmm5, [rdi]
  00fd  vmovdqu xmm6, [rdi+0x10]
  0102  vpshufb xmm12, xmm9, [rel c1bb0]
  010b  sha256msg1 xmm12, [rel c1b70]
  0114  vpaddd xmm12, xmm12, [rdi+0x20]
  0119  vmovdqa [rsp+0x20], xmm12
  011f  vpshufb xmm7, xmm9, [rel c1bc0]
  0128  vpaddd xmm7, xmm7, [rdi]
  012c  vmovdqu xmm8, [rdi+0x10]
  0131  vpshufb xmm13, xmm9, [rel c1bd0]
  013a  sha256msg1 xmm13, [rel c1b70]
  0143  vpaddd xmm13, xmm13, [rdi+0x20]
  0148  vmovdqa [rsp+0x30], xmm13
  014e  vmovdqa xmm0, [rel c1be0]
  0156  sha256rnds2 xmm2, xmm1, xmm0
  015a  vmovq xmm0, [rel c1be8]
  0162  sha256rnds2 xmm1, xmm2, xmm0
  0166  vmovdqa xmm0, [rel c1be0]
  016e  sha256rnds2 xmm4, xmm3, xmm0
  0172  vmovq xmm0, [rel c1be8]
  017a  sha256rnds2 xmm3, xmm4, xmm0
  017e  vmovdqa xmm0, [rel c1be0]
  0186  sha256rnds2 xmm6, xmm5, xmm0
  018a  vmovq xmm0, [rel c1be8]
  0192  sha256rnds2 xmm5, xmm6, xmm0
  0196  vmovdqa xmm0, [rel c1be0]
  019e  sha256rnds2 xmm8, xmm7, xmm0
  01a3  vmovq xmm0, [rel c1be8]
  01ab  sha256rnds2 xmm7, xmm8, xmm0
  01b0  vmovdqa xmm0, [rel c1bf0]
  01b8  sha256rnds2 xmm2, xmm1, xmm0
  01bc  vmovq xmm0, [rel c1bf8]
  01c4  sha256rnds2 xmm1, xmm2, xmm0
  01c8  vmovdqa xmm0, [rel c1bf0]
  01d0  sha256rnds2 xmm4, xmm3, xmm0
  01d4  vmovq xmm0, [rel c1bf8]
  01dc  sha256rnds2 xmm3, xmm4, xmm0
  01e0  vmovdqa xmm0, [rel c1bf0]
  01e8  sha256rnds2 xmm6, xmm5, xmm0
  01ec  vmovq xmm0, [rel c1bf8]
  01f4  sha256rnds2 xmm5, xmm6, xmm0
  01f8  vmovdqa xmm0, [rel c1bf0]
  0200  sha256rnds2 xmm8, xmm7, xmm0
  0205  vmovq xmm0, [rel c1bf8]
  020d  sha256rnds2 xmm7, xmm8, xmm0
  0212  vmovdqa xmm0, [rel c1c00]
  021a  sha256rnds2 xmm2, xmm1, xmm0
  021e  vmovq xmm0, [rel c1c08]
  0226  sha256rnds2 xmm1, xmm2, xmm0
  022a  vmovdqa xmm0, [rel c1c00]
  0232  sha256rnds2 xmm4, xmm3, xmm0
  0236  vmovq xmm0, [rel c1c08]
  023e  sha256rnds2 xmm3, xmm4, xmm0
  0242  vmovdqa xmm0, [rel c1c00]
  024a  sha256rnds2 xmm6, xmm5, xmm0
  024e  vmovq xmm0, [rel c1c08]
  0256  sha256rnds2 xmm5, xmm6, xmm0
  025a  vmovdqa xmm0, [rel c1c00]
  0262  sha256rnds2 xmm8, xmm7, xmm0
  0267  vmovq xmm0, [rel c1c08]
  026f  sha256rnds2 xmm7, xmm8, xmm0
  0274  vpaddd xmm0, xmm10, [rel c1c10]
  027c  sha256rnds2 xmm2, xmm1, xmm0
  0280  vpshufd xmm0, xmm0, 0xe
  0285  sha256rnds2 xmm1, xmm2, xmm0
  0289  vpaddd xmm0, xmm11, [rel c1c10]
  0291  sha256rnds2 xmm4, xmm3, xmm0
  0295  vpshufd xmm0, xmm0, 0xe
  029a  sha256rnds2 xmm3, xmm4, xmm0
  029e  vpaddd xmm0, xmm12, [rel c1c10]
  02a6  sha256rnds2 xmm6, xmm5, xmm0
  02aa  vpshufd xmm0, xmm0, 0xe
  02af  sha256rnds2 xmm5, xmm6, xmm0
  02b3  vpaddd xmm0, xmm13, [rel c1c10]
  02bb  sha256rnds2 xmm8, xmm7, xmm0
  02c0  vpshufd xmm0, xmm0, 0xe
  02c5  sha256rnds2 xmm7, xmm8, xmm0
  02ca  vmovdqu xmm9, [rdi+0x30]
  02cf  sha256msg2 xmm9, xmm10
  02d4  vmovdqa [rsp+0x40], xmm9
  02da  vpaddd xmm0, xmm9, [rel c1c20]
  02e2  sha256rnds2 xmm2, xmm1, xmm0
  02e6  vpshufd xmm0, xmm0, 0xe
  02eb  sha256rnds2 xmm1, xmm2, xmm0
  02ef  vmovdqu xmm10, [rdi+0x30]
  02f4  sha256msg2 xmm10, xmm11
  02f9  vmovdqa [rsp+0x50], xmm10
  02ff  vpaddd xmm0, xmm10, [rel c1c20]
  0307  sha256rnds2 xmm4, xmm3, xmm0
  030b  vpshufd xmm0, xmm0, 0xe
  0310  sha256rnds2 xmm3, xmm4, xmm0
  0314  vmovdqu xmm11, [rdi+0x30]
  0319  sha256msg2 xmm11, xmm12
  031e  vmovdqa [rsp+0x60], xmm11
  0324  vpaddd xmm0, xmm11, [rel c1c20]
  032c  sha256rnds2 xmm6, xmm5, xmm0
  0330  vpshufd xmm0, xmm0, 0xe
  0335  sha256rnds2 xmm5, xmm6, xmm0
  0339  vmovdqu xmm12, [rdi+0x30]
  033e  sha256msg2 xmm12, xmm13
  0343  vmovdqa [rsp+0x70], xmm12
  0349  vpaddd xmm0, xmm12, [rel c1c20]
  0351  sha256rnds2 xmm8, xmm7, xmm0
  0356  vpshufd xmm0, xmm0, 0xe
  035b  sha256rnds2 xmm7, xmm8, xmm0
  0360  vpalignr xmm13, xmm9, [rsp], 4
  0367  sha256msg2 xmm13, xmm9
  036c  vmovdqa [rsp+0x80], xmm13
  0375  vpaddd xmm0, xmm13, [rel c1c30]
  037d  sha256rnds2 xmm2, xmm1, xmm0
  0381  vpshufd xmm0, xmm0, 0xe
  0386  sha256rnds2 xmm1, xmm2, xmm0
  038a  vpalignr xmm9, xmm10, [rsp+0x10], 4
  0392  sha256msg2 xmm9, xmm10
  0397  vmovdqa [rsp+0x90], xmm9
  03a0  vpaddd xmm0, xmm9, [rel c1c30]
  03a8  sha256rnds2 xmm4, xmm3, xmm0
  03ac  vpshufd xmm0, xmm0, 0xe
  03b1  sha256rnds2 xmm3, xmm4, xmm0
  03b5  vpalignr xmm10, xmm11, [rsp+0x20], 4
  03bd  sha256msg2 xmm10, xmm11
  03c2  vmovdqa [rsp+0xa0], xmm10
  03cb  vpaddd xmm0, xmm10, [rel c1c30]
  03d3  sha256rnds2 xmm6, xmm5, xmm0
  03d7  vpshufd xmm0, xmm0, 0xe
  03dc  sha256rnds2 xmm5, xmm6, xmm0
  03e0  vpalignr xmm11, xmm12, [rsp+0x30], 4
  03e8  sha256msg2 xmm11, xmm12
  03ed  vmovdqa [rsp+0xb0], xmm11
  03f6  vpaddd xmm0, xmm11, [rel c1c30]
  03fe  sha256rnds2 xmm8, xmm7, xmm0
  0403  vpshufd xmm0, xmm0, 0xe
  0408  sha256rnds2 xmm7, xmm8, xmm0
  040d  vpalignr xmm12, xmm13, [rsp+0x40], 4
  0415  vpaddd xmm12, xmm12, [rdi+0x40]
  041a  sha256msg2 xmm12, xmm13
  041f  vmovdqa [rsp+0xc0], xmm12
  0428  vpaddd xmm0, xmm12, [rel c1c40]
  0430  sha256rnds2 xmm2, xmm1, xmm0
  0434  vpshufd xmm0, xmm0, 0xe
  0439  sha256rnds2 xmm1, xmm2, xmm0
  043d  vpalignr xmm13, xmm9, [rsp+0x50], 4
  0445  vpaddd xmm13, xmm13, [rdi+0x40]
  044a  sha256msg2 xmm13, xmm9
  044f  vmovdqa [rsp+0xd0], xmm13
  0458  vpaddd xmm0, xmm13, [rel c1c40]
  0460  sha256rnds2 xmm4, xmm3, xmm0
  0464  vpshufd xmm0, xmm0, 0xe
  0469  sha256rnds2 xmm3, xmm4, xmm0
  046d  vpalignr xmm9, xmm10, [rsp+0x60], 4
  0475  vpaddd xmm9, xmm9, [rdi+0x40]
  047a  sha256msg2 xmm9, xmm10
  047f  vmovdqa [rsp+0xe0], xmm9
  0488  vpaddd xmm0, xmm9, [rel c1c40]
  0490  sha256rnds2 xmm6, xmm5, xmm0
  0494  vpshufd xmm0, xmm0, 0xe
  0499  sha256rnds2 xmm5, xmm6, xmm0
  049d  vpalignr xmm10, xmm11, [rsp+0x70], 4
  04a5  vpaddd xmm10, xmm10, [rdi+0x40]
  04aa  sha256msg2 xmm10, xmm11
  04af  vmovdqa [rsp+0xf0], xmm10
  04b8  vpaddd xmm0, xmm10, [rel c1c40]
  04c0  sha256rnds2 xmm8, xmm7, xmm0
  04c5  vpshufd xmm0, xmm0, 0xe
  04ca  sha256rnds2 xmm7, xmm8, xmm0
  04cf  vmovdqa xmm11, [rsp]
  04d4  sha256msg1 xmm11, [rsp+0x40]
  04db  vpalignr xmm0, xmm12, [rsp+0x80], 4
  04e6  vpaddd xmm11, xmm11, xmm0
  04ea  sha256msg2 xmm11, xmm12
  04ef  vmovdqa [rsp], xmm11
  04f4  vpaddd xmm0, xmm11, [rel c1c50]
  04fc  sha256rnds2 xmm2, xmm1, xmm0
  0500  vpshufd xmm0, xmm0, 0xe
  0505  sha256rnds2 xmm1, xmm2, xmm0
  0509  vmovdqa xmm12, [rsp+0x10]
  050f  sha256msg1 xmm12, [rsp+0x50]
  0516  vpalignr xmm0, xmm13, [rsp+0x90], 4
  0521  vpaddd xmm12, xmm12, xmm0
  0525  sha256msg2 xmm12, xmm13
  052a  vmovdqa [rsp+0x10], xmm12
  0530  vpaddd xmm0, xmm12, [rel c1c50]
  0538  sha256rnds2 xmm4, xmm3, xmm0
  053c  vpshufd xmm0, xmm0, 0xe
  0541  sha256rnds2 xmm3, xmm4, xmm0
  0545  vmovdqa xmm13, [rsp+0x20]
  054b  sha256msg1 xmm13, [rsp+0x60]
  0552  vpalignr xmm0, xmm9, [rsp+0xa0], 4
  055d  vpaddd xmm13, xmm13, xmm0
  0561  sha256msg2 xmm13, xmm9
  0566  vmovdqa [rsp+0x20], xmm13
  056c  vpaddd xmm0, xmm13, [rel c1c50]
  0574  sha256rnds2 xmm6, xmm5, xmm0
  0578  vpshufd xmm0, xmm0, 0xe
  057d  sha256rnds2 xmm5, xmm6, xmm0
  0581  vmovdqa xmm9, [rsp+0x30]
  0587  sha256msg1 xmm9, [rsp+0x70]
  058e  vpalignr xmm0, xmm10, [rsp+0xb0], 4
  0599  vpaddd xmm9, xmm9, xmm0
  059d  sha256msg2 xmm9, xmm10
  05a2  vmovdqa [rsp+0x30], xmm9
  05a8  vpaddd xmm0, xmm9, [rel c1c50]
  05b0  sha256rnds2 xmm8, xmm7, xmm0
  05b5  vpshufd xmm0, xmm0, 0xe
  05ba  sha256rnds2 xmm7, xmm8, xmm0
  05bf  vmovdqa xmm10, [rsp+0x40]
  05c5  sha256msg1 xmm10, [rsp+0x80]
  05cf  vpalignr xmm0, xmm11, [rsp+0xc0], 4
  05da  vpaddd xmm10, xmm10, xmm0
  05de  sha256msg2 xmm10, xmm11
  05e3  vmovdqa [rsp+0x40], xmm10
  05e9  vpaddd xmm0, xmm10, [rel c1c60]
  05f1  sha256rnds2 xmm2, xmm1, xmm0
  05f5  vpshufd xmm0, xmm0, 0xe
  05fa  sha256rnds2 xmm1, xmm2, xmm0
  05fe  vmovdqa xmm11, [rsp+0x50]
  0604  sha256msg1 xmm11, [rsp+0x90]
  060e  vpalignr xmm0, xmm12, [rsp+0xd0], 4
  0619  vpaddd xmm11, xmm11, xmm0
  061d  sha256msg2 xmm11, xmm12
  0622  vmovdqa [rsp+0x50], xmm11
  0628  vpaddd xmm0, xmm11, [rel c1c60]
  0630  sha256rnds2 xmm4, xmm3, xmm0
  0634  vpshufd xmm0, xmm0, 0xe
  0639  sha256rnds2 xmm3, xmm4, xmm0
  063d  vmovdqa xmm12, [rsp+0x60]
  0643  sha256msg1 xmm12, [rsp+0xa0]
  064d  vpalignr xmm0, xmm13, [rsp+0xe0], 4
  0658  vpaddd xmm12, xmm12, xmm0
  065c  sha256msg2 xmm12, xmm13
  0661  vmovdqa [rsp+0x60], xmm12
  0667  vpaddd xmm0, xmm12, [rel c1c60]
  066f  sha256rnds2 xmm6, xmm5, xmm0
  0673  vpshufd xmm0, xmm0, 0xe
  0678  sha256rnds2 xmm5, xmm6, xmm0
  067c  vmovdqa xmm13, [rsp+0x70]
  0682  sha256msg1 xmm13, [rsp+0xb0]
  068c  vpalignr xmm0, xmm9, [rsp+0xf0], 4
  0697  vpaddd xmm13, xmm13, xmm0
  069b  sha256msg2 xmm13, xmm9
  06a0  vmovdqa [rsp+0x70], xmm13
  06a6  vpaddd xmm0, xmm13, [rel c1c60]
  06ae  sha256rnds2 xmm8, xmm7, xmm0
  06b3  vpshufd xmm0, xmm0, 0xe
  06b8  sha256rnds2 xmm7, xmm8, xmm0
  06bd  vmovdqa xmm9, [rsp+0x80]
  06c6  sha256msg1 xmm9, [rsp+0xc0]
  06d0  vpalignr xmm0, xmm10, [rsp], 4
  06d7  vpaddd xmm9, xmm9, xmm0
  06db  sha256msg2 xmm9, xmm10
  06e0  vmovdqa [rsp+0x80], xmm9
  06e9  vpaddd xmm0, xmm9, [rel c1c70]
  06f1  sha256rnds2 xmm2, xmm1, xmm0
  06f5  vpshufd xmm0, xmm0, 0xe
  06fa  sha256rnds2 xmm1, xmm2, xmm0
  06fe  vmovdqa xmm10, [rsp+0x90]
  0707  sha256msg1 xmm10, [rsp+0xd0]
  0711  vpalignr xmm0, xmm11, [rsp+0x10], 4
  0719  vpaddd xmm10, xmm10, xmm0
  071d  sha256msg2 xmm10, xmm11
  0722  vmovdqa [rsp+0x90], xmm10
  072b  vpaddd xmm0, xmm10, [rel c1c70]
  0733  sha256rnds2 xmm4, xmm3, xmm0
  0737  vpshufd xmm0, xmm0, 0xe
  073c  sha256rnds2 xmm3, xmm4, xmm0
  0740  vmovdqa xmm11, [rsp+0xa0]
  0749  sha256msg1 xmm11, [rsp+0xe0]
  0753  vpalignr xmm0, xmm12, [rsp+0x20], 4
  075b  vpaddd xmm11, xmm11, xmm0
  075f  sha256msg2 xmm11, xmm12
  0764  vmovdqa [rsp+0xa0], xmm11
  076d  vpaddd xmm0, xmm11, [rel c1c70]
  0775  sha256rnds2 xmm6, xmm5, xmm0
  0779  vpshufd xmm0, xmm0, 0xe
  077e  sha256rnds2 xmm5, xmm6, xmm0
  0782  vmovdqa xmm12, [rsp+0xb0]
  078b  sha256msg1 xmm12, [rsp+0xf0]
  0795  vpalignr xmm0, xmm13, [rsp+0x30], 4
  079d  vpaddd xmm12, xmm12, xmm0
  07a1  sha256msg2 xmm12, xmm13
  07a6  vmovdqa [rsp+0xb0], xmm12
  07af  vpaddd xmm0, xmm12, [rel c1c70]
  07b7  sha256rnds2 xmm8, xmm7, xmm0
  07bc  vpshufd xmm0, xmm0, 0xe
  07c1  sha256rnds2 xmm7, xmm8, xmm0
  07c6  vmovdqa xmm13, [rsp+0xc0]
  07cf  sha256msg1 xmm13, [rsp]
  07d5  vpalignr xmm0, xmm9, [rsp+0x40], 4
  07dd  vpaddd xmm13, xmm13, xmm0
  07e1  sha256msg2 xmm13, xmm9
  07e6  vmovdqa [rsp+0xc0], xmm13
  07ef  vpaddd xmm0, xmm13, [rel c1c80]
  07f7  sha256rnds2 xmm2, xmm1, xmm0
  07fb  vpshufd xmm0, xmm0, 0xe
  0800  sha256rnds2 xmm1, xmm2, xmm0
  0804  vmovdqa xmm9, [rsp+0xd0]
  080d  sha256msg1 xmm9, [rsp+0x10]
  0814  vpalignr xmm0, xmm10, [rsp+0x50], 4
  081c  vpaddd xmm9, xmm9, xmm0
  0820  sha256msg2 xmm9, xmm10
  0825  vmovdqa [rsp+0xd0], xmm9
  082e  vpaddd xmm0, xmm9, [rel c1c80]
  0836  sha256rnds2 xmm4, xmm3, xmm0
  083a  vpshufd xmm0, xmm0, 0xe
  083f  sha256rnds2 xmm3, xmm4, xmm0
  0843  vmovdqa xmm10, [rsp+0xe0]
  084c  sha256msg1 xmm10, [rsp+0x20]
  0853  vpalignr xmm0, xmm11, [rsp+0x60], 4
  085b  vpaddd xmm10, xmm10, xmm0
  085f  sha256msg2 xmm10, xmm11
  0864  vmovdqa [rsp+0xe0], xmm10
  086d  vpaddd xmm0, xmm10, [rel c1c80]
  0875  sha256rnds2 xmm6, xmm5, xmm0
  0879  vpshufd xmm0, xmm0, 0xe
  087e  sha256rnds2 xmm5, xmm6, xmm0
  0882  vmovdqa xmm11, [rsp+0xf0]
  088b  sha256msg1 xmm11, [rsp+0x30]
  0892  vpalignr xmm0, xmm12, [rsp+0x70], 4
  089a  vpaddd xmm11, xmm11, xmm0
  089e  sha256msg2 xmm11, xmm12
  08a3  vmovdqa [rsp+0xf0], xmm11
  08ac  vpaddd xmm0, xmm11, [rel c1c80]
  08b4  sha256rnds2 xmm8, xmm7, xmm0
  08b9  vpshufd xmm0, xmm0, 0xe
  08be  sha256rnds2 xmm7, xmm8, xmm0
  08c3  vmovdqa xmm12, [rsp]
  08c8  sha256msg1 xmm12, [rsp+0x40]
  08cf  vpalignr xmm0, xmm13, [rsp+0x80], 4
  08da  vpaddd xmm12, xmm12, xmm0
  08de  sha256msg2 xmm12, xmm13
  08e3  vmovdqa [rsp], xmm12
  08e8  vpaddd xmm0, xmm12, [rel c1c90]
  08f0  sha256rnds2 xmm2, xmm1, xmm0
  08f4  vpshufd xmm0, xmm0, 0xe
  08f9  sha256rnds2 xmm1, xmm2, xmm0
  08fd  vmovdqa xmm13, [rsp+0x10]
  0903  sha256msg1 xmm13, [rsp+0x50]
  090a  vpalignr xmm0, xmm9, [rsp+0x90], 4
  0915  vpaddd xmm13, xmm13, xmm0
  0919  sha256msg2 xmm13, xmm9
  091e  vmovdqa [rsp+0x10], xmm13
  0924  vpaddd xmm0, xmm13, [rel c1c90]
  092c  sha256rnds2 xmm4, xmm3, xmm0
  0930  vpshufd xmm0, xmm0, 0xe
  0935  sha256rnds2 xmm3, xmm4, xmm0
  0939  vmovdqa xmm9, [rsp+0x20]
  093f  sha256msg1 xmm9, [rsp+0x60]
  0946  vpalignr xmm0, xmm10, [rsp+0xa0], 4
  0951  vpaddd xmm9, xmm9, xmm0
  0955  sha256msg2 xmm9, xmm10
  095a  vmovdqa [rsp+0x20], xmm9
  0960  vpaddd xmm0, xmm9, [rel c1c90]
  0968  sha256rnds2 xmm6, xmm5, xmm0
  096c  vpshufd xmm0, xmm0, 0xe
  0971  sha256rnds2 xmm5, xmm6, xmm0
  0975  vmovdqa xmm10, [rsp+0x30]
  097b  sha256msg1 xmm10, [rsp+0x70]
  0982  vpalignr xmm0, xmm11, [rsp+0xb0], 4
  098d  vpaddd xmm10, xmm10, xmm0
  0991  sha256msg2 xmm10, xmm11
  0996  vmovdqa [rsp+0x30], xmm10
  099c  vpaddd xmm0, xmm10, [rel c1c90]
  09a4  sha256rnds2 xmm8, xmm7, xmm0
  09a9  vpshufd xmm0, xmm0, 0xe
  09ae  sha256rnds2 xmm7, xmm8, xmm0
  09b3  vmovdqa xmm11, [rsp+0x40]
  09b9  sha256msg1 xmm11, [rsp+0x80]
  09c3  vpalignr xmm0, xmm12, [rsp+0xc0], 4
  09ce  vpaddd xmm11, xmm11, xmm0
  09d2  sha256msg2 xmm11, xmm12
  09d7  vmovdqa [rsp+0x40], xmm11
  09dd  vpaddd xmm0, xmm11, [rel c1ca0]
  09e5  sha256rnds2 xmm2, xmm1, xmm0
  09e9  vpshufd xmm0, xmm0, 0xe
  09ee  sha256rnds2 xmm1, xmm2, xmm0
  09f2  vmovdqa xmm12, [rsp+0x50]
  09f8  sha256msg1 xmm12, [rsp+0x90]
  0a02  vpalignr xmm0, xmm13, [rsp+0xd0], 4
  0a0d  vpaddd xmm12, xmm12, xmm0
  0a11  sha256msg2 xmm12, xmm13
  0a16  vmovdqa [rsp+0x50], xmm12
  0a1c  vpaddd xmm0, xmm12, [rel c1ca0]
  0a24  sha256rnds2 xmm4, xmm3, xmm0
  0a28  vpshufd xmm0, xmm0, 0xe
  0a2d  sha256rnds2 xmm3, xmm4, xmm0
  0a31  vmovdqa xmm13, [rsp+0x60]
  0a37  sha256msg1 xmm13, [rsp+0xa0]
  0a41  vpalignr xmm0, xmm9, [rsp+0xe0], 4
  0a4c  vpaddd xmm13, xmm13, xmm0
  0a50  sha256msg2 xmm13, xmm9
  0a55  vmovdqa [rsp+0x60], xmm13
  0a5b  vpaddd xmm0, xmm13, [rel c1ca0]
  0a63  sha256rnds2 xmm6, xmm5, xmm0
  0a67  vpshufd xmm0, xmm0, 0xe
  0a6c  sha256rnds2 xmm5, xmm6, xmm0
  0a70  vmovdqa xmm9, [rsp+0x70]
  0a76  sha256msg1 xmm9, [rsp+0xb0]
  0a80  vpalignr xmm0, xmm10, [rsp+0xf0], 4
  0a8b  vpaddd xmm9, xmm9, xmm0
  0a8f  sha256msg2 xmm9, xmm10
  0a94  vmovdqa [rsp+0x70], xmm9
  0a9a  vpaddd xmm0, xmm9, [rel c1ca0]
  0aa2  sha256rnds2 xmm8, xmm7, xmm0
  0aa7  vpshufd xmm0, xmm0, 0xe
  0aac  sha256rnds2 xmm7, xmm8, xmm0
  0ab1  vmovdqa xmm10, [rsp+0x80]
  0aba  sha256msg1 xmm10, [rsp+0xc0]
  0ac4  vpalignr xmm0, xmm11, [rsp], 4
  0acb  vpaddd xmm10, xmm10, xmm0
  0acf  sha256msg2 xmm10, xmm11
  0ad4  vmovdqa [rsp+0x80], xmm10
  0add  vpaddd xmm0, xmm10, [rel c1cb0]
  0ae5  sha256rnds2 xmm2, xmm1, xmm0
  0ae9  vpshufd xmm0, xmm0, 0xe
  0aee  sha256rnds2 xmm1, xmm2, xmm0
  0af2  vmovdqa xmm11, [rsp+0x90]
  0afb  sha256msg1 xmm11, [rsp+0xd0]
  0b05  vpalignr xmm0, xmm12, [rsp+0x10], 4
  0b0d  vpaddd xmm11, xmm11, xmm0
  0b11  sha256msg2 xmm11, xmm12
  0b16  vmovdqa [rsp+0x90], xmm11
  0b1f  vpaddd xmm0, xmm11, [rel c1cb0]
  0b27  sha256rnds2 xmm4, xmm3, xmm0
  0b2b  vpshufd xmm0, xmm0, 0xe
  0b30  sha256rnds2 xmm3, xmm4, xmm0
  0b34  vmovdqa xmm12, [rsp+0xa0]
  0b3d  sha256msg1 xmm12, [rsp+0xe0]
  0b47  vpalignr xmm0, xmm13, [rsp+0x20], 4
  0b4f  vpaddd xmm12, xmm12, xmm0
  0b53  sha256msg2 xmm12, xmm13
  0b58  vmovdqa [rsp+0xa0], xmm12
  0b61  vpaddd xmm0, xmm12, [rel c1cb0]
  0b69  sha256rnds2 xmm6, xmm5, xmm0
  0b6d  vpshufd xmm0, xmm0, 0xe
  0b72  sha256rnds2 xmm5, xmm6, xmm0
  0b76  vmovdqa xmm13, [rsp+0xb0]
  0b7f  sha256msg1 xmm13, [rsp+0xf0]
  0b89  vpalignr xmm0, xmm9, [rsp+0x30], 4
  0b91  vpaddd xmm13, xmm13, xmm0
  0b95  sha256msg2 xmm13, xmm9
  0b9a  vmovdqa [rsp+0xb0], xmm13
  0ba3  vpaddd xmm0, xmm13, [rel c1cb0]
  0bab  sha256rnds2 xmm8, xmm7, xmm0
  0bb0  vpshufd xmm0, xmm0, 0xe
  0bb5  sha256rnds2 xmm7, xmm8, xmm0
  0bba  vmovdqa xmm9, [rsp+0xc0]
  0bc3  sha256msg1 xmm9, [rsp]
  0bc9  vpalignr xmm0, xmm10, [rsp+0x40], 4
  0bd1  vpaddd xmm9, xmm9, xmm0
  0bd5  sha256msg2 xmm9, xmm10
  0bda  vmovdqa [rsp+0xc0], xmm9
  0be3  vpaddd xmm0, xmm9, [rel c1cc0]
  0beb  sha256rnds2 xmm2, xmm1, xmm0
  0bef  vpshufd xmm0, xmm0, 0xe
  0bf4  sha256rnds2 xmm1, xmm2, xmm0
  0bf8  vmovdqa xmm10, [rsp+0xd0]
  0c01  sha256msg1 xmm10, [rsp+0x10]
  0c08  vpalignr xmm0, xmm11, [rsp+0x50], 4
  0c10  vpaddd xmm10, xmm10, xmm0
  0c14  sha256msg2 xmm10, xmm11
  0c19  vmovdqa [rsp+0xd0], xmm10
  0c22  vpaddd xmm0, xmm10, [rel c1cc0]
  0c2a  sha256rnds2 xmm4, xmm3, xmm0
  0c2e  vpshufd xmm0, xmm0, 0xe
  0c33  sha256rnds2 xmm3, xmm4, xmm0
  0c37  vmovdqa xmm11, [rsp+0xe0]
  0c40  sha256msg1 xmm11, [rsp+0x20]
  0c47  vpalignr xmm0, xmm12, [rsp+0x60], 4
  0c4f  vpaddd xmm11, xmm11, xmm0
  0c53  sha256msg2 xmm11, xmm12
  0c58  vmovdqa [rsp+0xe0], xmm11
  0c61  vpaddd xmm0, xmm11, [rel c1cc0]
  0c69  sha256rnds2 xmm6, xmm5, xmm0
  0c6d  vpshufd xmm0, xmm0, 0xe
  0c72  sha256rnds2 xmm5, xmm6, xmm0
  0c76  vmovdqa xmm12, [rsp+0xf0]
  0c7f  sha256msg1 xmm12, [rsp+0x30]
  0c86  vpalignr xmm0, xmm13, [rsp+0x70], 4
  0c8e  vpaddd xmm12, xmm12, xmm0
  0c92  sha256msg2 xmm12, xmm13
  0c97  vmovdqa [rsp+0xf0], xmm12
  0ca0  vpaddd xmm0, xmm12, [rel c1cc0]
  0ca8  sha256rnds2 xmm8, xmm7, xmm0
  0cad  vpshufd xmm0, xmm0, 0xe
  0cb2  sha256rnds2 xmm7, xmm8, xmm0
  0cb7  vshufps xmm9, xmm1, xmm2, 0xb6
  0cbc  vpshufd xmm9, xmm9, 0x78
  0cc2  vpaddd xmm9, xmm9, [rdi+0x50]
  0cc7  vmovdqa [rsp+0xc0], xmm9
  0cd0  vpshufd xmm13, xmm2, 4
  0cd5  vinsertps xmm13, xmm13, xmm1, 8
  0cdb  vpaddd xmm13, xmm13, [rdi+0x60]
  0ce0  vmovdqa [rsp+0x80], xmm13
  0ce9  vpaddd xmm2, xmm1, [rdi+0x70]
  0cee  sha256msg1 xmm2, [rsp+0xc0]
  0cf7  vblendps xmm9, xmm2, [rel c1cd0], c0007
  0d01  vmovdqa [rsp+0x40], xmm9
  0d07  vpshufb xmm1, xmm1, [rel c1ce0]
  0d10  vpaddd xmm1, xmm1, [rdi+0x80]
  0d18  vmovdqa xmm2, [rel c1cf0]
  0d20  vshufps xmm10, xmm3, xmm4, 0xb6
  0d25  vpshufd xmm10, xmm10, 0x78
  0d2b  vpaddd xmm10, xmm10, [rdi+0x50]
  0d30  vmovdqa [rsp+0xd0], xmm10
  0d39  vpshufd xmm13, xmm4, 4
  0d3e  vinsertps xmm13, xmm13, xmm3, 8
  0d44  vpaddd xmm13, xmm13, [rdi+0x60]
  0d49  vmovdqa [rsp+0x90], xmm13
  0d52  vpaddd xmm4, xmm3, [rdi+0x70]
  0d57  sha256msg1 xmm4, [rsp+0xd0]
  0d60  vblendps xmm10, xmm4, [rel c1cd0], c0007
  0d6a  vmovdqa [rsp+0x50], xmm10
  0d70  vpshufb xmm3, xmm3, [rel c1ce0]
  0d79  vpaddd xmm3, xmm3, [rdi+0x80]
  0d81  vmovdqa xmm4, [rel c1cf0]
  0d89  vshufps xmm11, xmm5, xmm6, 0xb6
  0d8e  vpshufd xmm11, xmm11, 0x78
  0d94  vpaddd xmm11, xmm11, [rdi+0x50]
  0d99  vmovdqa [rsp+0xe0], xmm11
  0da2  vpshufd xmm13, xmm6, 4
  0da7  vinsertps xmm13, xmm13, xmm5, 8
  0dad  vpaddd xmm13, xmm13, [rdi+0x60]
  0db2  vmovdqa [rsp+0xa0], xmm13
  0dbb  vpaddd xmm6, xmm5, [rdi+0x70]
  0dc0  sha256msg1 xmm6, [rsp+0xe0]
  0dc9  vblendps xmm11, xmm6, [rel c1cd0], c0007
  0dd3  vmovdqa [rsp+0x60], xmm11
  0dd9  vpshufb xmm5, xmm5, [rel c1ce0]
  0de2  vpaddd xmm5, xmm5, [rdi+0x80]
  0dea  vmovdqa xmm6, [rel c1cf0]
  0df2  vshufps xmm12, xmm7, xmm8, 0xb6
  0df8  vpshufd xmm12, xmm12, 0x78
  0dfe  vpaddd xmm12, xmm12, [rdi+0x50]
  0e03  vmovdqa [rsp+0xf0], xmm12
  0e0c  vpshufd xmm13, xmm8, 4
  0e12  vinsertps xmm13, xmm13, xmm7, 8
  0e18  vpaddd xmm13, xmm13, [rdi+0x60]
  0e1d  vmovdqa [rsp+0xb0], xmm13
  0e26  vpaddd xmm8, xmm7, [rdi+0x70]
  0e2b  sha256msg1 xmm8, [rsp+0xf0]
  0e35  vblendps xmm12, xmm8, [rel c1cd0], c0007
  0e3f  vmovdqa [rsp+0x70], xmm12
  0e45  vpshufb xmm7, xmm7, [rel c1ce0]
  0e4e  vpaddd xmm7, xmm7, [rdi+0x80]
  0e56  vmovdqa xmm8, [rel c1cf0]
  0e5e  vmovdqa xmm0, [rsp+0xc0]
  0e67  vpaddd xmm0, xmm0, [rel c1d00]
  0e6f  sha256rnds2 xmm2, xmm1, xmm0
  0e73  vpshufd xmm0, xmm0, 0xe
  0e78  sha256rnds2 xmm1, xmm2, xmm0
  0e7c  vmovdqa xmm0, [rsp+0xd0]
  0e85  vpaddd xmm0, xmm0, [rel c1d00]
  0e8d  sha256rnds2 xmm4, xmm3, xmm0
  0e91  vpshufd xmm0, xmm0, 0xe
  0e96  sha256rnds2 xmm3, xmm4, xmm0
  0e9a  vmovdqa xmm0, [rsp+0xe0]
  0ea3  vpaddd xmm0, xmm0, [rel c1d00]
  0eab  sha256rnds2 xmm6, xmm5, xmm0
  0eaf  vpshufd xmm0, xmm0, 0xe
  0eb4  sha256rnds2 xmm5, xmm6, xmm0
  0eb8  vmovdqa xmm0, [rsp+0xf0]
  0ec1  vpaddd xmm0, xmm0, [rel c1d00]
  0ec9  sha256rnds2 xmm8, xmm7, xmm0
  0ece  vpshufd xmm0, xmm0, 0xe
  0ed3  sha256rnds2 xmm7, xmm8, xmm0
  0ed8  vmovdqa xmm0, [rsp+0x80]
  0ee1  vpaddd xmm0, xmm0, [rel c1d10]
  0ee9  sha256rnds2 xmm2, xmm1, xmm0
  0eed  vpshufd xmm0, xmm0, 0xe
  0ef2  sha256rnds2 xmm1, xmm2, xmm0
  0ef6  vmovdqa xmm0, [rsp+0x90]
  0eff  vpaddd xmm0, xmm0, [rel c1d10]
  0f07  sha256rnds2 xmm4, xmm3, xmm0
  0f0b  vpshufd xmm0, xmm0, 0xe
  0f10  sha256rnds2 xmm3, xmm4, xmm0
  0f14  vmovdqa xmm0, [rsp+0xa0]
  0f1d  vpaddd xmm0, xmm0, [rel c1d10]
  0f25  sha256rnds2 xmm6, xmm5, xmm0
  0f29  vpshufd xmm0, xmm0, 0xe
  0f2e  sha256rnds2 xmm5, xmm6, xmm0
  0f32  vmovdqa xmm0, [rsp+0xb0]
  0f3b  vpaddd xmm0, xmm0, [rel c1d10]
  0f43  sha256rnds2 xmm8, xmm7, xmm0
  0f48  vpshufd xmm0, xmm0, 0xe
  0f4d  sha256rnds2 xmm7, xmm8, xmm0
  0f52  vmovdqa xmm0, [rel c1d20]
  0f5a  sha256rnds2 xmm2, xmm1, xmm0
  0f5e  vmovq xmm0, [rel c1d28]
  0f66  sha256rnds2 xmm1, xmm2, xmm0
  0f6a  vmovdqa xmm0, [rel c1d20]
  0f72  sha256rnds2 xmm4, xmm3, xmm0
  0f76  vmovq xmm0, [rel c1d28]
  0f7e  sha256rnds2 xmm3, xmm4, xmm0
  0f82  vmovdqa xmm0, [rel c1d20]
  0f8a  sha256rnds2 xmm6, xmm5, xmm0
  0f8e  vmovq xmm0, [rel c1d28]
  0f96  sha256rnds2 xmm5, xmm6, xmm0
  0f9a  vmovdqa xmm0, [rel c1d20]
  0fa2  sha256rnds2 xmm8, xmm7, xmm0
  0fa7  vmovq xmm0, [rel c1d28]
  0faf  sha256rnds2 xmm7, xmm8, xmm0
  0fb4  vpaddd xmm0, xmm9, [rel c1d30]
  0fbc  sha256rnds2 xmm2, xmm1, xmm0
  0fc0  vpshufd xmm0, xmm0, 0xe
  0fc5  sha256rnds2 xmm1, xmm2, xmm0
  0fc9  vpaddd xmm0, xmm10, [rel c1d30]
  0fd1  sha256rnds2 xmm4, xmm3, xmm0
  0fd5  vpshufd xmm0, xmm0, 0xe
  0fda  sha256rnds2 xmm3, xmm4, xmm0
  0fde  vpaddd xmm0, xmm11, [rel c1d30]
  0fe6  sha256rnds2 xmm6, xmm5, xmm0
  0fea  vpshufd xmm0, xmm0, 0xe
  0fef  sha256rnds2 xmm5, xmm6, xmm0
  0ff3  vpaddd xmm0, xmm12, [rel c1d30]
  0ffb  sha256rnds2 xmm8, xmm7, xmm0
  1000  vpshufd xmm0, xmm0, 0xe
  1005  sha256rnds2 xmm7, xmm8, xmm0
  100a  vmovdqa xmm13, [rsp+0xc0]
  1013  sha256msg1 xmm13, [rsp+0x80]
  101d  sha256msg2 xmm13, xmm9
  1022  vmovdqa [rsp+0xc0], xmm13
  102b  vpaddd xmm0, xmm13, [rel c1d40]
  1033  sha256rnds2 xmm2, xmm1, xmm0
  1037  vpshufd xmm0, xmm0, 0xe
  103c  sha256rnds2 xmm1, xmm2, xmm0
  1040  vmovdqa xmm9, [rsp+0xd0]
  1049  sha256msg1 xmm9, [rsp+0x90]
  1053  sha256msg2 xmm9, xmm10
  1058  vmovdqa [rsp+0xd0], xmm9
  1061  vpaddd xmm0, xmm9, [rel c1d40]
  1069  sha256rnds2 xmm4, xmm3, xmm0
  106d  vpshufd xmm0, xmm0, 0xe
  1072  sha256rnds2 xmm3, xmm4, xmm0
  1076  vmovdqa xmm10, [rsp+0xe0]
  107f  sha256msg1 xmm10, [rsp+0xa0]
  1089  sha256msg2 xmm10, xmm11
  108e  vmovdqa [rsp+0xe0], xmm10
  1097  vpaddd xmm0, xmm10, [rel c1d40]
  109f  sha256rnds2 xmm6, xmm5, xmm0
  10a3  vpshufd xmm0, xmm0, 0xe
  10a8  sha256rnds2 xmm5, xmm6, xmm0
  10ac  vmovdqa xmm11, [rsp+0xf0]
  10b5  sha256msg1 xmm11, [rsp+0xb0]
  10bf  sha256msg2 xmm11, xmm12
  10c4  vmovdqa [rsp+0xf0], xmm11
  10cd  vpaddd xmm0, xmm11, [rel c1d40]
  10d5  sha256rnds2 xmm8, xmm7, xmm0
  10da  vpshufd xmm0, xmm0, 0xe
  10df  sha256rnds2 xmm7, xmm8, xmm0
  10e4  vmovdqa xmm12, [rsp+0x80]
  10ed  sha256msg1 xmm12, [rel c1d50]
  10f6  vpalignr xmm0, xmm13, [rsp+0x40], 4
  10fe  vpaddd xmm12, xmm12, xmm0
  1102  sha256msg2 xmm12, xmm13
  1107  vmovdqa [rsp+0x80], xmm12
  1110  vpaddd xmm0, xmm12, [rel c1d60]
  1118  sha256rnds2 xmm2, xmm1, xmm0
  111c  vpshufd xmm0, xmm0, 0xe
  1121  sha256rnds2 xmm1, xmm2, xmm0
  1125  vmovdqa xmm13, [rsp+0x90]
  112e  sha256msg1 xmm13, [rel c1d50]
  1137  vpalignr xmm0, xmm9, [rsp+0x50], 4
  113f  vpaddd xmm13, xmm13, xmm0
  1143  sha256msg2 xmm13, xmm9
  1148  vmovdqa [rsp+0x90], xmm13
  1151  vpaddd xmm0, xmm13, [rel c1d60]
  1159  sha256rnds2 xmm4, xmm3, xmm0
  115d  vpshufd xmm0, xmm0, 0xe
  1162  sha256rnds2 xmm3, xmm4, xmm0
  1166  vmovdqa xmm9, [rsp+0xa0]
  116f  sha256msg1 xmm9, [rel c1d50]
  1178  vpalignr xmm0, xmm10, [rsp+0x60], 4
  1180  vpaddd xmm9, xmm9, xmm0
  1184  sha256msg2 xmm9, xmm10
  1189  vmovdqa [rsp+0xa0], xmm9
  1192  vpaddd xmm0, xmm9, [rel c1d60]
  119a  sha256rnds2 xmm6, xmm5, xmm0
  119e  vpshufd xmm0, xmm0, 0xe
  11a3  sha256rnds2 xmm5, xmm6, xmm0
  11a7  vmovdqa xmm10, [rsp+0xb0]
  11b0  sha256msg1 xmm10, [rel c1d50]
  11b9  vpalignr xmm0, xmm11, [rsp+0x70], 4
  11c1  vpaddd xmm10, xmm10, xmm0
  11c5  sha256msg2 xmm10, xmm11
  11ca  vmovdqa [rsp+0xb0], xmm10
  11d3  vpaddd xmm0, xmm10, [rel c1d60]
  11db  sha256rnds2 xmm8, xmm7, xmm0
  11e0  vpshufd xmm0, xmm0, 0xe
  11e5  sha256rnds2 xmm7, xmm8, xmm0
  11ea  vpalignr xmm11, xmm12, [rsp+0xc0], 4
  11f5  sha256msg2 xmm11, xmm12
  11fa  vmovdqa [rsp+0x30], xmm11
  1200  vpaddd xmm0, xmm11, [rel c1d70]
  1208  sha256rnds2 xmm2, xmm1, xmm0
  120c  vpshufd xmm0, xmm0, 0xe
  1211  sha256rnds2 xmm1, xmm2, xmm0
  1215  vpalignr xmm12, xmm13, [rsp+0xd0], 4
  1220  sha256msg2 xmm12, xmm13
  1225  vmovdqa [rsp+0x20], xmm12
  122b  vpaddd xmm0, xmm12, [rel c1d70]
  1233  sha256rnds2 xmm4, xmm3, xmm0
  1237  vpshufd xmm0, xmm0, 0xe
  123c  sha256rnds2 xmm3, xmm4, xmm0
  1240  vpalignr xmm13, xmm9, [rsp+0xe0], 4
  124b  sha256msg2 xmm13, xmm9
  1250  vmovdqa [rsp+0x10], xmm13
  1256  vpaddd xmm0, xmm13, [rel c1d70]
  125e  sha256rnds2 xmm6, xmm5, xmm0
  1262  vpshufd xmm0, xmm0, 0xe
  1267  sha256rnds2 xmm5, xmm6, xmm0
  126b  vpalignr xmm9, xmm10, [rsp+0xf0], 4
  1276  sha256msg2 xmm9, xmm10
  127b  vmovdqa [rsp], xmm9
  1280  vpaddd xmm0, xmm9, [rel c1d70]
  1288  sha256rnds2 xmm8, xmm7, xmm0
  128d  vpshufd xmm0, xmm0, 0xe
  1292  sha256rnds2 xmm7, xmm8, xmm0
  1297  vmovdqa xmm10, [rsp+0x40]
  129d  sha256msg1 xmm10, [rsp+0xc0]
  12a7  vpalignr xmm0, xmm11, [rsp+0x80], 4
  12b2  vpaddd xmm10, xmm10, xmm0
  12b6  sha256msg2 xmm10, xmm11
  12bb  vmovdqa [rsp+0x40], xmm10
  12c1  vpaddd xmm0, xmm10, [rel c1d80]
  12c9  sha256rnds2 xmm2, xmm1, xmm0
  12cd  vpshufd xmm0, xmm0, 0xe
  12d2  sha256rnds2 xmm1, xmm2, xmm0
  12d6  vmovdqa xmm11, [rsp+0x50]
  12dc  sha256msg1 xmm11, [rsp+0xd0]
  12e6  vpalignr xmm0, xmm12, [rsp+0x90], 4
  12f1  vpaddd xmm11, xmm11, xmm0
  12f5  sha256msg2 xmm11, xmm12
  12fa  vmovdqa [rsp+0x50], xmm11
  1300  vpaddd xmm0, xmm11, [rel c1d80]
  1308  sha256rnds2 xmm4, xmm3, xmm0
  130c  vpshufd xmm0, xmm0, 0xe
  1311  sha256rnds2 xmm3, xmm4, xmm0
  1315  vmovdqa xmm12, [rsp+0x60]
  131b  sha256msg1 xmm12, [rsp+0xe0]
  1325  vpalignr xmm0, xmm13, [rsp+0xa0], 4
  1330  vpaddd xmm12, xmm12, xmm0
  1334  sha256msg2 xmm12, xmm13
  1339  vmovdqa [rsp+0x60], xmm12
  133f  vpaddd xmm0, xmm12, [rel c1d80]
  1347  sha256rnds2 xmm6, xmm5, xmm0
  134b  vpshufd xmm0, xmm0, 0xe
  1350  sha256rnds2 xmm5, xmm6, xmm0
  1354  vmovdqa xmm13, [rsp+0x70]
  135a  sha256msg1 xmm13, [rsp+0xf0]
  1364  vpalignr xmm0, xmm9, [rsp+0xb0], 4
  136f  vpaddd xmm13, xmm13, xmm0
  1373  sha256msg2 xmm13, xmm9
  1378  vmovdqa [rsp+0x70], xmm13
  137e  vpaddd xmm0, xmm13, [rel c1d80]
  1386  sha256rnds2 xmm8, xmm7, xmm0
  138b  vpshufd xmm0, xmm0, 0xe
  1390  sha256rnds2 xmm7, xmm8, xmm0
  1395  vmovdqa xmm9, [rsp+0xc0]
  139e  sha256msg1 xmm9, [rsp+0x80]
  13a8  vpalignr xmm0, xmm10, [rsp+0x30], 4
  13b0  vpaddd xmm9, xmm9, xmm0
  13b4  sha256msg2 xmm9, xmm10
  13b9  vmovdqa [rsp+0xc0], xmm9
  13c2  vpaddd xmm0, xmm9, [rel c1d90]
  13ca  sha256rnds2 xmm2, xmm1, xmm0
  13ce  vpshufd xmm0, xmm0, 0xe
  13d3  sha256rnds2 xmm1, xmm2, xmm0
  13d7  vmovdqa xmm10, [rsp+0xd0]
  13e0  sha256msg1 xmm10, [rsp+0x90]
  13ea  vpalignr xmm0, xmm11, [rsp+0x20], 4
  13f2  vpaddd xmm10, xmm10, xmm0
  13f6  sha256msg2 xmm10, xmm11
  13fb  vmovdqa [rsp+0xd0], xmm10
  1404  vpaddd xmm0, xmm10, [rel c1d90]
  140c  sha256rnds2 xmm4, xmm3, xmm0
  1410  vpshufd xmm0, xmm0, 0xe
  1415  sha256rnds2 xmm3, xmm4, xmm0
  1419  vmovdqa xmm11, [rsp+0xe0]
  1422  sha256msg1 xmm11, [rsp+0xa0]
  142c  vpalignr xmm0, xmm12, [rsp+0x10], 4
  1434  vpaddd xmm11, xmm11, xmm0
  1438  sha256msg2 xmm11, xmm12
  143d  vmovdqa [rsp+0xe0], xmm11
  1446  vpaddd xmm0, xmm11, [rel c1d90]
  144e  sha256rnds2 xmm6, xmm5, xmm0
  1452  vpshufd xmm0, xmm0, 0xe
  1457  sha256rnds2 xmm5, xmm6, xmm0
  145b  vmovdqa xmm12, [rsp+0xf0]
  1464  sha256msg1 xmm12, [rsp+0xb0]
  146e  vpalignr xmm0, xmm13, [rsp], 4
  1475  vpaddd xmm12, xmm12, xmm0
  1479  sha256msg2 xmm12, xmm13
  147e  vmovdqa [rsp+0xf0], xmm12
  1487  vpaddd xmm0, xmm12, [rel c1d90]
  148f  sha256rnds2 xmm8, xmm7, xmm0
  1494  vpshufd xmm0, xmm0, 0xe
  1499  sha256rnds2 xmm7, xmm8, xmm0
  149e  vmovdqa xmm13, [rsp+0x80]
  14a7  sha256msg1 xmm13, [rsp+0x30]
  14ae  vpalignr xmm0, xmm9, [rsp+0x40], 4
  14b6  vpaddd xmm13, xmm13, xmm0
  14ba  sha256msg2 xmm13, xmm9
  14bf  vmovdqa [rsp+0x80], xmm13
  14c8  vpaddd xmm0, xmm13, [rel c1da0]
  14d0  sha256rnds2 xmm2, xmm1, xmm0
  14d4  vpshufd xmm0, xmm0, 0xe
  14d9  sha256rnds2 xmm1, xmm2, xmm0
  14dd  vmovdqa xmm9, [rsp+0x90]
  14e6  sha256msg1 xmm9, [rsp+0x20]
  14ed  vpalignr xmm0, xmm10, [rsp+0x50], 4
  14f5  vpaddd xmm9, xmm9, xmm0
  14f9  sha256msg2 xmm9, xmm10
  14fe  vmovdqa [rsp+0x90], xmm9
  1507  vpaddd xmm0, xmm9, [rel c1da0]
  150f  sha256rnds2 xmm4, xmm3, xmm0
  1513  vpshufd xmm0, xmm0, 0xe
  1518  sha256rnds2 xmm3, xmm4, xmm0
  151c  vmovdqa xmm10, [rsp+0xa0]
  1525  sha256msg1 xmm10, [rsp+0x10]
  152c  vpalignr xmm0, xmm11, [rsp+0x60], 4
  1534  vpaddd xmm10, xmm10, xmm0
  1538  sha256msg2 xmm10, xmm11
  153d  vmovdqa [rsp+0xa0], xmm10
  1546  vpaddd xmm0, xmm10, [rel c1da0]
  154e  sha256rnds2 xmm6, xmm5, xmm0
  1552  vpshufd xmm0, xmm0, 0xe
  1557  sha256rnds2 xmm5, xmm6, xmm0
  155b  vmovdqa xmm11, [rsp+0xb0]
  1564  sha256msg1 xmm11, [rsp]
  156a  vpalignr xmm0, xmm12, [rsp+0x70], 4
  1572  vpaddd xmm11, xmm11, xmm0
  1576  sha256msg2 xmm11, xmm12
  157b  vmovdqa [rsp+0xb0], xmm11
  1584  vpaddd xmm0, xmm11, [rel c1da0]
  158c  sha256rnds2 xmm8, xmm7, xmm0
  1591  vpshufd xmm0, xmm0, 0xe
  1596  sha256rnds2 xmm7, xmm8, xmm0
  159b  vmovdqa xmm12, [rsp+0x30]
  15a1  sha256msg1 xmm12, [rsp+0x40]
  15a8  vpalignr xmm0, xmm13, [rsp+0xc0], 4
  15b3  vpaddd xmm12, xmm12, xmm0
  15b7  sha256msg2 xmm12, xmm13
  15bc  vmovdqa [rsp+0x30], xmm12
  15c2  vpaddd xmm0, xmm12, [rel c1db0]
  15ca  sha256rnds2 xmm2, xmm1, xmm0
  15ce  vpshufd xmm0, xmm0, 0xe
  15d3  sha256rnds2 xmm1, xmm2, xmm0
  15d7  vmovdqa xmm13, [rsp+0x20]
  15dd  sha256msg1 xmm13, [rsp+0x50]
  15e4  vpalignr xmm0, xmm9, [rsp+0xd0], 4
  15ef  vpaddd xmm13, xmm13, xmm0
  15f3  sha256msg2 xmm13, xmm9
  15f8  vmovdqa [rsp+0x20], xmm13
  15fe  vpaddd xmm0, xmm13, [rel c1db0]
  1606  sha256rnds2 xmm4, xmm3, xmm0
  160a  vpshufd xmm0, xmm0, 0xe
  160f  sha256rnds2 xmm3, xmm4, xmm0
  1613  vmovdqa xmm9, [rsp+0x10]
  1619  sha256msg1 xmm9, [rsp+0x60]
  1620  vpalignr xmm0, xmm10, [rsp+0xe0], 4
  162b  vpaddd xmm9, xmm9, xmm0
  162f  sha256msg2 xmm9, xmm10
  1634  vmovdqa [rsp+0x10], xmm9
  163a  vpaddd xmm0, xmm9, [rel c1db0]
  1642  sha256rnds2 xmm6, xmm5, xmm0
  1646  vpshufd xmm0, xmm0, 0xe
  164b  sha256rnds2 xmm5, xmm6, xmm0
  164f  vmovdqa xmm10, [rsp]
  1654  sha256msg1 xmm10, [rsp+0x70]
  165b  vpalignr xmm0, xmm11, [rsp+0xf0], 4
  1666  vpaddd xmm10, xmm10, xmm0
  166a  sha256msg2 xmm10, xmm11
  166f  vmovdqa [rsp], xmm10
  1674  vpaddd xmm0, xmm10, [rel c1db0]
  167c  sha256rnds2 xmm8, xmm7, xmm0
  1681  vpshufd xmm0, xmm0, 0xe
  1686  sha256rnds2 xmm7, xmm8, xmm0
  168b  vmovdqa xmm11, [rsp+0x40]
  1691  sha256msg1 xmm11, [rsp+0xc0]
  169b  vpalignr xmm0, xmm12, [rsp+0x80], 4
  16a6  vpaddd xmm11, xmm11, xmm0
  16aa  sha256msg2 xmm11, xmm12
  16af  vmovdqa [rsp+0x40], xmm11
  16b5  vpaddd xmm0, xmm11, [rel c1dc0]
  16bd  sha256rnds2 xmm2, xmm1, xmm0
  16c1  vpshufd xmm0, xmm0, 0xe
  16c6  sha256rnds2 xmm1, xmm2, xmm0
  16ca  vmovdqa xmm12, [rsp+0x50]
  16d0  sha256msg1 xmm12, [rsp+0xd0]
  16da  vpalignr xmm0, xmm13, [rsp+0x90], 4
  16e5  vpaddd xmm12, xmm12, xmm0
  16e9  sha256msg2 xmm12, xmm13
  16ee  vmovdqa [rsp+0x50], xmm12
  16f4  vpaddd xmm0, xmm12, [rel c1dc0]
  16fc  sha256rnds2 xmm4, xmm3, xmm0
  1700  vpshufd xmm0, xmm0, 0xe
  1705  sha256rnds2 xmm3, xmm4, xmm0
  1709  vmovdqa xmm13, [rsp+0x60]
  170f  sha256msg1 xmm13, [rsp+0xe0]
  1719  vpalignr xmm0, xmm9, [rsp+0xa0], 4
  1724  vpaddd xmm13, xmm13, xmm0
  1728  sha256msg2 xmm13, xmm9
  172d  vmovdqa [rsp+0x60], xmm13
  1733  vpaddd xmm0, xmm13, [rel c1dc0]
  173b  sha256rnds2 xmm6, xmm5, xmm0
  173f  vpshufd xmm0, xmm0, 0xe
  1744  sha256rnds2 xmm5, xmm6, xmm0
  1748  vmovdqa xmm9, [rsp+0x70]
  174e  sha256msg1 xmm9, [rsp+0xf0]
  1758  vpalignr xmm0, xmm10, [rsp+0xb0], 4
  1763  vpaddd xmm9, xmm9, xmm0
  1767  sha256msg2 xmm9, xmm10
  176c  vmovdqa [rsp+0x70], xmm9
  1772  vpaddd xmm0, xmm9, [rel c1dc0]
  177a  sha256rnds2 xmm8, xmm7, xmm0
  177f  vpshufd xmm0, xmm0, 0xe
  1784  sha256rnds2 xmm7, xmm8, xmm0
  1789  vmovdqa xmm10, [rsp+0xc0]
  1792  sha256msg1 xmm10, [rsp+0x80]
  179c  vpalignr xmm0, xmm11, [rsp+0x30], 4
  17a4  vpaddd xmm10, xmm10, xmm0
  17a8  sha256msg2 xmm10, xmm11
  17ad  vmovdqa [rsp+0xc0], xmm10
  17b6  vpaddd xmm0, xmm10, [rel c1dd0]
  17be  sha256rnds2 xmm2, xmm1, xmm0
  17c2  vpshufd xmm0, xmm0, 0xe
  17c7  sha256rnds2 xmm1, xmm2, xmm0
  17cb  vmovdqa xmm11, [rsp+0xd0]
  17d4  sha256msg1 xmm11, [rsp+0x90]
  17de  vpalignr xmm0, xmm12, [rsp+0x20], 4
  17e6  vpaddd xmm11, xmm11, xmm0
  17ea  sha256msg2 xmm11, xmm12
  17ef  vmovdqa [rsp+0xd0], xmm11
  17f8  vpaddd xmm0, xmm11, [rel c1dd0]
  1800  sha256rnds2 xmm4, xmm3, xmm0
  1804  vpshufd xmm0, xmm0, 0xe
  1809  sha256rnds2 xmm3, xmm4, xmm0
  180d  vmovdqa xmm12, [rsp+0xe0]
  1816  sha256msg1 xmm12, [rsp+0xa0]
  1820  vpalignr xmm0, xmm13, [rsp+0x10], 4
  1828  vpaddd xmm12, xmm12, xmm0
  182c  sha256msg2 xmm12, xmm13
  1831  vmovdqa [rsp+0xe0], xmm12
  183a  vpaddd xmm0, xmm12, [rel c1dd0]
  1842  sha256rnds2 xmm6, xmm5, xmm0
  1846  vpshufd xmm0, xmm0, 0xe
  184b  sha256rnds2 xmm5, xmm6, xmm0
  184f  vmovdqa xmm13, [rsp+0xf0]
  1858  sha256msg1 xmm13, [rsp+0xb0]
  1862  vpalignr xmm0, xmm9, [rsp], 4
  1869  vpaddd xmm13, xmm13, xmm0
  186d  sha256msg2 xmm13, xmm9
  1872  vmovdqa [rsp+0xf0], xmm13
  187b  vpaddd xmm0, xmm13, [rel c1dd0]
  1883  sha256rnds2 xmm8, xmm7, xmm0
  1888  vpshufd xmm0, xmm0, 0xe
  188d  sha256rnds2 xmm7, xmm8, xmm0
  1892  vmovdqa xmm9, [rsp+0x80]
  189b  sha256msg1 xmm9, [rsp+0x30]
  18a2  vpalignr xmm0, xmm10, [rsp+0x40], 4
  18aa  vpaddd xmm9, xmm9, xmm0
  18ae  sha256msg2 xmm9, xmm10
  18b3  vmovdqa [rsp+0x80], xmm9
  18bc  vpaddd xmm0, xmm9, [rel c1de0]
  18c4  sha256rnds2 xmm2, xmm1, xmm0
  18c8  vpshufd xmm0, xmm0, 0xe
  18cd  sha256rnds2 xmm1, xmm2, xmm0
  18d1  vmovdqa xmm10, [rsp+0x90]
  18da  sha256msg1 xmm10, [rsp+0x20]
  18e1  vpalignr xmm0, xmm11, [rsp+0x50], 4
  18e9  vpaddd xmm10, xmm10, xmm0
  18ed  sha256msg2 xmm10, xmm11
  18f2  vmovdqa [rsp+0x90], xmm10
  18fb  vpaddd xmm0, xmm10, [rel c1de0]
  1903  sha256rnds2 xmm4, xmm3, xmm0
  1907  vpshufd xmm0, xmm0, 0xe
  190c  sha256rnds2 xmm3, xmm4, xmm0
  1910  vmovdqa xmm11, [rsp+0xa0]
  1919  sha256msg1 xmm11, [rsp+0x10]
  1920  vpalignr xmm0, xmm12, [rsp+0x60], 4
  1928  vpaddd xmm11, xmm11, xmm0
  192c  sha256msg2 xmm11, xmm12
  1931  vmovdqa [rsp+0xa0], xmm11
  193a  vpaddd xmm0, xmm11, [rel c1de0]
  1942  sha256rnds2 xmm6, xmm5, xmm0
  1946  vpshufd xmm0, xmm0, 0xe
  194b  sha256rnds2 xmm5, xmm6, xmm0
  194f  vmovdqa xmm12, [rsp+0xb0]
  1958  sha256msg1 xmm12, [rsp]
  195e  vpalignr xmm0, xmm13, [rsp+0x70], 4
  1966  vpaddd xmm12, xmm12, xmm0
  196a  sha256msg2 xmm12, xmm13
  196f  vmovdqa [rsp+0xb0], xmm12
  1978  vpaddd xmm0, xmm12, [rel c1de0]
  1980  sha256rnds2 xmm8, xmm7, xmm0
  1985  vpshufd xmm0, xmm0, 0xe
  198a  sha256rnds2 xmm7, xmm8, xmm0
  198f  vmovdqa xmm13, [rsp+0x30]
  1995  sha256msg1 xmm13, [rsp+0x40]
  199c  vpalignr xmm0, xmm9, [rsp+0xc0], 4
  19a7  vpaddd xmm13, xmm13, xmm0
  19ab  sha256msg2 xmm13, xmm9
  19b0  vmovdqa [rsp+0x30], xmm13
  19b6  vpaddd xmm0, xmm13, [rel c1df0]
  19be  sha256rnds2 xmm2, xmm1, xmm0
  19c2  vpshufd xmm0, xmm0, 0xe
  19c7  sha256rnds2 xmm1, xmm2, xmm0
  19cb  vmovdqa xmm9, [rsp+0x20]
  19d1  sha256msg1 xmm9, [rsp+0x50]
  19d8  vpalignr xmm0, xmm10, [rsp+0xd0], 4
  19e3  vpaddd xmm9, xmm9, xmm0
  19e7  sha256msg2 xmm9, xmm10
  19ec  vmovdqa [rsp+0x20], xmm9
  19f2  vpaddd xmm0, xmm9, [rel c1df0]
  19fa  sha256rnds2 xmm4, xmm3, xmm0
  19fe  vpshufd xmm0, xmm0, 0xe
  1a03  sha256rnds2 xmm3, xmm4, xmm0
  1a07  vmovdqa xmm10, [rsp+0x10]
  1a0d  sha256msg1 xmm10, [rsp+0x60]
  1a14  vpalignr xmm0, xmm11, [rsp+0xe0], 4
  1a1f  vpaddd xmm10, xmm10, xmm0
  1a23  sha256msg2 xmm10, xmm11
  1a28  vmovdqa [rsp+0x10], xmm10
  1a2e  vpaddd xmm0, xmm10, [rel c1df0]
  1a36  sha256rnds2 xmm6, xmm5, xmm0
  1a3a  vpshufd xmm0, xmm0, 0xe
  1a3f  sha256rnds2 xmm5, xmm6, xmm0
  1a43  vmovdqa xmm11, [rsp]
  1a48  sha256msg1 xmm11, [rsp+0x70]
  1a4f  vpalignr xmm0, xmm12, [rsp+0xf0], 4
  1a5a  vpaddd xmm11, xmm11, xmm0
  1a5e  sha256msg2 xmm11, xmm12
  1a63  vmovdqa [rsp], xmm11
  1a68  vpaddd xmm0, xmm11, [rel c1df0]
  1a70  sha256rnds2 xmm8, xmm7, xmm0
  1a75  vpshufd xmm0, xmm0, 0xe
  1a7a  sha256rnds2 xmm7, xmm8, xmm0
  1a7f  vpunpckldq xmm2, xmm1, xmm3
  1a83  vpunpckldq xmm0, xmm5, xmm7
  1a87  vpunpckhqdq xmm2, xmm2, xmm0
  1a8b  vpaddd xmm2, xmm2, [rel c1e00]
  1a93  vpand xmm2, xmm2, [rdi+0x90]
  1a9b  vpcmpeqd xmm2, xmm2, [rel c1d50]
  1aa3  vmovmskps eax, xmm2
  1aa7  test eax, eax
  1aa9  jne short l1abb
  1aab  add r10d, 4
  1aaf  sub r11d, 4
  1ab3  ja near l0080
  1ab9  jmp short l1b1b
l1abb:
  1abb  cmp r11d, 0
  1abf  jbe short l1b1b
  1ac1  shr eax, 1
  1ac3  jae short l1acc
  1ac5  mov [r9], r10d
  1ac8  add r9, 4
l1acc:
  1acc  inc r10d
  1acf  cmp r11d, 1
  1ad3  jbe short l1b1b
  1ad5  shr eax, 1
  1ad7  jae short l1ae0
  1ad9  mov [r9], r10d
  1adc  add r9, 4
l1ae0:
  1ae0  inc r10d
  1ae3  cmp r11d, 2
  1ae7  jbe short l1b1b
  1ae9  shr eax, 1
  1aeb  jae short l1af4
  1aed  mov [r9], r10d
  1af0  add r9, 4
l1af4:
  1af4  inc r10d
  1af7  cmp r11d, 3
  1afb  jbe short l1b1b
  1afd  shr eax, 1
  1aff  jae short l1b08
  1b01  mov [r9], r10d
  1b04  add r9, 4
l1b08:
  1b08  inc r10d
  1b0b  sub r11d, 4
  1b0f  jbe short l1b1b
  1b11  cmp r9, rdx
  1b14  ja short l1b1e
  1b16  jmp l0080
l1b1b:
  1b1b  xor r11d, r11d
l1b1e:
  1b1e  mov eax, [rsi+0x10]
  1b21  sub eax, r11d
  1b24  mov [rsi+0x14], eax
  1b27  sub r9, [rsi]
  1b2a  shr r9, 2
  1b2e  mov [rsi+0x18], r9d
  1b32  mov eax, r9d
  1b35  add rsp, 0x108
  1b3c  ret
c1b40: dd 0x00000000, 0x00000001, 0x00000002, 0x00000003
c1b50: dd 0x80808080, 0x00010203, 0x80808080, 0x00010203
c1b60: dd 0x80808080, 0x80808080, 0x80808080, 0x00010203
c1b70: dd 0x80000000, 0x00000000, 0x00000000, 0x00000000
c1b80: dd 0x80808080, 0x04050607, 0x80808080, 0x04050607
c1b90: dd 0x80808080, 0x80808080, 0x80808080, 0x04050607
c1ba0: dd 0x80808080, 0x08090a0b, 0x80808080, 0x08090a0b
c1bb0: dd 0x80808080, 0x80808080, 0x80808080, 0x08090a0b
c1bc0: dd 0x80808080, 0x0c0d0e0f, 0x80808080, 0x0c0d0e0f
c1bd0: dd 0x80808080, 0x80808080, 0x80808080, 0x0c0d0e0f
c1be0: dd 0xb956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5
c1bf0: dd 0xd807aa98, 0x12835b01, 0x243185be, 0x550c7dc3
c1c00: dd 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf3f4
c1c10: dd 0xe49b69c1, 0xefbe4786, 0x0fc19dc6, 0x240ca1cc
c1c20: dd 0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da
c1c30: dd 0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7
c1c40: dd 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967
c1c50: dd 0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13
c1c60: dd 0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85
c1c70: dd 0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3
c1c80: dd 0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070
c1c90: dd 0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5
c1ca0: dd 0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f, 0x682e6ff3
c1cb0: dd 0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208
c1cc0: dd 0x90befffa, 0xa4506ceb, 0xbef9a3f7, 0xc67178f2
c1cd0: dd 0x00000000, 0x00000000, 0x00000100, 0x00000000
c1ce0: dd 0x80808080, 0x0f0e0d0c, 0x80808080, 0x0f0e0d0c
c1cf0: dd 0x1f83d9ab, 0x9b05688c, 0x3c6ef372, 0xbb67ae85
c1d00: dd 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b
c1d10: dd 0x59f111f1, 0x923f82a4, 0xab1c5ed5, 0xd807aa98
c1d20: dd 0x12835b01, 0x243185be, 0x550c7dc3, 0x72be5d74
c1d30: dd 0x80deb1fe, 0x9bdc06a7, 0xc19bf174, 0xe49b69c1
c1d40: dd 0xefbe4786, 0x0fc19dc6, 0x240ca1cc, 0x2de92c6f
c1d50: dd 0x00000000, 0x00000000, 0x00000000, 0x00000000
c1d60: dd 0x4a7484aa, 0x5cb0a9dc, 0x76f988da, 0x983e5152
c1d70: dd 0xa831c66d, 0xb00327c8, 0xbf597fc7, 0xc6e00bf3
c1d80: dd 0xd5a79147, 0x06ca6351, 0x14292967, 0x27b70a85
c1d90: dd 0x2e1b2138, 0x4d2c6dfc, 0x53380d13, 0x650a7354
c1da0: dd 0x766a0abb, 0x81c2c92e, 0x92722c85, 0xa2bfe8a1
c1db0: dd 0xa81a664b, 0xc24b8b70, 0xc76c51a3, 0xd192e819
c1dc0: dd 0xd6990624, 0xf40e3585, 0x106aa070, 0x19a4c116
c1dd0: dd 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3
c1de0: dd 0x4ed8aa4a, 0x5b9cca4f, 0x682e6ff3, 0x748f82ee
c1df0: dd 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa
c1e00: dd 0x5be0cd19, 0x5be0cd19, 0x5be0cd19, 0x5be0cd19

; ---- Compress, 1008 bytes
  1e40  vzeroupper
  1e43  sub rsp, 0x28
  1e47  test rdx, rdx
  1e4a  je near l2115
  1e50  vmovdqu xmm3, [rdi]
  1e54  vmovdqu xmm4, [rdi+0x10]
  1e59  vshufps xmm1, xmm4, xmm3, 0x11
  1e5e  vshufps xmm2, xmm4, xmm3, 0xbb
  1e63  nop word [rax+rax]
  1e6c  nop word [rax+rax]
  1e75  nop word [rax+rax]
  1e7e  xchg ax, ax
l1e80:
  1e80  vmovdqa [rsp], xmm1
  1e85  vmovdqa [rsp+0x10], xmm2
  1e8b  vmovdqu xmm3, [rsi]
  1e8f  vpshufb xmm3, xmm3, [rel c2120]
  1e98  vmovdqu xmm4, [rsi+0x10]
  1e9d  vpshufb xmm4, xmm4, [rel c2120]
  1ea6  vmovdqu xmm5, [rsi+0x20]
  1eab  vpshufb xmm5, xmm5, [rel c2120]
  1eb4  vmovdqu xmm6, [rsi+0x30]
  1eb9  vpshufb xmm6, xmm6, [rel c2120]
  1ec2  vpaddd xmm0, xmm3, [rel c2130]
  1eca  sha256rnds2 xmm2, xmm1, xmm0
  1ece  vpshufd xmm0, xmm0, 0xe
  1ed3  sha256rnds2 xmm1, xmm2, xmm0
  1ed7  vpaddd xmm0, xmm4, [rel c2140]
  1edf  sha256rnds2 xmm2, xmm1, xmm0
  1ee3  vpshufd xmm0, xmm0, 0xe
  1ee8  sha256rnds2 xmm1, xmm2, xmm0
  1eec  vpaddd xmm0, xmm5, [rel c2150]
  1ef4  sha256rnds2 xmm2, xmm1, xmm0
  1ef8  vpshufd xmm0, xmm0, 0xe
  1efd  sha256rnds2 xmm1, xmm2, xmm0
  1f01  vpaddd xmm0, xmm6, [rel c2160]
  1f09  sha256rnds2 xmm2, xmm1, xmm0
  1f0d  vpshufd xmm0, xmm0, 0xe
  1f12  sha256rnds2 xmm1, xmm2, xmm0
  1f16  sha256msg1 xmm3, xmm4
  1f1a  vpalignr xmm0, xmm6, xmm5, 4
  1f20  vpaddd xmm3, xmm3, xmm0
  1f24  sha256msg2 xmm3, xmm6
  1f28  vpaddd xmm0, xmm3, [rel c2170]
  1f30  sha256rnds2 xmm2, xmm1, xmm0
  1f34  vpshufd xmm0, xmm0, 0xe
  1f39  sha256rnds2 xmm1, xmm2, xmm0
  1f3d  sha256msg1 xmm4, xmm5
  1f41  vpalignr xmm0, xmm3, xmm6, 4
  1f47  vpaddd xmm4, xmm4, xmm0
  1f4b  sha256msg2 xmm4, xmm3
  1f4f  vpaddd xmm0, xmm4, [rel c2180]
  1f57  sha256rnds2 xmm2, xmm1, xmm0
  1f5b  vpshufd xmm0, xmm0, 0xe
  1f60  sha256rnds2 xmm1, xmm2, xmm0
  1f64  sha256msg1 xmm5, xmm6
  1f68  vpalignr xmm0, xmm4, xmm3, 4
  1f6e  vpaddd xmm5, xmm5, xmm0
  1f72  sha256msg2 xmm5, xmm4
  1f76  vpaddd xmm0, xmm5, [rel c2190]
  1f7e  sha256rnds2 xmm2, xmm1, xmm0
  1f82  vpshufd xmm0, xmm0, 0xe
  1f87  sha256rnds2 xmm1, xmm2, xmm0
  1f8b  sha256msg1 xmm6, xmm3
  1f8f  vpalignr xmm0, xmm5, xmm4, 4
  1f95  vpaddd xmm6, xmm6, xmm0
  1f99  sha256msg2 xmm6, xmm5
  1f9d  vpaddd xmm0, xmm6, [rel c21a0]
  1fa5  sha256rnds2 xmm2, xmm1, xmm0
  1fa9  vpshufd xmm0, xmm0, 0xe
  1fae  sha256rnds2 xmm1, xmm2, xmm0
  1fb2  sha256msg1 xmm3, xmm4
  1fb6  vpalignr xmm0, xmm6, xmm5, 4
  1fbc  vpaddd xmm3, xmm3, xmm0
  1fc0  sha256msg2 xmm3, xmm6
  1fc4  vpaddd xmm0, xmm3, [rel c21b0]
  1fcc  sha256rnds2 xmm2, xmm1, xmm0
  1fd0  vpshufd xmm0, xmm0, 0xe
  1fd5  sha256rnds2 xmm1, xmm2, xmm0
  1fd9  sha256msg1 xmm4, xmm5
  1fdd  vpalignr xmm0, xmm3, xmm6, 4
  1fe3  vpaddd xmm4, xmm4, xmm0
  1fe7  sha256msg2 xmm4, xmm3
  1feb  vpaddd xmm0, xmm4, [rel c21c0]
  1ff3  sha256rnds2 xmm2, xmm1, xmm0
  1ff7  vpshufd xmm0, xmm0, 0xe
  1ffc  sha256rnds2 xmm1, xmm2, xmm0
  2000  sha256msg1 xmm5, xmm6
  2004  vpalignr xmm0, xmm4, xmm3, 4
  200a  vpaddd xmm5, xmm5, xmm0
  200e  sha256msg2 xmm5, xmm4
  2012  vpaddd xmm0, xmm5, [rel c21d0]
  201a  sha256rnds2 xmm2, xmm1, xmm0
  201e  vpshufd xmm0, xmm0, 0xe
  2023  sha256rnds2 xmm1, xmm2, xmm0
  2027  sha256msg1 xmm6, xmm3
  202b  vpalignr xmm0, xmm5, xmm4, 4
  2031  vpaddd xmm6, xmm6, xmm0
  2035  sha256msg2 xmm6, xmm5
  2039  vpaddd xmm0, xmm6, [rel c21e0]
  2041  sha256rnds2 xmm2, xmm1, xmm0
  2045  vpshufd xmm0, xmm0, 0xe
  204a  sha256rnds2 xmm1, xmm2, xmm0
  204e  sha256msg1 xmm3, xmm4
  2052  vpalignr xmm0, xmm6, xmm5, 4
  2058  vpaddd xmm3, xmm3, xmm0
  205c  sha256msg2 xmm3, xmm6
  2060  vpaddd xmm0, xmm3, [rel c21f0]
  2068  sha256rnds2 xmm2, xmm1, xmm0
  206c  vpshufd xmm0, xmm0, 0xe
  2071  sha256rnds2 xmm1, xmm2, xmm0
  2075  sha256msg1 xmm4, xmm5
  2079  vpalignr xmm0, xmm3, xmm6, 4
  207f  vpaddd xmm4, xmm4, xmm0
  2083  sha256msg2 xmm4, xmm3
  2087  vpaddd xmm0, xmm4, [rel c2200]
  208f  sha256rnds2 xmm2, xmm1, xmm0
  2093  vpshufd xmm0, xmm0, 0xe
  2098  sha256rnds2 xmm1, xmm2, xmm0
  209c  sha256msg1 xmm5, xmm6
  20a0  vpalignr xmm0, xmm4, xmm3, 4
  20a6  vpaddd xmm5, xmm5, xmm0
  20aa  sha256msg2 xmm5, xmm4
  20ae  vpaddd xmm0, xmm5, [rel c2210]
  20b6  sha256rnds2 xmm2, xmm1, xmm0
  20ba  vpshufd xmm0, xmm0, 0xe
  20bf  sha256rnds2 xmm1, xmm2, xmm0
  20c3  sha256msg1 xmm6, xmm3
  20c7  vpalignr xmm0, xmm5, xmm4, 4
  20cd  vpaddd xmm6, xmm6, xmm0
  20d1  sha256msg2 xmm6, xmm5
  20d5  vpaddd xmm0, xmm6, [rel c2220]
  20dd  sha256rnds2 xmm2, xmm1, xmm0
  20e1  vpshufd xmm0, xmm0, 0xe
  20e6  sha256rnds2 xmm1, xmm2, xmm0
  20ea  vpaddd xmm1, xmm1, [rsp]
  20ef  vpaddd xmm2, xmm2, [rsp+0x10]
  20f5  add rsi, 0x40
  20f9  dec rdx
  20fc  jne near l1e80
  2102  vshufps xmm6, xmm1, xmm2, 0xbb
  2107  vmovdqu [rdi], xmm6
  210b  vshufps xmm6, xmm1, xmm2, 0x11
  2110  vmovdqu [rdi+0x10], xmm6
l2115:
  2115  nop
  2116  add rsp, 0x28
  211a  ret
c2120: dd 0x00010203, 0x04050607, 0x08090a0b, 0x0c0d0e0f
c2130: dd 0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5
c2140: dd 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5
c2150: dd 0xd807aa98, 0x12835b01, 0x243185be, 0x550c7dc3
c2160: dd 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174
c2170: dd 0xe49b69c1, 0xefbe4786, 0x0fc19dc6, 0x240ca1cc
c2180: dd 0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da
c2190: dd 0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7
c21a0: dd 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967
c21b0: dd 0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13
c21c0: dd 0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85
c21d0: dd 0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3
c21e0: dd 0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070
c21f0: dd 0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5
c2200: dd 0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f, 0x682e6ff3
c2210: dd 0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208
c2220: dd 0x90befffa, 0xa4506ceb, 0xbef9a3f7, 0xc67178f2

; ---- HashHeader80, 2368 bytes
  2240  vzeroupper
  2243  sub rsp, 0x28
  2247  vmovdqa xmm1, [rel c29d0]
  224f  vmovdqa xmm2, [rel c29e0]
  2257  vmovdqu xmm3, [rdi]
  225b  vpshufb xmm3, xmm3, [rel c29f0]
  2264  vmovdqu xmm4, [rdi+0x10]
  2269  vpshufb xmm4, xmm4, [rel c29f0]
  2272  vmovdqu xmm5, [rdi+0x20]
  2277  vpshufb xmm5, xmm5, [rel c29f0]
  2280  vmovdqu xmm6, [rdi+0x30]
  2285  vpshufb xmm6, xmm6, [rel c29f0]
  228e  vpaddd xmm0, xmm3, [rel c2a00]
  2296  sha256rnds2 xmm2, xmm1, xmm0
  229a  vpshufd xmm0, xmm0, 0xe
  229f  sha256rnds2 xmm1, xmm2, xmm0
  22a3  vpaddd xmm0, xmm4, [rel c2a10]
  22ab  sha256rnds2 xmm2, xmm1, xmm0
  22af  vpshufd xmm0, xmm0, 0xe
  22b4  sha256rnds2 xmm1, xmm2, xmm0
  22b8  vpaddd xmm0, xmm5, [rel c2a20]
  22c0  sha256rnds2 xmm2, xmm1, xmm0
  22c4  vpshufd xmm0, xmm0, 0xe
  22c9  sha256rnds2 xmm1, xmm2, xmm0
  22cd  vpaddd xmm0, xmm6, [rel c2a30]
  22d5  sha256rnds2 xmm2, xmm1, xmm0
  22d9  vpshufd xmm0, xmm0, 0xe
  22de  sha256rnds2 xmm1, xmm2, xmm0
  22e2  sha256msg1 xmm3, xmm4
  22e6  vpalignr xmm0, xmm6, xmm5, 4
  22ec  vpaddd xmm3, xmm3, xmm0
  22f0  sha256msg2 xmm3, xmm6
  22f4  vpaddd xmm0, xmm3, [rel c2a40]
  22fc  sha256rnds2 xmm2, xmm1, xmm0
  2300  vpshufd xmm0, xmm0, 0xe
  2305  sha256rnds2 xmm1, xmm2, xmm0
  2309  sha256msg1 xmm4, xmm5
  230d  vpalignr xmm0, xmm3, xmm6, 4
  2313  vpaddd xmm4, xmm4, xmm0
  2317  sha256msg2 xmm4, xmm3
  231b  vpaddd xmm0, xmm4, [rel c2a50]
  2323  sha256rnds2 xmm2, xmm1, xmm0
  2327  vpshufd xmm0, xmm0, 0xe
  232c  sha256rnds2 xmm1, xmm2, xmm0
  2330  sha256msg1 xmm5, xmm6
  2334  vpalignr xmm0, xmm4, xmm3, 4
  233a  vpaddd xmm5, xmm5, xmm0
  233e  sha256msg2 xmm5, xmm4
  2342  vpaddd xmm0, xmm5, [rel c2a60]
  234a  sha256rnds2 xmm2, xmm1, xmm0
  234e  vpshufd xmm0, xmm0, 0xe
  2353  sha256rnds2 xmm1, xmm2, xmm0
  2357  sha256msg1 xmm6, xmm3
  235b  vpalignr xmm0, xmm5, xmm4, 4
  2361  vpaddd xmm6, xmm6, xmm0
  2365  sha256msg2 xmm6, xmm5
  2369  vpaddd xmm0, xmm6, [rel c2a70]
  2371  sha256rnds2 xmm2, xmm1, xmm0
  2375  vpshufd xmm0, xmm0, 0xe
  237a  sha256rnds2 xmm1, xmm2, xmm0
  237e  sha256msg1 xmm3, xmm4
  2382  vpalignr xmm0, xmm6, xmm5, 4
  2388  vpaddd xmm3, xmm3, xmm0
  238c  sha256msg2 xmm3, xmm6
  2390  vpaddd xmm0, xmm3, [rel c2a80]
  2398  sha256rnds2 xmm2, xmm1, xmm0
  239c  vpshufd xmm0, xmm0, 0xe
  23a1  sha256rnds2 xmm1, xmm2, xmm0
  23a5  sha256msg1 xmm4, xmm5
  23a9  vpalignr xmm0, xmm3, xmm6, 4
  23af  vpaddd xmm4, xmm4, xmm0
  23b3  sha256msg2 xmm4, xmm3
  23b7  vpaddd xmm0, xmm4, [rel c2a90]
  23bf  sha256rnds2 xmm2, xmm1, xmm0
  23c3  vpshufd xmm0, xmm0, 0xe
  23c8  sha256rnds2 xmm1, xmm2, xmm0
  23cc  sha256msg1 xmm5, xmm6
  23d0  vpalignr xmm0, xmm4, xmm3, 4
  23d6  vpaddd xmm5, xmm5, xmm0
  23da  sha256msg2 xmm5, xmm4
  23de  vpaddd xmm0, xmm5, [rel c2aa0]
  23e6  sha256rnds2 xmm2, xmm1, xmm0
  23ea  vpshufd xmm0, xmm0, 0xe
  23ef  sha256rnds2 xmm1, xmm2, xmm0
  23f3  sha256msg1 xmm6, xmm3
  23f7  vpalignr xmm0, xmm5, xmm4, 4
  23fd  vpaddd xmm6, xmm6, xmm0
  2401  sha256msg2 xmm6, xmm5
  2405  vpaddd xmm0, xmm6, [rel c2ab0]
  240d  sha256rnds2 xmm2, xmm1, xmm0
  2411  vpshufd xmm0, xmm0, 0xe
  2416  sha256rnds2 xmm1, xmm2, xmm0
  241a  sha256msg1 xmm3, xmm4
  241e  vpalignr xmm0, xmm6, xmm5, 4
  2424  vpaddd xmm3, xmm3, xmm0
  2428  sha256msg2 xmm3, xmm6
  242c  vpaddd xmm0, xmm3, [rel c2ac0]
  2434  sha256rnds2 xmm2, xmm1, xmm0
  2438  vpshufd xmm0, xmm0, 0xe
  243d  sha256rnds2 xmm1, xmm2, xmm0
  2441  sha256msg1 xmm4, xmm5
  2445  vpalignr xmm0, xmm3, xmm6, 4
  244b  vpaddd xmm4, xmm4, xmm0
  244f  sha256msg2 xmm4, xmm3
  2453  vpaddd xmm0, xmm4, [rel c2ad0]
  245b  sha256rnds2 xmm2, xmm1, xmm0
  245f  vpshufd xmm0, xmm0, 0xe
  2464  sha256rnds2 xmm1, xmm2, xmm0
  2468  sha256msg1 xmm5, xmm6
  246c  vpalignr xmm0, xmm4, xmm3, 4
  2472  vpaddd xmm5, xmm5, xmm0
  2476  sha256msg2 xmm5, xmm4
  247a  vpaddd xmm0, xmm5, [rel c2ae0]
  2482  sha256rnds2 xmm2, xmm1, xmm0
  2486  vpshufd xmm0, xmm0, 0xe
  248b  sha256rnds2 xmm1, xmm2, xmm0
  248f  sha256msg1 xmm6, xmm3
  2493  vpalignr xmm0, xmm5, xmm4, 4
  2499  vpaddd xmm6, xmm6, xmm0
  249d  sha256msg2 xmm6, xmm5
  24a1  vpaddd xmm0, xmm6, [rel c2af0]
  24a9  sha256rnds2 xmm2, xmm1, xmm0
  24ad  vpshufd xmm0, xmm0, 0xe
  24b2  sha256rnds2 xmm1, xmm2, xmm0
  24b6  vpaddd xmm1, xmm1, [rel c29d0]
  24be  vpaddd xmm2, xmm2, [rel c29e0]
  24c6  vmovdqa [rsp], xmm1
  24cb  vmovdqa [rsp+0x10], xmm2
  24d1  vmovdqu xmm6, [rdi+0x40]
  24d6  vpshufb xmm6, xmm6, [rel c29f0]
  24df  vpaddd xmm0, xmm6, [rel c2a00]
  24e7  sha256rnds2 xmm2, xmm1, xmm0
  24eb  vpshufd xmm0, xmm0, 0xe
  24f0  sha256rnds2 xmm1, xmm2, xmm0
  24f4  vmovdqa xmm0, [rel c2b00]
  24fc  sha256rnds2 xmm2, xmm1, xmm0
  2500  vmovq xmm0, [rel c2b08]
  2508  sha256rnds2 xmm1, xmm2, xmm0
  250c  vmovdqa xmm5, [rel c2b10]
  2514  vmovdqa xmm0, [rel c2a20]
  251c  sha256rnds2 xmm2, xmm1, xmm0
  2520  vmovq xmm0, [rel c2a28]
  2528  sha256rnds2 xmm1, xmm2, xmm0
  252c  vmovdqa xmm4, [rel c2b20]
  2534  vmovdqa xmm0, [rel c2b30]
  253c  sha256rnds2 xmm2, xmm1, xmm0
  2540  vmovq xmm0, [rel c2b38]
  2548  sha256rnds2 xmm1, xmm2, xmm0
  254c  vmovdqa xmm3, [rel c2b40]
  2554  sha256msg1 xmm6, xmm5
  2558  vpalignr xmm0, xmm3, xmm4, 4
  255e  vpaddd xmm6, xmm6, xmm0
  2562  sha256msg2 xmm6, xmm3
  2566  vpaddd xmm0, xmm6, [rel c2a40]
  256e  sha256rnds2 xmm2, xmm1, xmm0
  2572  vpshufd xmm0, xmm0, 0xe
  2577  sha256rnds2 xmm1, xmm2, xmm0
  257b  sha256msg1 xmm5, xmm4
  257f  vpalignr xmm0, xmm6, xmm3, 4
  2585  vpaddd xmm5, xmm5, xmm0
  2589  sha256msg2 xmm5, xmm6
  258d  vpaddd xmm0, xmm5, [rel c2a50]
  2595  sha256rnds2 xmm2, xmm1, xmm0
  2599  vpshufd xmm0, xmm0, 0xe
  259e  sha256rnds2 xmm1, xmm2, xmm0
  25a2  sha256msg1 xmm4, xmm3
  25a6  vpalignr xmm0, xmm5, xmm6, 4
  25ac  vpaddd xmm4, xmm4, xmm0
  25b0  sha256msg2 xmm4, xmm5
  25b4  vpaddd xmm0, xmm4, [rel c2a60]
  25bc  sha256rnds2 xmm2, xmm1, xmm0
  25c0  vpshufd xmm0, xmm0, 0xe
  25c5  sha256rnds2 xmm1, xmm2, xmm0
  25c9  sha256msg1 xmm3, xmm6
  25cd  vpalignr xmm0, xmm4, xmm5, 4
  25d3  vpaddd xmm3, xmm3, xmm0
  25d7  sha256msg2 xmm3, xmm4
  25db  vpaddd xmm0, xmm3, [rel c2a70]
  25e3  sha256rnds2 xmm2, xmm1, xmm0
  25e7  vpshufd xmm0, xmm0, 0xe
  25ec  sha256rnds2 xmm1, xmm2, xmm0
  25f0  sha256msg1 xmm6, xmm5
  25f4  vpalignr xmm0, xmm3, xmm4, 4
  25fa  vpaddd xmm6, xmm6, xmm0
  25fe  sha256msg2 xmm6, xmm3
  2602  vpaddd xmm0, xmm6, [rel c2a80]
  260a  sha256rnds2 xmm2, xmm1, xmm0
  260e  vpshufd xmm0, xmm0, 0xe
  2613  sha256rnds2 xmm1, xmm2, xmm0
  2617  sha256msg1 xmm5, xmm4
  261b  vpalignr xmm0, xmm6, xmm3, 4
  2621  vpaddd xmm5, xmm5, xmm0
  2625  sha256msg2 xmm5, xmm6
  2629  vpaddd xmm0, xmm5, [rel c2a90]
  2631  sha256rnds2 xmm2, xmm1, xmm0
  2635  vpshufd xmm0, xmm0, 0xe
  263a  sha256rnds2 xmm1, xmm2, xmm0
  263e  sha256msg1 xmm4, xmm3
  2642  vpalignr xmm0, xmm5, xmm6, 4
  2648  vpaddd xmm4, xmm4, xmm0
  264c  sha256msg2 xmm4, xmm5
  2650  vpaddd xmm0, xmm4, [rel c2aa0]
  2658  sha256rnds2 xmm2, xmm1, xmm0
  265c  vpshufd xmm0, xmm0, 0xe
  2661  sha256rnds2 xmm1, xmm2, xmm0
  2665  sha256msg1 xmm3, xmm6
  2669  vpalignr xmm0, xmm4, xmm5, 4
  266f  vpaddd xmm3, xmm3, xmm0
  2673  sha256msg2 xmm3, xmm4
  2677  vpaddd xmm0, xmm3, [rel c2ab0]
  267f  sha256rnds2 xmm2, xmm1, xmm0
  2683  vpshufd xmm0, xmm0, 0xe
  2688  sha256rnds2 xmm1, xmm2, xmm0
  268c  sha256msg1 xmm6, xmm5
  2690  vpalignr xmm0, xmm3, xmm4, 4
  2696  vpaddd xmm6, xmm6, xmm0
  269a  sha256msg2 xmm6, xmm3
  269e  vpaddd xmm0, xmm6, [rel c2ac0]
  26a6  sha256rnds2 xmm2, xmm1, xmm0
  26aa  vpshufd xmm0, xmm0, 0xe
  26af  sha256rnds2 xmm1, xmm2, xmm0
  26b3  sha256msg1 xmm5, xmm4
  26b7  vpalignr xmm0, xmm6, xmm3, 4
  26bd  vpaddd xmm5, xmm5, xmm0
  26c1  sha256msg2 xmm5, xmm6
  26c5  vpaddd xmm0, xmm5, [rel c2ad0]
  26cd  sha256rnds2 xmm2, xmm1, xmm0
  26d1  vpshufd xmm0, xmm0, 0xe
  26d6  sha256rnds2 xmm1, xmm2, xmm0
  26da  sha256msg1 xmm4, xmm3
  26de  vpalignr xmm0, xmm5, xmm6, 4
  26e4  vpaddd xmm4, xmm4, xmm0
  26e8  sha256msg2 xmm4, xmm5
  26ec  vpaddd xmm0, xmm4, [rel c2ae0]
  26f4  sha256rnds2 xmm2, xmm1, xmm0
  26f8  vpshufd xmm0, xmm0, 0xe
  26fd  sha256rnds2 xmm1, xmm2, xmm0
  2701  sha256msg1 xmm3, xmm6
  2705  vpalignr xmm0, xmm4, xmm5, 4
  270b  vpaddd xmm3, xmm3, xmm0
  270f  sha256msg2 xmm3, xmm4
  2713  vpaddd xmm0, xmm3, [rel c2af0]
  271b  sha256rnds2 xmm2, xmm1, xmm0
  271f  vpshufd xmm0, xmm0, 0xe
  2724  sha256rnds2 xmm1, xmm2, xmm0
  2728  vpaddd xmm1, xmm1, [rsp]
  272d  vpaddd xmm2, xmm2, [rsp+0x10]
  2733  vshufps xmm3, xmm1, xmm2, 0xbb
  2738  vshufps xmm4, xmm1, xmm2, 0x11
  273d  vmovdqa xmm1, [rel c29d0]
  2745  vmovdqa xmm2, [rel c29e0]
  274d  vpaddd xmm0, xmm3, [rel c2a00]
  2755  sha256rnds2 xmm2, xmm1, xmm0
  2759  vpshufd xmm0, xmm0, 0xe
  275e  sha256rnds2 xmm1, xmm2, xmm0
  2762  vpaddd xmm0, xmm4, [rel c2a10]
  276a  sha256rnds2 xmm2, xmm1, xmm0
  276e  vpshufd xmm0, xmm0, 0xe
  2773  sha256rnds2 xmm1, xmm2, xmm0
  2777  vmovdqa xmm0, [rel c2b50]
  277f  sha256rnds2 xmm2, xmm1, xmm0
  2783  vmovq xmm0, [rel c2b58]
  278b  sha256rnds2 xmm1, xmm2, xmm0
  278f  vmovdqa xmm5, [rel c2b10]
  2797  vmovdqa xmm0, [rel c2b60]
  279f  sha256rnds2 xmm2, xmm1, xmm0
  27a3  vmovq xmm0, [rel c2b68]
  27ab  sha256rnds2 xmm1, xmm2, xmm0
  27af  vmovdqa xmm6, [rel c2b70]
  27b7  sha256msg1 xmm3, xmm4
  27bb  vpalignr xmm0, xmm6, xmm5, 4
  27c1  vpaddd xmm3, xmm3, xmm0
  27c5  sha256msg2 xmm3, xmm6
  27c9  vpaddd xmm0, xmm3, [rel c2a40]
  27d1  sha256rnds2 xmm2, xmm1, xmm0
  27d5  vpshufd xmm0, xmm0, 0xe
  27da  sha256rnds2 xmm1, xmm2, xmm0
  27de  sha256msg1 xmm4, xmm5
  27e2  vpalignr xmm0, xmm3, xmm6, 4
  27e8  vpaddd xmm4, xmm4, xmm0
  27ec  sha256msg2 xmm4, xmm3
  27f0  vpaddd xmm0, xmm4, [rel c2a50]
  27f8  sha256rnds2 xmm2, xmm1, xmm0
  27fc  vpshufd xmm0, xmm0, 0xe
  2801  sha256rnds2 xmm1, xmm2, xmm0
  2805  sha256msg1 xmm5, xmm6
  2809  vpalignr xmm0, xmm4, xmm3, 4
  280f  vpaddd xmm5, xmm5, xmm0
  2813  sha256msg2 xmm5, xmm4
  2817  vpaddd xmm0, xmm5, [rel c2a60]
  281f  sha256rnds2 xmm2, xmm1, xmm0
  2823  vpshufd xmm0, xmm0, 0xe
  2828  sha256rnds2 xmm1, xmm2, xmm0
  282c  sha256msg1 xmm6, xmm3
  2830  vpalignr xmm0, xmm5, xmm4, 4
  2836  vpaddd xmm6, xmm6, xmm0
  283a  sha256msg2 xmm6, xmm5
  283e  vpaddd xmm0, xmm6, [rel c2a70]
  2846  sha256rnds2 xmm2, xmm1, xmm0
  284a  vpshufd xmm0, xmm0, 0xe
  284f  sha256rnds2 xmm1, xmm2, xmm0
  2853  sha256msg1 xmm3, xmm4
  2857  vpalignr xmm0, xmm6, xmm5, 4
  285d  vpaddd xmm3, xmm3, xmm0
  2861  sha256msg2 xmm3, xmm6
  2865  vpaddd xmm0, xmm3, [rel c2a80]
  286d  sha256rnds2 xmm2, xmm1, xmm0
  2871  vpshufd xmm0, xmm0, 0xe
  2876  sha256rnds2 xmm1, xmm2, xmm0
  287a  sha256msg1 xmm4, xmm5
  287e  vpalignr xmm0, xmm3, xmm6, 4
  2884  vpaddd xmm4, xmm4, xmm0
  2888  sha256msg2 xmm4, xmm3
  288c  vpaddd xmm0, xmm4, [rel c2a90]
  2894  sha256rnds2 xmm2, xmm1, xmm0
  2898  vpshufd xmm0, xmm0, 0xe
  289d  sha256rnds2 xmm1, xmm2, xmm0
  28a1  sha256msg1 xmm5, xmm6
  28a5  vpalignr xmm0, xmm4, xmm3, 4
  28ab  vpaddd xmm5, xmm5, xmm0
  28af  sha256msg2 xmm5, xmm4
  28b3  vpaddd xmm0, xmm5, [rel c2aa0]
  28bb  sha256rnds2 xmm2, xmm1, xmm0
  28bf  vpshufd xmm0, xmm0, 0xe
  28c4  sha256rnds2 xmm1, xmm2, xmm0
  28c8  sha256msg1 xmm6, xmm3
  28cc  vpalignr xmm0, xmm5, xmm4, 4
  28d2  vpaddd xmm6, xmm6, xmm0
  28d6  sha256msg2 xmm6, xmm5
  28da  vpaddd xmm0, xmm6, [rel c2ab0]
  28e2  sha256rnds2 xmm2, xmm1, xmm0
  28e6  vpshufd xmm0, xmm0, 0xe
  28eb  sha256rnds2 xmm1, xmm2, xmm0
  28ef  sha256msg1 xmm3, xmm4
  28f3  vpalignr xmm0, xmm6, xmm5, 4
  28f9  vpaddd xmm3, xmm3, xmm0
  28fd  sha256msg2 xmm3, xmm6
  2901  vpaddd xmm0, xmm3, [rel c2ac0]
  2909  sha256rnds2 xmm2, xmm1, xmm0
  290d  vpshufd xmm0, xmm0, 0xe
  2912  sha256rnds2 xmm1, xmm2, xmm0
  2916  sha256msg1 xmm4, xmm5
  291a  vpalignr xmm0, xmm3, xmm6, 4
  2920  vpaddd xmm4, xmm4, xmm0
  2924  sha256msg2 xmm4, xmm3
  2928  vpaddd xmm0, xmm4, [rel c2ad0]
  2930  sha256rnds2 xmm2, xmm1, xmm0
  2934  vpshufd xmm0, xmm0, 0xe
  2939  sha256rnds2 xmm1, xmm2, xmm0
  293d  sha256msg1 xmm5, xmm6
  2941  vpalignr xmm0, xmm4, xmm3, 4
  2947  vpaddd xmm5, xmm5, xmm0
  294b  sha256msg2 xmm5, xmm4
  294f  vpaddd xmm0, xmm5, [rel c2ae0]
  2957  sha256rnds2 xmm2, xmm1, xmm0
  295b  vpshufd xmm0, xmm0, 0xe
  2960  sha256rnds2 xmm1, xmm2, xmm0
  2964  sha256msg1 xmm6, xmm3
  2968  vpalignr xmm0, xmm5, xmm4, 4
  296e  vpaddd xmm6, xmm6, xmm0
  2972  sha256msg2 xmm6, xmm5
  2976  vpaddd xmm0, xmm6, [rel c2af0]
  297e  sha256rnds2 xmm2, xmm1, xmm0
  2982  vpshufd xmm0, xmm0, 0xe
  2987  sha256rnds2 xmm1, xmm2, xmm0
  298b  vpaddd xmm1, xmm1, [rel c29d0]
  2993  vpaddd xmm2, xmm2, [rel c29e0]
  299b  vshufps xmm6, xmm1, xmm2, 0xbb
  29a0  vpshufb xmm6, xmm6, [rel c29f0]
  29a9  vmovdqu [rsi], xmm6
  29ad  vshufps xmm6, xmm1, xmm2, 0x11
  29b2  vpshufb xmm6, xmm6, [rel c29f0]
  29bb  vmovdqu [rsi+0x10], xmm6
  29c0  add rsp, 0x28
  29c4  ret
c29d0: dd 0x9b05688c, 0x510e527f, 0xbb67ae85, 0x6a09e667
c29e0: dd 0x5be0cd19, 0x1f83d9ab, 0xa54ff53a, 0x3c6ef372
c29f0: dd 0x00010203, 0x04050607, 0x08090a0b, 0x0c0d0e0f
c2a00: dd 0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5
c2a10: dd 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5
c2a20: dd 0xd807aa98, 0x12835b01, 0x243185be, 0x550c7dc3
c2a30: dd 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174
c2a40: dd 0xe49b69c1, 0xefbe4786, 0x0fc19dc6, 0x240ca1cc
c2a50: dd 0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da
c2a60: dd 0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7
c2a70: dd 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967
c2a80: dd 0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13
c2a90: dd 0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85
c2aa0: dd 0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3
c2ab0: dd 0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070
c2ac0: dd 0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5
c2ad0: dd 0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f, 0x682e6ff3
c2ae0: dd 0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208
c2af0: dd 0x90befffa, 0xa4506ceb, 0xbef9a3f7, 0xc67178f2
c2b00: dd 0xb956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5
c2b10: dd 0x80000000, 0x00000000, 0x00000000, 0x00000000
c2b20: dd 0x00000000, 0x00000000, 0x00000000, 0x00000000
c2b30: dd 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf3f4
c2b40: dd 0x00000000, 0x00000000, 0x00000000, 0x00000280
c2b50: dd 0x5807aa98, 0x12835b01, 0x243185be, 0x550c7dc3
c2b60: dd 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf274
c2b70: dd 0x00000000, 0x00000000, 0x00000000, 0x00000100

; ---- Hash64Many, 10416 bytes
  2b80  vzeroupper
  2b83  sub rsp, 0x108
  2b8a  test rdx, rdx
  2b8d  je near l51d2
  2b93  xor r9d, r9d
  2b96  lea r10, [rdx-1]
  2b9a  nop word [rax+rax]
  2ba3  nop word [rax+rax]
  2bac  nop word [rax+rax]
  2bb5  nop word [rax+rax]
  2bbe  xchg ax, ax
l2bc0:
  2bc0  vmovdqa xmm1, [rel c51e0]
  2bc8  vmovdqa xmm2, [rel c51f0]
  2bd0  vmovdqa xmm3, [rel c51e0]
  2bd8  vmovdqa xmm4, [rel c51f0]
  2be0  vmovdqa xmm5, [rel c51e0]
  2be8  vmovdqa xmm6, [rel c51f0]
  2bf0  vmovdqa xmm7, [rel c51e0]
  2bf8  vmovdqa xmm8, [rel c51f0]
  2c00  lea rax, [r9]
  2c03  cmp rax, r10
  2c06  cmova rax, r10
  2c0a  imul rax, 0x40
  2c0e  add rax, rdi
  2c11  vmovdqu xmm9, [rax]
  2c15  vpshufb xmm9, xmm9, [rel c5200]
  2c1e  vmovdqa [rsp], xmm9
  2c23  vmovdqu xmm10, [rax+0x10]
  2c28  vpshufb xmm10, xmm10, [rel c5200]
  2c31  vmovdqa [rsp+0x10], xmm10
  2c37  vmovdqu xmm9, [rax+0x20]
  2c3c  vpshufb xmm9, xmm9, [rel c5200]
  2c45  vmovdqa [rsp+0x20], xmm9
  2c4b  vmovdqu xmm10, [rax+0x30]
  2c50  vpshufb xmm10, xmm10, [rel c5200]
  2c59  vmovdqa [rsp+0x30], xmm10
  2c5f  lea rax, [r9+1]
  2c63  cmp rax, r10
  2c66  cmova rax, r10
  2c6a  imul rax, 0x40
  2c6e  add rax, rdi
  2c71  vmovdqu xmm9, [rax]
  2c75  vpshufb xmm9, xmm9, [rel c5200]
  2c7e  vmovdqa [rsp+0x40], xmm9
  2c84  vmovdqu xmm11, [rax+0x10]
  2c89  vpshufb xmm11, xmm11, [rel c5200]
  2c92  vmovdqa [rsp+0x50], xmm11
  2c98  vmovdqu xmm9, [rax+0x20]
  2c9d  vpshufb xmm9, xmm9, [rel c5200]
  2ca6  vmovdqa [rsp+0x60], xmm9
  2cac  vmovdqu xmm11, [rax+0x30]
  2cb1  vpshufb xmm11, xmm11, [rel c5200]
  2cba  vmovdqa [rsp+0x70], xmm11
  2cc0  lea rax, [r9+2]
  2cc4  cmp rax, r10
  2cc7  cmova rax, r10
  2ccb  imul rax, 0x40
  2ccf  add rax, rdi
  2cd2  vmovdqu xmm9, [rax]
  2cd6  vpshufb xmm9, xmm9, [rel c5200]
  2cdf  vmovdqa [rsp+0x80], xmm9
  2ce8  vmovdqu xmm12, [rax+0x10]
  2ced  vpshufb xmm12, xmm12, [rel c5200]
  2cf6  vmovdqa [rsp+0x90], xmm12
  2cff  vmovdqu xmm9, [rax+0x20]
  2d04  vpshufb xmm9, xmm9, [rel c5200]
  2d0d  vmovdqa [rsp+0xa0], xmm9
  2d16  vmovdqu xmm12, [rax+0x30]
  2d1b  vpshufb xmm12, xmm12, [rel c5200]
  2d24  vmovdqa [rsp+0xb0], xmm12
  2d2d  lea rax, [r9+3]
  2d31  cmp rax, r10
  2d34  cmova rax, r10
  2d38  imul rax, 0x40
  2d3c  add rax, rdi
  2d3f  vmovdqu xmm9, [rax]
  2d43  vpshufb xmm9, xmm9, [rel c5200]
  2d4c  vmovdqa [rsp+0xc0], xmm9
  2d55  vmovdqu xmm13, [rax+0x10]
  2d5a  vpshufb xmm13, xmm13, [rel c5200]
  2d63  vmovdqa [rsp+0xd0], xmm13
  2d6c  vmovdqu xmm9, [rax+0x20]
  2d71  vpshufb xmm9, xmm9, [rel c5200]
  2d7a  vmovdqa [rsp+0xe0], xmm9
  2d83  vmovdqu xmm13, [rax+0x30]
  2d88  vpshufb xmm13, xmm13, [rel c5200]
  2d91  vmovdqa [rsp+0xf0], xmm13
  2d9a  vmovdqa xmm0, [rsp]
  2d9f  vpaddd xmm0, xmm0, [rel c5210]
  2da7  sha256rnds2 xmm2, xmm1, xmm0
  2dab  vpshufd xmm0, xmm0, 0xe
  2db0  sha256rnds2 xmm1, xmm2, xmm0
  2db4  vmovdqa xmm0, [rsp+0x40]
  2dba  vpaddd xmm0, xmm0, [rel c5210]
  2dc2  sha256rnds2 xmm4, xmm3, xmm0
  2dc6  vpshufd xmm0, xmm0, 0xe
  2dcb  sha256rnds2 xmm3, xmm4, xmm0
  2dcf  vmovdqa xmm0, [rsp+0x80]
  2dd8  vpaddd xmm0, xmm0, [rel c5210]
  2de0  sha256rnds2 xmm6, xmm5, xmm0
  2de4  vpshufd xmm0, xmm0, 0xe
  2de9  sha256rnds2 xmm5, xmm6, xmm0
  2ded  vmovdqa xmm0, [rsp+0xc0]
  2df6  vpaddd xmm0, xmm0, [rel c5210]
  2dfe  sha256rnds2 xmm8, xmm7, xmm0
  2e03  vpshufd xmm0, xmm0, 0xe
  2e08  sha256rnds2 xmm7, xmm8, xmm0
  2e0d  vmovdqa xmm0, [rsp+0x10]
  2e13  vpaddd xmm0, xmm0, [rel c5220]
  2e1b  sha256rnds2 xmm2, xmm1, xmm0
  2e1f  vpshufd xmm0, xmm0, 0xe
  2e24  sha256rnds2 xmm1, xmm2, xmm0
  2e28  vmovdqa xmm0, [rsp+0x50]
  2e2e  vpaddd xmm0, xmm0, [rel c5220]
  2e36  sha256rnds2 xmm4, xmm3, xmm0
  2e3a  vpshufd xmm0, xmm0, 0xe
  2e3f  sha256rnds2 xmm3, xmm4, xmm0
  2e43  vmovdqa xmm0, [rsp+0x90]
  2e4c  vpaddd xmm0, xmm0, [rel c5220]
  2e54  sha256rnds2 xmm6, xmm5, xmm0
  2e58  vpshufd xmm0, xmm0, 0xe
  2e5d  sha256rnds2 xmm5, xmm6, xmm0
  2e61  vmovdqa xmm0, [rsp+0xd0]
  2e6a  vpaddd xmm0, xmm0, [rel c5220]
  2e72  sha256rnds2 xmm8, xmm7, xmm0
  2e77  vpshufd xmm0, xmm0, 0xe
  2e7c  sha256rnds2 xmm7, xmm8, xmm0
  2e81  vmovdqa xmm0, [rsp+0x20]
  2e87  vpaddd xmm0, xmm0, [rel c5230]
  2e8f  sha256rnds2 xmm2, xmm1, xmm0
  2e93  vpshufd xmm0, xmm0, 0xe
  2e98  sha256rnds2 xmm1, xmm2, xmm0
  2e9c  vmovdqa xmm0, [rsp+0x60]
  2ea2  vpaddd xmm0, xmm0, [rel c5230]
  2eaa  sha256rnds2 xmm4, xmm3, xmm0
  2eae  vpshufd xmm0, xmm0, 0xe
  2eb3  sha256rnds2 xmm3, xmm4, xmm0
  2eb7  vmovdqa xmm0, [rsp+0xa0]
  2ec0  vpaddd xmm0, xmm0, [rel c5230]
  2ec8  sha256rnds2 xmm6, xmm5, xmm0
  2ecc  vpshufd xmm0, xmm0, 0xe
  2ed1  sha256rnds2 xmm5, xmm6, xmm0
  2ed5  vmovdqa xmm0, [rsp+0xe0]
  2ede  vpaddd xmm0, xmm0, [rel c5230]
  2ee6  sha256rnds2 xmm8, xmm7, xmm0
  2eeb  vpshufd xmm0, xmm0, 0xe
  2ef0  sha256rnds2 xmm7, xmm8, xmm0
  2ef5  vpaddd xmm0, xmm10, [rel c5240]
  2efd  sha256rnds2 xmm2, xmm1, xmm0
  2f01  vpshufd xmm0, xmm0, 0xe
  2f06  sha256rnds2 xmm1, xmm2, xmm0
  2f0a  vpaddd xmm0, xmm11, [rel c5240]
  2f12  sha256rnds2 xmm4, xmm3, xmm0
  2f16  vpshufd xmm0, xmm0, 0xe
  2f1b  sha256rnds2 xmm3, xmm4, xmm0
  2f1f  vpaddd xmm0, xmm12, [rel c5240]
  2f27  sha256rnds2 xmm6, xmm5, xmm0
  2f2b  vpshufd xmm0, xmm0, 0xe
  2f30  sha256rnds2 xmm5, xmm6, xmm0
  2f34  vpaddd xmm0, xmm13, [rel c5240]
  2f3c  sha256rnds2 xmm8, xmm7, xmm0
  2f41  vpshufd xmm0, xmm0, 0xe
  2f46  sha256rnds2 xmm7, xmm8, xmm0
  2f4b  vmovdqa xmm9, [rsp]
  2f50  sha256msg1 xmm9, [rsp+0x10]
  2f57  vpalignr xmm0, xmm10, [rsp+0x20], 4
  2f5f  vpaddd xmm9, xmm9, xmm0
  2f63  sha256msg2 xmm9, xmm10
  2f68  vmovdqa [rsp], xmm9
  2f6d  vpaddd xmm0, xmm9, [rel c5250]
  2f75  sha256rnds2 xmm2, xmm1, xmm0
  2f79  vpshufd xmm0, xmm0, 0xe
  2f7e  sha256rnds2 xmm1, xmm2, xmm0
  2f82  vmovdqa xmm10, [rsp+0x40]
  2f88  sha256msg1 xmm10, [rsp+0x50]
  2f8f  vpalignr xmm0, xmm11, [rsp+0x60], 4
  2f97  vpaddd xmm10, xmm10, xmm0
  2f9b  sha256msg2 xmm10, xmm11
  2fa0  vmovdqa [rsp+0x40], xmm10
  2fa6  vpaddd xmm0, xmm10, [rel c5250]
  2fae  sha256rnds2 xmm4, xmm3, xmm0
  2fb2  vpshufd xmm0, xmm0, 0xe
  2fb7  sha256rnds2 xmm3, xmm4, xmm0
  2fbb  vmovdqa xmm11, [rsp+0x80]
  2fc4  sha256msg1 xmm11, [rsp+0x90]
  2fce  vpalignr xmm0, xmm12, [rsp+0xa0], 4
  2fd9  vpaddd xmm11, xmm11, xmm0
  2fdd  sha256msg2 xmm11, xmm12
  2fe2  vmovdqa [rsp+0x80], xmm11
  2feb  vpaddd xmm0, xmm11, [rel c5250]
  2ff3  sha256rnds2 xmm6, xmm5, xmm0
  2ff7  vpshufd xmm0, xmm0, 0xe
  2ffc  sha256rnds2 xmm5, xmm6, xmm0
  3000  vmovdqa xmm12, [rsp+0xc0]
  3009  sha256msg1 xmm12, [rsp+0xd0]
  3013  vpalignr xmm0, xmm13, [rsp+0xe0], 4
  301e  vpaddd xmm12, xmm12, xmm0
  3022  sha256msg2 xmm12, xmm13
  3027  vmovdqa [rsp+0xc0], xmm12
  3030  vpaddd xmm0, xmm12, [rel c5250]
  3038  sha256rnds2 xmm8, xmm7, xmm0
  303d  vpshufd xmm0, xmm0, 0xe
  3042  sha256rnds2 xmm7, xmm8, xmm0
  3047  vmovdqa xmm13, [rsp+0x10]
  304d  sha256msg1 xmm13, [rsp+0x20]
  3054  vpalignr xmm0, xmm9, [rsp+0x30], 4
  305c  vpaddd xmm13, xmm13, xmm0
  3060  sha256msg2 xmm13, xmm9
  3065  vmovdqa [rsp+0x10], xmm13
  306b  vpaddd xmm0, xmm13, [rel c5260]
  3073  sha256rnds2 xmm2, xmm1, xmm0
  3077  vpshufd xmm0, xmm0, 0xe
  307c  sha256rnds2 xmm1, xmm2, xmm0
  3080  vmovdqa xmm9, [rsp+0x50]
  3086  sha256msg1 xmm9, [rsp+0x60]
  308d  vpalignr xmm0, xmm10, [rsp+0x70], 4
  3095  vpaddd xmm9, xmm9, xmm0
  3099  sha256msg2 xmm9, xmm10
  309e  vmovdqa [rsp+0x50], xmm9
  30a4  vpaddd xmm0, xmm9, [rel c5260]
  30ac  sha256rnds2 xmm4, xmm3, xmm0
  30b0  vpshufd xmm0, xmm0, 0xe
  30b5  sha256rnds2 xmm3, xmm4, xmm0
  30b9  vmovdqa xmm10, [rsp+0x90]
  30c2  sha256msg1 xmm10, [rsp+0xa0]
  30cc  vpalignr xmm0, xmm11, [rsp+0xb0], 4
  30d7  vpaddd xmm10, xmm10, xmm0
  30db  sha256msg2 xmm10, xmm11
  30e0  vmovdqa [rsp+0x90], xmm10
  30e9  vpaddd xmm0, xmm10, [rel c5260]
  30f1  sha256rnds2 xmm6, xmm5, xmm0
  30f5  vpshufd xmm0, xmm0, 0xe
  30fa  sha256rnds2 xmm5, xmm6, xmm0
  30fe  vmovdqa xmm11, [rsp+0xd0]
  3107  sha256msg1 xmm11, [rsp+0xe0]
  3111  vpalignr xmm0, xmm12, [rsp+0xf0], 4
  311c  vpaddd xmm11, xmm11, xmm0
  3120  sha256msg2 xmm11, xmm12
  3125  vmovdqa [rsp+0xd0], xmm11
  312e  vpaddd xmm0, xmm11, [rel c5260]
  3136  sha256rnds2 xmm8, xmm7, xmm0
  313b  vpshufd xmm0, xmm0, 0xe
  3140  sha256rnds2 xmm7, xmm8, xmm0
  3145  vmovdqa xmm12, [rsp+0x20]
  314b  sha256msg1 xmm12, [rsp+0x30]
  3152  vpalignr xmm0, xmm13, [rsp], 4
  3159  vpaddd xmm12, xmm12, xmm0
  315d  sha256msg2 xmm12, xmm13
  3162  vmovdqa [rsp+0x20], xmm12
  3168  vpaddd xmm0, xmm12, [rel c5270]
  3170  sha256rnds2 xmm2, xmm1, xmm0
  3174  vpshufd xmm0, xmm0, 0xe
  3179  sha256rnds2 xmm1, xmm2, xmm0
  317d  vmovdqa xmm13, [rsp+0x60]
  3183  sha256msg1 xmm13, [rsp+0x70]
  318a  vpalignr xmm0, xmm9, [rsp+0x40], 4
  3192  vpaddd xmm13, xmm13, xmm0
  3196  sha256msg2 xmm13, xmm9
  319b  vmovdqa [rsp+0x60], xmm13
  31a1  vpaddd xmm0, xmm13, [rel c5270]
  31a9  sha256rnds2 xmm4, xmm3, xmm0
  31ad  vpshufd xmm0, xmm0, 0xe
  31b2  sha256rnds2 xmm3, xmm4, xmm0
  31b6  vmovdqa xmm9, [rsp+0xa0]
  31bf  sha256msg1 xmm9, [rsp+0xb0]
  31c9  vpalignr xmm0, xmm10, [rsp+0x80], 4
  31d4  vpaddd xmm9, xmm9, xmm0
  31d8  sha256msg2 xmm9, xmm10
  31dd  vmovdqa [rsp+0xa0], xmm9
  31e6  vpaddd xmm0, xmm9, [rel c5270]
  31ee  sha256rnds2 xmm6, xmm5, xmm0
  31f2  vpshufd xmm0, xmm0, 0xe
  31f7  sha256rnds2 xmm5, xmm6, xmm0
  31fb  vmovdqa xmm10, [rsp+0xe0]
  3204  sha256msg1 xmm10, [rsp+0xf0]
  320e  vpalignr xmm0, xmm11, [rsp+0xc0], 4
  3219  vpaddd xmm10, xmm10, xmm0
  321d  sha256msg2 xmm10, xmm11
  3222  vmovdqa [rsp+0xe0], xmm10
  322b  vpaddd xmm0, xmm10, [rel c5270]
  3233  sha256rnds2 xmm8, xmm7, xmm0
  3238  vpshufd xmm0, xmm0, 0xe
  323d  sha256rnds2 xmm7, xmm8, xmm0
  3242  vmovdqa xmm11, [rsp+0x30]
  3248  sha256msg1 xmm11, [rsp]
  324e  vpalignr xmm0, xmm12, [rsp+0x10], 4
  3256  vpaddd xmm11, xmm11, xmm0
  325a  sha256msg2 xmm11, xmm12
  325f  vmovdqa [rsp+0x30], xmm11
  3265  vpaddd xmm0, xmm11, [rel c5280]
  326d  sha256rnds2 xmm2, xmm1, xmm0
  3271  vpshufd xmm0, xmm0, 0xe
  3276  sha256rnds2 xmm1, xmm2, xmm0
  327a  vmovdqa xmm12, [rsp+0x70]
  3280  sha256msg1 xmm12, [rsp+0x40]
  3287  vpalignr xmm0, xmm13, [rsp+0x50], 4
  328f  vpaddd xmm12, xmm12, xmm0
  3293  sha256msg2 xmm12, xmm13
  3298  vmovdqa [rsp+0x70], xmm12
  329e  vpaddd xmm0, xmm12, [rel c5280]
  32a6  sha256rnds2 xmm4, xmm3, xmm0
  32aa  vpshufd xmm0, xmm0, 0xe
  32af  sha256rnds2 xmm3, xmm4, xmm0
  32b3  vmovdqa xmm13, [rsp+0xb0]
  32bc  sha256msg1 xmm13, [rsp+0x80]
  32c6  vpalignr xmm0, xmm9, [rsp+0x90], 4
  32d1  vpaddd xmm13, xmm13, xmm0
  32d5  sha256msg2 xmm13, xmm9
  32da  vmovdqa [rsp+0xb0], xmm13
  32e3  vpaddd xmm0, xmm13, [rel c5280]
  32eb  sha256rnds2 xmm6, xmm5, xmm0
  32ef  vpshufd xmm0, xmm0, 0xe
  32f4  sha256rnds2 xmm5, xmm6, xmm0
  32f8  vmovdqa xmm9, [rsp+0xf0]
  3301  sha256msg1 xmm9, [rsp+0xc0]
  330b  vpalignr xmm0, xmm10, [rsp+0xd0], 4
  3316  vpaddd xmm9, xmm9, xmm0
  331a  sha256msg2 xmm9, xmm10
  331f  vmovdqa [rsp+0xf0], xmm9
  3328  vpaddd xmm0, xmm9, [rel c5280]
  3330  sha256rnds2 xmm8, xmm7, xmm0
  3335  vpshufd xmm0, xmm0, 0xe
  333a  sha256rnds2 xmm7, xmm8, xmm0
  333f  vmovdqa xmm10, [rsp]
  3344  sha256msg1 xmm10, [rsp+0x10]
  334b  vpalignr xmm0, xmm11, [rsp+0x20], 4
  3353  vpaddd xmm10, xmm10, xmm0
  3357  sha256msg2 xmm10, xmm11
  335c  vmovdqa [rsp], xmm10
  3361  vpaddd xmm0, xmm10, [rel c5290]
  3369  sha256rnds2 xmm2, xmm1, xmm0
  336d  vpshufd xmm0, xmm0, 0xe
  3372  sha256rnds2 xmm1, xmm2, xmm0
  3376  vmovdqa xmm11, [rsp+0x40]
  337c  sha256msg1 xmm11, [rsp+0x50]
  3383  vpalignr xmm0, xmm12, [rsp+0x60], 4
  338b  vpaddd xmm11, xmm11, xmm0
  338f  sha256msg2 xmm11, xmm12
  3394  vmovdqa [rsp+0x40], xmm11
  339a  vpaddd xmm0, xmm11, [rel c5290]
  33a2  sha256rnds2 xmm4, xmm3, xmm0
  33a6  vpshufd xmm0, xmm0, 0xe
  33ab  sha256rnds2 xmm3, xmm4, xmm0
  33af  vmovdqa xmm12, [rsp+0x80]
  33b8  sha256msg1 xmm12, [rsp+0x90]
  33c2  vpalignr xmm0, xmm13, [rsp+0xa0], 4
  33cd  vpaddd xmm12, xmm12, xmm0
  33d1  sha256msg2 xmm12, xmm13
  33d6  vmovdqa [rsp+0x80], xmm12
  33df  vpaddd xmm0, xmm12, [rel c5290]
  33e7  sha256rnds2 xmm6, xmm5, xmm0
  33eb  vpshufd xmm0, xmm0, 0xe
  33f0  sha256rnds2 xmm5, xmm6, xmm0
  33f4  vmovdqa xmm13, [rsp+0xc0]
  33fd  sha256msg1 xmm13, [rsp+0xd0]
  3407  vpalignr xmm0, xmm9, [rsp+0xe0], 4
  3412  vpaddd xmm13, xmm13, xmm0
  3416  sha256msg2 xmm13, xmm9
  341b  vmovdqa [rsp+0xc0], xmm13
  3424  vpaddd xmm0, xmm13, [rel c5290]
  342c  sha256rnds2 xmm8, xmm7, xmm0
  3431  vpshufd xmm0, xmm0, 0xe
  3436  sha256rnds2 xmm7, xmm8, xmm0
  343b  vmovdqa xmm9, [rsp+0x10]
  3441  sha256msg1 xmm9, [rsp+0x20]
  3448  vpalignr xmm0, xmm10, [rsp+0x30], 4
  3450  vpaddd xmm9, xmm9, xmm0
  3454  sha256msg2 xmm9, xmm10
  3459  vmovdqa [rsp+0x10], xmm9
  345f  vpaddd xmm0, xmm9, [rel c52a0]
  3467  sha256rnds2 xmm2, xmm1, xmm0
  346b  vpshufd xmm0, xmm0, 0xe
  3470  sha256rnds2 xmm1, xmm2, xmm0
  3474  vmovdqa xmm10, [rsp+0x50]
  347a  sha256msg1 xmm10, [rsp+0x60]
  3481  vpalignr xmm0, xmm11, [rsp+0x70], 4
  3489  vpaddd xmm10, xmm10, xmm0
  348d  sha256msg2 xmm10, xmm11
  3492  vmovdqa [rsp+0x50], xmm10
  3498  vpaddd xmm0, xmm10, [rel c52a0]
  34a0  sha256rnds2 xmm4, xmm3, xmm0
  34a4  vpshufd xmm0, xmm0, 0xe
  34a9  sha256rnds2 xmm3, xmm4, xmm0
  34ad  vmovdqa xmm11, [rsp+0x90]
  34b6  sha256msg1 xmm11, [rsp+0xa0]
  34c0  vpalignr xmm0, xmm12, [rsp+0xb0], 4
  34cb  vpaddd xmm11, xmm11, xmm0
  34cf  sha256msg2 xmm11, xmm12
  34d4  vmovdqa [rsp+0x90], xmm11
  34dd  vpaddd xmm0, xmm11, [rel c52a0]
  34e5  sha256rnds2 xmm6, xmm5, xmm0
  34e9  vpshufd xmm0, xmm0, 0xe
  34ee  sha256rnds2 xmm5, xmm6, xmm0
  34f2  vmovdqa xmm12, [rsp+0xd0]
  34fb  sha256msg1 xmm12, [rsp+0xe0]
  3505  vpalignr xmm0, xmm13, [rsp+0xf0], 4
  3510  vpaddd xmm12, xmm12, xmm0
  3514  sha256msg2 xmm12, xmm13
  3519  vmovdqa [rsp+0xd0], xmm12
  3522  vpaddd xmm0, xmm12, [rel c52a0]
  352a  sha256rnds2 xmm8, xmm7, xmm0
  352f  vpshufd xmm0, xmm0, 0xe
  3534  sha256rnds2 xmm7, xmm8, xmm0
  3539  vmovdqa xmm13, [rsp+0x20]
  353f  sha256msg1 xmm13, [rsp+0x30]
  3546  vpalignr xmm0, xmm9, [rsp], 4
  354d  vpaddd xmm13, xmm13, xmm0
  3551  sha256msg2 xmm13, xmm9
  3556  vmovdqa [rsp+0x20], xmm13
  355c  vpaddd xmm0, xmm13, [rel c52b0]
  3564  sha256rnds2 xmm2, xmm1, xmm0
  3568  vpshufd xmm0, xmm0, 0xe
  356d  sha256rnds2 xmm1, xmm2, xmm0
  3571  vmovdqa xmm9, [rsp+0x60]
  3577  sha256msg1 xmm9, [rsp+0x70]
  357e  vpalignr xmm0, xmm10, [rsp+0x40], 4
  3586  vpaddd xmm9, xmm9, xmm0
  358a  sha256msg2 xmm9, xmm10
  358f  vmovdqa [rsp+0x60], xmm9
  3595  vpaddd xmm0, xmm9, [rel c52b0]
  359d  sha256rnds2 xmm4, xmm3, xmm0
  35a1  vpshufd xmm0, xmm0, 0xe
  35a6  sha256rnds2 xmm3, xmm4, xmm0
  35aa  vmovdqa xmm10, [rsp+0xa0]
  35b3  sha256msg1 xmm10, [rsp+0xb0]
  35bd  vpalignr xmm0, xmm11, [rsp+0x80], 4
  35c8  vpaddd xmm10, xmm10, xmm0
  35cc  sha256msg2 xmm10, xmm11
  35d1  vmovdqa [rsp+0xa0], xmm10
  35da  vpaddd xmm0, xmm10, [rel c52b0]
  35e2  sha256rnds2 xmm6, xmm5, xmm0
  35e6  vpshufd xmm0, xmm0, 0xe
  35eb  sha256rnds2 xmm5, xmm6, xmm0
  35ef  vmovdqa xmm11, [rsp+0xe0]
  35f8  sha256msg1 xmm11, [rsp+0xf0]
  3602  vpalignr xmm0, xmm12, [rsp+0xc0], 4
  360d  vpaddd xmm11, xmm11, xmm0
  3611  sha256msg2 xmm11, xmm12
  3616  vmovdqa [rsp+0xe0], xmm11
  361f  vpaddd xmm0, xmm11, [rel c52b0]
  3627  sha256rnds2 xmm8, xmm7, xmm0
  362c  vpshufd xmm0, xmm0, 0xe
  3631  sha256rnds2 xmm7, xmm8, xmm0
  3636  vmovdqa xmm12, [rsp+0x30]
  363c  sha256msg1 xmm12, [rsp]
  3642  vpalignr xmm0, xmm13, [rsp+0x10], 4
  364a  vpaddd xmm12, xmm12, xmm0
  364e  sha256msg2 xmm12, xmm13
  3653  vmovdqa [rsp+0x30], xmm12
  3659  vpaddd xmm0, xmm12, [rel c52c0]
  3661  sha256rnds2 xmm2, xmm1, xmm0
  3665  vpshufd xmm0, xmm0, 0xe
  366a  sha256rnds2 xmm1, xmm2, xmm0
  366e  vmovdqa xmm13, [rsp+0x70]
  3674  sha256msg1 xmm13, [rsp+0x40]
  367b  vpalignr xmm0, xmm9, [rsp+0x50], 4
  3683  vpaddd xmm13, xmm13, xmm0
  3687  sha256msg2 xmm13, xmm9
  368c  vmovdqa [rsp+0x70], xmm13
  3692  vpaddd xmm0, xmm13, [rel c52c0]
  369a  sha256rnds2 xmm4, xmm3, xmm0
  369e  vpshufd xmm0, xmm0, 0xe
  36a3  sha256rnds2 xmm3, xmm4, xmm0
  36a7  vmovdqa xmm9, [rsp+0xb0]
  36b0  sha256msg1 xmm9, [rsp+0x80]
  36ba  vpalignr xmm0, xmm10, [rsp+0x90], 4
  36c5  vpaddd xmm9, xmm9, xmm0
  36c9  sha256msg2 xmm9, xmm10
  36ce  vmovdqa [rsp+0xb0], xmm9
  36d7  vpaddd xmm0, xmm9, [rel c52c0]
  36df  sha256rnds2 xmm6, xmm5, xmm0
  36e3  vpshufd xmm0, xmm0, 0xe
  36e8  sha256rnds2 xmm5, xmm6, xmm0
  36ec  vmovdqa xmm10, [rsp+0xf0]
  36f5  sha256msg1 xmm10, [rsp+0xc0]
  36ff  vpalignr xmm0, xmm11, [rsp+0xd0], 4
  370a  vpaddd xmm10, xmm10, xmm0
  370e  sha256msg2 xmm10, xmm11
  3713  vmovdqa [rsp+0xf0], xmm10
  371c  vpaddd xmm0, xmm10, [rel c52c0]
  3724  sha256rnds2 xmm8, xmm7, xmm0
  3729  vpshufd xmm0, xmm0, 0xe
  372e  sha256rnds2 xmm7, xmm8, xmm0
  3733  vmovdqa xmm11, [rsp]
  3738  sha256msg1 xmm11, [rsp+0x10]
  373f  vpalignr xmm0, xmm12, [rsp+0x20], 4
  3747  vpaddd xmm11, xmm11, xmm0
  374b  sha256msg2 xmm11, xmm12
  3750  vmovdqa [rsp], xmm11
  3755  vpaddd xmm0, xmm11, [rel c52d0]
  375d  sha256rnds2 xmm2, xmm1, xmm0
  3761  vpshufd xmm0, xmm0, 0xe
  3766  sha256rnds2 xmm1, xmm2, xmm0
  376a  vmovdqa xmm12, [rsp+0x40]
  3770  sha256msg1 xmm12, [rsp+0x50]
  3777  vpalignr xmm0, xmm13, [rsp+0x60], 4
  377f  vpaddd xmm12, xmm12, xmm0
  3783  sha256msg2 xmm12, xmm13
  3788  vmovdqa [rsp+0x40], xmm12
  378e  vpaddd xmm0, xmm12, [rel c52d0]
  3796  sha256rnds2 xmm4, xmm3, xmm0
  379a  vpshufd xmm0, xmm0, 0xe
  379f  sha256rnds2 xmm3, xmm4, xmm0
  37a3  vmovdqa xmm13, [rsp+0x80]
  37ac  sha256msg1 xmm13, [rsp+0x90]
  37b6  vpalignr xmm0, xmm9, [rsp+0xa0], 4
  37c1  vpaddd xmm13, xmm13, xmm0
  37c5  sha256msg2 xmm13, xmm9
  37ca  vmovdqa [rsp+0x80], xmm13
  37d3  vpaddd xmm0, xmm13, [rel c52d0]
  37db  sha256rnds2 xmm6, xmm5, xmm0
  37df  vpshufd xmm0, xmm0, 0xe
  37e4  sha256rnds2 xmm5, xmm6, xmm0
  37e8  vmovdqa xmm9, [rsp+0xc0]
  37f1  sha256msg1 xmm9, [rsp+0xd0]
  37fb  vpalignr xmm0, xmm10, [rsp+0xe0], 4
  3806  vpaddd xmm9, xmm9, xmm0
  380a  sha256msg2 xmm9, xmm10
  380f  vmovdqa [rsp+0xc0], xmm9
  3818  vpaddd xmm0, xmm9, [rel c52d0]
  3820  sha256rnds2 xmm8, xmm7, xmm0
  3825  vpshufd xmm0, xmm0, 0xe
  382a  sha256rnds2 xmm7, xmm8, xmm0
  382f  vmovdqa xmm10, [rsp+0x10]
  3835  sha256msg1 xmm10, [rsp+0x20]
  383c  vpalignr xmm0, xmm11, [rsp+0x30], 4
  3844  vpaddd xmm10, xmm10, xmm0
  3848  sha256msg2 xmm10, xmm11
  384d  vmovdqa [rsp+0x10], xmm10
  3853  vpaddd xmm0, xmm10, [rel c52e0]
  385b  sha256rnds2 xmm2, xmm1, xmm0
  385f  vpshufd xmm0, xmm0, 0xe
  3864  sha256rnds2 xmm1, xmm2, xmm0
  3868  vmovdqa xmm11, [rsp+0x50]
  386e  sha256msg1 xmm11, [rsp+0x60]
  3875  vpalignr xmm0, xmm12, [rsp+0x70], 4
  387d  vpaddd xmm11, xmm11, xmm0
  3881  sha256msg2 xmm11, xmm12
  3886  vmovdqa [rsp+0x50], xmm11
  388c  vpaddd xmm0, xmm11, [rel c52e0]
  3894  sha256rnds2 xmm4, xmm3, xmm0
  3898  vpshufd xmm0, xmm0, 0xe
  389d  sha256rnds2 xmm3, xmm4, xmm0
  38a1  vmovdqa xmm12, [rsp+0x90]
  38aa  sha256msg1 xmm12, [rsp+0xa0]
  38b4  vpalignr xmm0, xmm13, [rsp+0xb0], 4
  38bf  vpaddd xmm12, xmm12, xmm0
  38c3  sha256msg2 xmm12, xmm13
  38c8  vmovdqa [rsp+0x90], xmm12
  38d1  vpaddd xmm0, xmm12, [rel c52e0]
  38d9  sha256rnds2 xmm6, xmm5, xmm0
  38dd  vpshufd xmm0, xmm0, 0xe
  38e2  sha256rnds2 xmm5, xmm6, xmm0
  38e6  vmovdqa xmm13, [rsp+0xd0]
  38ef  sha256msg1 xmm13, [rsp+0xe0]
  38f9  vpalignr xmm0, xmm9, [rsp+0xf0], 4
  3904  vpaddd xmm13, xmm13, xmm0
  3908  sha256msg2 xmm13, xmm9
  390d  vmovdqa [rsp+0xd0], xmm13
  3916  vpaddd xmm0, xmm13, [rel c52e0]
  391e  sha256rnds2 xmm8, xmm7, xmm0
  3923  vpshufd xmm0, xmm0, 0xe
  3928  sha256rnds2 xmm7, xmm8, xmm0
  392d  vmovdqa xmm9, [rsp+0x20]
  3933  sha256msg1 xmm9, [rsp+0x30]
  393a  vpalignr xmm0, xmm10, [rsp], 4
  3941  vpaddd xmm9, xmm9, xmm0
  3945  sha256msg2 xmm9, xmm10
  394a  vmovdqa [rsp+0x20], xmm9
  3950  vpaddd xmm0, xmm9, [rel c52f0]
  3958  sha256rnds2 xmm2, xmm1, xmm0
  395c  vpshufd xmm0, xmm0, 0xe
  3961  sha256rnds2 xmm1, xmm2, xmm0
  3965  vmovdqa xmm10, [rsp+0x60]
  396b  sha256msg1 xmm10, [rsp+0x70]
  3972  vpalignr xmm0, xmm11, [rsp+0x40], 4
  397a  vpaddd xmm10, xmm10, xmm0
  397e  sha256msg2 xmm10, xmm11
  3983  vmovdqa [rsp+0x60], xmm10
  3989  vpaddd xmm0, xmm10, [rel c52f0]
  3991  sha256rnds2 xmm4, xmm3, xmm0
  3995  vpshufd xmm0, xmm0, 0xe
  399a  sha256rnds2 xmm3, xmm4, xmm0
  399e  vmovdqa xmm11, [rsp+0xa0]
  39a7  sha256msg1 xmm11, [rsp+0xb0]
  39b1  vpalignr xmm0, xmm12, [rsp+0x80], 4
  39bc  vpaddd xmm11, xmm11, xmm0
  39c0  sha256msg2 xmm11, xmm12
  39c5  vmovdqa [rsp+0xa0], xmm11
  39ce  vpaddd xmm0, xmm11, [rel c52f0]
  39d6  sha256rnds2 xmm6, xmm5, xmm0
  39da  vpshufd xmm0, xmm0, 0xe
  39df  sha256rnds2 xmm5, xmm6, xmm0
  39e3  vmovdqa xmm12, [rsp+0xe0]
  39ec  sha256msg1 xmm12, [rsp+0xf0]
  39f6  vpalignr xmm0, xmm13, [rsp+0xc0], 4
  3a01  vpaddd xmm12, xmm12, xmm0
  3a05  sha256msg2 xmm12, xmm13
  3a0a  vmovdqa [rsp+0xe0], xmm12
  3a13  vpaddd xmm0, xmm12, [rel c52f0]
  3a1b  sha256rnds2 xmm8, xmm7, xmm0
  3a20  vpshufd xmm0, xmm0, 0xe
  3a25  sha256rnds2 xmm7, xmm8, xmm0
  3a2a  vmovdqa xmm13, [rsp+0x30]
  3a30  sha256msg1 xmm13, [rsp]
  3a36  vpalignr xmm0, xmm9, [rsp+0x10], 4
  3a3e  vpaddd xmm13, xmm13, xmm0
  3a42  sha256msg2 xmm13, xmm9
  3a47  vmovdqa [rsp+0x30], xmm13
  3a4d  vpaddd xmm0, xmm13, [rel c5300]
  3a55  sha256rnds2 xmm2, xmm1, xmm0
  3a59  vpshufd xmm0, xmm0, 0xe
  3a5e  sha256rnds2 xmm1, xmm2, xmm0
  3a62  vmovdqa xmm9, [rsp+0x70]
  3a68  sha256msg1 xmm9, [rsp+0x40]
  3a6f  vpalignr xmm0, xmm10, [rsp+0x50], 4
  3a77  vpaddd xmm9, xmm9, xmm0
  3a7b  sha256msg2 xmm9, xmm10
  3a80  vmovdqa [rsp+0x70], xmm9
  3a86  vpaddd xmm0, xmm9, [rel c5300]
  3a8e  sha256rnds2 xmm4, xmm3, xmm0
  3a92  vpshufd xmm0, xmm0, 0xe
  3a97  sha256rnds2 xmm3, xmm4, xmm0
  3a9b  vmovdqa xmm10, [rsp+0xb0]
  3aa4  sha256msg1 xmm10, [rsp+0x80]
  3aae  vpalignr xmm0, xmm11, [rsp+0x90], 4
  3ab9  vpaddd xmm10, xmm10, xmm0
  3abd  sha256msg2 xmm10, xmm11
  3ac2  vmovdqa [rsp+0xb0], xmm10
  3acb  vpaddd xmm0, xmm10, [rel c5300]
  3ad3  sha256rnds2 xmm6, xmm5, xmm0
  3ad7  vpshufd xmm0, xmm0, 0xe
  3adc  sha256rnds2 xmm5, xmm6, xmm0
  3ae0  vmovdqa xmm11, [rsp+0xf0]
  3ae9  sha256msg1 xmm11, [rsp+0xc0]
  3af3  vpalignr xmm0, xmm12, [rsp+0xd0], 4
  3afe  vpaddd xmm11, xmm11, xmm0
  3b02  sha256msg2 xmm11, xmm12
  3b07  vmovdqa [rsp+0xf0], xmm11
  3b10  vpaddd xmm0, xmm11, [rel c5300]
  3b18  sha256rnds2 xmm8, xmm7, xmm0
  3b1d  vpshufd xmm0, xmm0, 0xe
  3b22  sha256rnds2 xmm7, xmm8, xmm0
  3b27  vpaddd xmm1, xmm1, [rel c51e0]
  3b2f  vpaddd xmm2, xmm2, [rel c51f0]
  3b37  vpaddd xmm3, xmm3, [rel c51e0]
  3b3f  vpaddd xmm4, xmm4, [rel c51f0]
  3b47  vpaddd xmm5, xmm5, [rel c51e0]
  3b4f  vpaddd xmm6, xmm6, [rel c51f0]
  3b57  vpaddd xmm7, xmm7, [rel c51e0]
  3b5f  vpaddd xmm8, xmm8, [rel c51f0]
  3b67  vmovdqa [rsp+0xf0], xmm1
  3b70  vmovdqa [rsp+0xe0], xmm2
  3b79  vmovdqa [rsp+0xd0], xmm3
  3b82  vmovdqa [rsp+0xc0], xmm4
  3b8b  vmovdqa [rsp+0xb0], xmm5
  3b94  vmovdqa [rsp+0xa0], xmm6
  3b9d  vmovdqa [rsp+0x90], xmm7
  3ba6  vmovdqa [rsp+0x80], xmm8
  3baf  vmovdqa xmm0, [rel c5310]
  3bb7  sha256rnds2 xmm2, xmm1, xmm0
  3bbb  vmovq xmm0, [rel c5318]
  3bc3  sha256rnds2 xmm1, xmm2, xmm0
  3bc7  vmovdqa xmm0, [rel c5310]
  3bcf  sha256rnds2 xmm4, xmm3, xmm0
  3bd3  vmovq xmm0, [rel c5318]
  3bdb  sha256rnds2 xmm3, xmm4, xmm0
  3bdf  vmovdqa xmm0, [rel c5310]
  3be7  sha256rnds2 xmm6, xmm5, xmm0
  3beb  vmovq xmm0, [rel c5318]
  3bf3  sha256rnds2 xmm5, xmm6, xmm0
  3bf7  vmovdqa xmm0, [rel c5310]
  3bff  sha256rnds2 xmm8, xmm7, xmm0
  3c04  vmovq xmm0, [rel c5318]
  3c0c  sha256rnds2 xmm7, xmm8, xmm0
  3c11  vmovdqa xmm0, [rel c5220]
  3c19  sha256rnds2 xmm2, xmm1, xmm0
  3c1d  vmovq xmm0, [rel c5228]
  3c25  sha256rnds2 xmm1, xmm2, xmm0
  3c29  vmovdqa xmm0, [rel c5220]
  3c31  sha256rnds2 xmm4, xmm3, xmm0
  3c35  vmovq xmm0, [rel c5228]
  3c3d  sha256rnds2 xmm3, xmm4, xmm0
  3c41  vmovdqa xmm0, [rel c5220]
  3c49  sha256rnds2 xmm6, xmm5, xmm0
  3c4d  vmovq xmm0, [rel c5228]
  3c55  sha256rnds2 xmm5, xmm6, xmm0
  3c59  vmovdqa xmm0, [rel c5220]
  3c61  sha256rnds2 xmm8, xmm7, xmm0
  3c66  vmovq xmm0, [rel c5228]
  3c6e  sha256rnds2 xmm7, xmm8, xmm0
  3c73  vmovdqa xmm0, [rel c5230]
  3c7b  sha256rnds2 xmm2, xmm1, xmm0
  3c7f  vmovq xmm0, [rel c5238]
  3c87  sha256rnds2 xmm1, xmm2, xmm0
  3c8b  vmovdqa xmm0, [rel c5230]
  3c93  sha256rnds2 xmm4, xmm3, xmm0
  3c97  vmovq xmm0, [rel c5238]
  3c9f  sha256rnds2 xmm3, xmm4, xmm0
  3ca3  vmovdqa xmm0, [rel c5230]
  3cab  sha256rnds2 xmm6, xmm5, xmm0
  3caf  vmovq xmm0, [rel c5238]
  3cb7  sha256rnds2 xmm5, xmm6, xmm0
  3cbb  vmovdqa xmm0, [rel c5230]
  3cc3  sha256rnds2 xmm8, xmm7, xmm0
  3cc8  vmovq xmm0, [rel c5238]
  3cd0  sha256rnds2 xmm7, xmm8, xmm0
  3cd5  vmovdqa xmm0, [rel c5320]
  3cdd  sha256rnds2 xmm2, xmm1, xmm0
  3ce1  vmovq xmm0, [rel c5328]
  3ce9  sha256rnds2 xmm1, xmm2, xmm0
  3ced  vmovdqa xmm0, [rel c5320]
  3cf5  sha256rnds2 xmm4, xmm3, xmm0
  3cf9  vmovq xmm0, [rel c5328]
  3d01  sha256rnds2 xmm3, xmm4, xmm0
  3d05  vmovdqa xmm0, [rel c5320]
  3d0d  sha256rnds2 xmm6, xmm5, xmm0
  3d11  vmovq xmm0, [rel c5328]
  3d19  sha256rnds2 xmm5, xmm6, xmm0
  3d1d  vmovdqa xmm0, [rel c5320]
  3d25  sha256rnds2 xmm8, xmm7, xmm0
  3d2a  vmovq xmm0, [rel c5328]
  3d32  sha256rnds2 xmm7, xmm8, xmm0
  3d37  vmovdqa xmm0, [rel c5330]
  3d3f  sha256rnds2 xmm2, xmm1, xmm0
  3d43  vmovq xmm0, [rel c5338]
  3d4b  sha256rnds2 xmm1, xmm2, xmm0
  3d4f  vmovdqa xmm0, [rel c5330]
  3d57  sha256rnds2 xmm4, xmm3, xmm0
  3d5b  vmovq xmm0, [rel c5338]
  3d63  sha256rnds2 xmm3, xmm4, xmm0
  3d67  vmovdqa xmm0, [rel c5330]
  3d6f  sha256rnds2 xmm6, xmm5, xmm0
  3d73  vmovq xmm0, [rel c5338]
  3d7b  sha256rnds2 xmm5, xmm6, xmm0
  3d7f  vmovdqa xmm0, [rel c5330]
  3d87  sha256rnds2 xmm8, xmm7, xmm0
  3d8c  vmovq xmm0, [rel c5338]
  3d94  sha256rnds2 xmm7, xmm8, xmm0
  3d99  vmovdqa xmm0, [rel c5340]
  3da1  sha256rnds2 xmm2, xmm1, xmm0
  3da5  vmovq xmm0, [rel c5348]
  3dad  sha256rnds2 xmm1, xmm2, xmm0
  3db1  vmovdqa xmm0, [rel c5340]
  3db9  sha256rnds2 xmm4, xmm3, xmm0
  3dbd  vmovq xmm0, [rel c5348]
  3dc5  sha256rnds2 xmm3, xmm4, xmm0
  3dc9  vmovdqa xmm0, [rel c5340]
  3dd1  sha256rnds2 xmm6, xmm5, xmm0
  3dd5  vmovq xmm0, [rel c5348]
  3ddd  sha256rnds2 xmm5, xmm6, xmm0
  3de1  vmovdqa xmm0, [rel c5340]
  3de9  sha256rnds2 xmm8, xmm7, xmm0
  3dee  vmovq xmm0, [rel c5348]
  3df6  sha256rnds2 xmm7, xmm8, xmm0
  3dfb  vmovdqa xmm0, [rel c5350]
  3e03  sha256rnds2 xmm2, xmm1, xmm0
  3e07  vmovq xmm0, [rel c5358]
  3e0f  sha256rnds2 xmm1, xmm2, xmm0
  3e13  vmovdqa xmm0, [rel c5350]
  3e1b  sha256rnds2 xmm4, xmm3, xmm0
  3e1f  vmovq xmm0, [rel c5358]
  3e27  sha256rnds2 xmm3, xmm4, xmm0
  3e2b  vmovdqa xmm0, [rel c5350]
  3e33  sha256rnds2 xmm6, xmm5, xmm0
  3e37  vmovq xmm0, [rel c5358]
  3e3f  sha256rnds2 xmm5, xmm6, xmm0
  3e43  vmovdqa xmm0, [rel c5350]
  3e4b  sha256rnds2 xmm8, xmm7, xmm0
  3e50  vmovq xmm0, [rel c5358]
  3e58  sha256rnds2 xmm7, xmm8, xmm0
  3e5d  vmovdqa xmm0, [rel c5360]
  3e65  sha256rnds2 xmm2, xmm1, xmm0
  3e69  vmovq xmm0, [rel c5368]
  3e71  sha256rnds2 xmm1, xmm2, xmm0
  3e75  vmovdqa xmm0, [rel c5360]
  3e7d  sha256rnds2 xmm4, xmm3, xmm0
  3e81  vmovq xmm0, [rel c5368]
  3e89  sha256rnds2 xmm3, xmm4, xmm0
  3e8d  vmovdqa xmm0, [rel c5360]
  3e95  sha256rnds2 xmm6, xmm5, xmm0
  3e99  vmovq xmm0, [rel c5368]
  3ea1  sha256rnds2 xmm5, xmm6, xmm0
  3ea5  vmovdqa xmm0, [rel c5360]
  3ead  sha256rnds2 xmm8, xmm7, xmm0
  3eb2  vmovq xmm0, [rel c5368]
  3eba  sha256rnds2 xmm7, xmm8, xmm0
  3ebf  vmovdqa xmm0, [rel c5370]
  3ec7  sha256rnds2 xmm2, xmm1, xmm0
  3ecb  vmovq xmm0, [rel c5378]
  3ed3  sha256rnds2 xmm1, xmm2, xmm0
  3ed7  vmovdqa xmm0, [rel c5370]
  3edf  sha256rnds2 xmm4, xmm3, xmm0
  3ee3  vmovq xmm0, [rel c5378]
  3eeb  sha256rnds2 xmm3, xmm4, xmm0
  3eef  vmovdqa xmm0, [rel c5370]
  3ef7  sha256rnds2 xmm6, xmm5, xmm0
  3efb  vmovq xmm0, [rel c5378]
  3f03  sha256rnds2 xmm5, xmm6, xmm0
  3f07  vmovdqa xmm0, [rel c5370]
  3f0f  sha256rnds2 xmm8, xmm7, xmm0
  3f14  vmovq xmm0, [rel c5378]
  3f1c  sha256rnds2 xmm7, xmm8, xmm0
  3f21  vmovdqa xmm0, [rel c5380]
  3f29  sha256rnds2 xmm2, xmm1, xmm0
  3f2d  vmovq xmm0, [rel c5388]
  3f35  sha256rnds2 xmm1, xmm2, xmm0
  3f39  vmovdqa xmm0, [rel c5380]
  3f41  sha256rnds2 xmm4, xmm3, xmm0
  3f45  vmovq xmm0, [rel c5388]
  3f4d  sha256rnds2 xmm3, xmm4, xmm0
  3f51  vmovdqa xmm0, [rel c5380]
  3f59  sha256rnds2 xmm6, xmm5, xmm0
  3f5d  vmovq xmm0, [rel c5388]
  3f65  sha256rnds2 xmm5, xmm6, xmm0
  3f69  vmovdqa xmm0, [rel c5380]
  3f71  sha256rnds2 xmm8, xmm7, xmm0
  3f76  vmovq xmm0, [rel c5388]
  3f7e  sha256rnds2 xmm7, xmm8, xmm0
  3f83  vmovdqa xmm0, [rel c5390]
  3f8b  sha256rnds2 xmm2, xmm1, xmm0
  3f8f  vmovq xmm0, [rel c5398]
  3f97  sha256rnds2 xmm1, xmm2, xmm0
  3f9b  vmovdqa xmm0, [rel c5390]
  3fa3  sha256rnds2 xmm4, xmm3, xmm0
  3fa7  vmovq xmm0, [rel c5398]
  3faf  sha256rnds2 xmm3, xmm4, xmm0
  3fb3  vmovdqa xmm0, [rel c5390]
  3fbb  sha256rnds2 xmm6, xmm5, xmm0
  3fbf  vmovq xmm0, [rel c5398]
  3fc7  sha256rnds2 xmm5, xmm6, xmm0
  3fcb  vmovdqa xmm0, [rel c5390]
  3fd3  sha256rnds2 xmm8, xmm7, xmm0
  3fd8  vmovq xmm0, [rel c5398]
  3fe0  sha256rnds2 xmm7, xmm8, xmm0
  3fe5  vmovdqa xmm0, [rel c53a0]
  3fed  sha256rnds2 xmm2, xmm1, xmm0
  3ff1  vmovq xmm0, [rel c53a8]
  3ff9  sha256rnds2 xmm1, xmm2, xmm0
  3ffd  vmovdqa xmm0, [rel c53a0]
  4005  sha256rnds2 xmm4, xmm3, xmm0
  4009  vmovq xmm0, [rel c53a8]
  4011  sha256rnds2 xmm3, xmm4, xmm0
  4015  vmovdqa xmm0, [rel c53a0]
  401d  sha256rnds2 xmm6, xmm5, xmm0
  4021  vmovq xmm0, [rel c53a8]
  4029  sha256rnds2 xmm5, xmm6, xmm0
  402d  vmovdqa xmm0, [rel c53a0]
  4035  sha256rnds2 xmm8, xmm7, xmm0
  403a  vmovq xmm0, [rel c53a8]
  4042  sha256rnds2 xmm7, xmm8, xmm0
  4047  vmovdqa xmm0, [rel c53b0]
  404f  sha256rnds2 xmm2, xmm1, xmm0
  4053  vmovq xmm0, [rel c53b8]
  405b  sha256rnds2 xmm1, xmm2, xmm0
  405f  vmovdqa xmm0, [rel c53b0]
  4067  sha256rnds2 xmm4, xmm3, xmm0
  406b  vmovq xmm0, [rel c53b8]
  4073  sha256rnds2 xmm3, xmm4, xmm0
  4077  vmovdqa xmm0, [rel c53b0]
  407f  sha256rnds2 xmm6, xmm5, xmm0
  4083  vmovq xmm0, [rel c53b8]
  408b  sha256rnds2 xmm5, xmm6, xmm0
  408f  vmovdqa xmm0, [rel c53b0]
  4097  sha256rnds2 xmm8, xmm7, xmm0
  409c  vmovq xmm0, [rel c53b8]
  40a4  sha256rnds2 xmm7, xmm8, xmm0
  40a9  vmovdqa xmm0, [rel c53c0]
  40b1  sha256rnds2 xmm2, xmm1, xmm0
  40b5  vmovq xmm0, [rel c53c8]
  40bd  sha256rnds2 xmm1, xmm2, xmm0
  40c1  vmovdqa xmm0, [rel c53c0]
  40c9  sha256rnds2 xmm4, xmm3, xmm0
  40cd  vmovq xmm0, [rel c53c8]
  40d5  sha256rnds2 xmm3, xmm4, xmm0
  40d9  vmovdqa xmm0, [rel c53c0]
  40e1  sha256rnds2 xmm6, xmm5, xmm0
  40e5  vmovq xmm0, [rel c53c8]
  40ed  sha256rnds2 xmm5, xmm6, xmm0
  40f1  vmovdqa xmm0, [rel c53c0]
  40f9  sha256rnds2 xmm8, xmm7, xmm0
  40fe  vmovq xmm0, [rel c53c8]
  4106  sha256rnds2 xmm7, xmm8, xmm0
  410b  vmovdqa xmm0, [rel c53d0]
  4113  sha256rnds2 xmm2, xmm1, xmm0
  4117  vmovq xmm0, [rel c53d8]
  411f  sha256rnds2 xmm1, xmm2, xmm0
  4123  vmovdqa xmm0, [rel c53d0]
  412b  sha256rnds2 xmm4, xmm3, xmm0
  412f  vmovq xmm0, [rel c53d8]
  4137  sha256rnds2 xmm3, xmm4, xmm0
  413b  vmovdqa xmm0, [rel c53d0]
  4143  sha256rnds2 xmm6, xmm5, xmm0
  4147  vmovq xmm0, [rel c53d8]
  414f  sha256rnds2 xmm5, xmm6, xmm0
  4153  vmovdqa xmm0, [rel c53d0]
  415b  sha256rnds2 xmm8, xmm7, xmm0
  4160  vmovq xmm0, [rel c53d8]
  4168  sha256rnds2 xmm7, xmm8, xmm0
  416d  vmovdqa xmm0, [rel c53e0]
  4175  sha256rnds2 xmm2, xmm1, xmm0
  4179  vmovq xmm0, [rel c53e8]
  4181  sha256rnds2 xmm1, xmm2, xmm0
  4185  vmovdqa xmm0, [rel c53e0]
  418d  sha256rnds2 xmm4, xmm3, xmm0
  4191  vmovq xmm0, [rel c53e8]
  4199  sha256rnds2 xmm3, xmm4, xmm0
  419d  vmovdqa xmm0, [rel c53e0]
  41a5  sha256rnds2 xmm6, xmm5, xmm0
  41a9  vmovq xmm0, [rel c53e8]
  41b1  sha256rnds2 xmm5, xmm6, xmm0
  41b5  vmovdqa xmm0, [rel c53e0]
  41bd  sha256rnds2 xmm8, xmm7, xmm0
  41c2  vmovq xmm0, [rel c53e8]
  41ca  sha256rnds2 xmm7, xmm8, xmm0
  41cf  vpaddd xmm1, xmm1, [rsp+0xf0]
  41d8  vpaddd xmm2, xmm2, [rsp+0xe0]
  41e1  vpaddd xmm3, xmm3, [rsp+0xd0]
  41ea  vpaddd xmm4, xmm4, [rsp+0xc0]
  41f3  vpaddd xmm5, xmm5, [rsp+0xb0]
  41fc  vpaddd xmm6, xmm6, [rsp+0xa0]
  4205  vpaddd xmm7, xmm7, [rsp+0x90]
  420e  vpaddd xmm8, xmm8, [rsp+0x80]
  4217  vshufps xmm11, xmm1, xmm2, 0xbb
  421c  vshufps xmm10, xmm1, xmm2, 0x11
  4221  vmovdqa [rsp+0x90], xmm11
  422a  vmovdqa [rsp+0x80], xmm10
  4233  vshufps xmm11, xmm3, xmm4, 0xbb
  4238  vshufps xmm9, xmm3, xmm4, 0x11
  423d  vmovdqa [rsp+0xb0], xmm11
  4246  vmovdqa [rsp+0xa0], xmm9
  424f  vshufps xmm11, xmm5, xmm6, 0xbb
  4254  vshufps xmm13, xmm5, xmm6, 0x11
  4259  vmovdqa [rsp+0xd0], xmm11
  4262  vmovdqa [rsp+0xc0], xmm13
  426b  vshufps xmm11, xmm7, xmm8, 0xbb
  4271  vshufps xmm12, xmm7, xmm8, 0x11
  4277  vmovdqa [rsp+0xf0], xmm11
  4280  vmovdqa [rsp+0xe0], xmm12
  4289  vmovdqa xmm1, [rel c51e0]
  4291  vmovdqa xmm2, [rel c51f0]
  4299  vmovdqa xmm3, [rel c51e0]
  42a1  vmovdqa xmm4, [rel c51f0]
  42a9  vmovdqa xmm5, [rel c51e0]
  42b1  vmovdqa xmm6, [rel c51f0]
  42b9  vmovdqa xmm7, [rel c51e0]
  42c1  vmovdqa xmm8, [rel c51f0]
  42c9  vmovdqa xmm0, [rsp+0x90]
  42d2  vpaddd xmm0, xmm0, [rel c5210]
  42da  sha256rnds2 xmm2, xmm1, xmm0
  42de  vpshufd xmm0, xmm0, 0xe
  42e3  sha256rnds2 xmm1, xmm2, xmm0
  42e7  vmovdqa xmm0, [rsp+0xb0]
  42f0  vpaddd xmm0, xmm0, [rel c5210]
  42f8  sha256rnds2 xmm4, xmm3, xmm0
  42fc  vpshufd xmm0, xmm0, 0xe
  4301  sha256rnds2 xmm3, xmm4, xmm0
  4305  vmovdqa xmm0, [rsp+0xd0]
  430e  vpaddd xmm0, xmm0, [rel c5210]
  4316  sha256rnds2 xmm6, xmm5, xmm0
  431a  vpshufd xmm0, xmm0, 0xe
  431f  sha256rnds2 xmm5, xmm6, xmm0
  4323  vmovdqa xmm0, [rsp+0xf0]
  432c  vpaddd xmm0, xmm0, [rel c5210]
  4334  sha256rnds2 xmm8, xmm7, xmm0
  4339  vpshufd xmm0, xmm0, 0xe
  433e  sha256rnds2 xmm7, xmm8, xmm0
  4343  vpaddd xmm0, xmm10, [rel c5220]
  434b  sha256rnds2 xmm2, xmm1, xmm0
  434f  vpshufd xmm0, xmm0, 0xe
  4354  sha256rnds2 xmm1, xmm2, xmm0
  4358  vpaddd xmm0, xmm9, [rel c5220]
  4360  sha256rnds2 xmm4, xmm3, xmm0
  4364  vpshufd xmm0, xmm0, 0xe
  4369  sha256rnds2 xmm3, xmm4, xmm0
  436d  vpaddd xmm0, xmm13, [rel c5220]
  4375  sha256rnds2 xmm6, xmm5, xmm0
  4379  vpshufd xmm0, xmm0, 0xe
  437e  sha256rnds2 xmm5, xmm6, xmm0
  4382  vpaddd xmm0, xmm12, [rel c5220]
  438a  sha256rnds2 xmm8, xmm7, xmm0
  438f  vpshufd xmm0, xmm0, 0xe
  4394  sha256rnds2 xmm7, xmm8, xmm0
  4399  vmovdqa xmm0, [rel c53f0]
  43a1  sha256rnds2 xmm2, xmm1, xmm0
  43a5  vmovq xmm0, [rel c53f8]
  43ad  sha256rnds2 xmm1, xmm2, xmm0
  43b1  vmovdqa xmm11, [rel c5400]
  43b9  vmovdqa [rsp+0x70], xmm11
  43bf  vmovdqa xmm0, [rel c53f0]
  43c7  sha256rnds2 xmm4, xmm3, xmm0
  43cb  vmovq xmm0, [rel c53f8]
  43d3  sha256rnds2 xmm3, xmm4, xmm0
  43d7  vmovdqa xmm10, [rel c5400]
  43df  vmovdqa [rsp+0x60], xmm10
  43e5  vmovdqa xmm0, [rel c53f0]
  43ed  sha256rnds2 xmm6, xmm5, xmm0
  43f1  vmovq xmm0, [rel c53f8]
  43f9  sha256rnds2 xmm5, xmm6, xmm0
  43fd  vmovdqa xmm9, [rel c5400]
  4405  vmovdqa [rsp+0x50], xmm9
  440b  vmovdqa xmm0, [rel c53f0]
  4413  sha256rnds2 xmm8, xmm7, xmm0
  4418  vmovq xmm0, [rel c53f8]
  4420  sha256rnds2 xmm7, xmm8, xmm0
  4425  vmovdqa xmm13, [rel c5400]
  442d  vmovdqa [rsp+0x40], xmm13
  4433  vmovdqa xmm0, [rel c5410]
  443b  sha256rnds2 xmm2, xmm1, xmm0
  443f  vmovq xmm0, [rel c5418]
  4447  sha256rnds2 xmm1, xmm2, xmm0
  444b  vmovdqa xmm12, [rel c5420]
  4453  vmovdqa [rsp+0x30], xmm12
  4459  vmovdqa xmm0, [rel c5410]
  4461  sha256rnds2 xmm4, xmm3, xmm0
  4465  vmovq xmm0, [rel c5418]
  446d  sha256rnds2 xmm3, xmm4, xmm0
  4471  vmovdqa xmm11, [rel c5420]
  4479  vmovdqa [rsp+0x20], xmm11
  447f  vmovdqa xmm0, [rel c5410]
  4487  sha256rnds2 xmm6, xmm5, xmm0
  448b  vmovq xmm0, [rel c5418]
  4493  sha256rnds2 xmm5, xmm6, xmm0
  4497  vmovdqa xmm10, [rel c5420]
  449f  vmovdqa [rsp+0x10], xmm10
  44a5  vmovdqa xmm0, [rel c5410]
  44ad  sha256rnds2 xmm8, xmm7, xmm0
  44b2  vmovq xmm0, [rel c5418]
  44ba  sha256rnds2 xmm7, xmm8, xmm0
  44bf  vmovdqa xmm9, [rel c5420]
  44c7  vmovdqa [rsp], xmm9
  44cc  vmovdqa xmm13, [rsp+0x90]
  44d5  sha256msg1 xmm13, [rsp+0x80]
  44df  vpalignr xmm0, xmm12, [rsp+0x70], 4
  44e7  vpaddd xmm13, xmm13, xmm0
  44eb  sha256msg2 xmm13, xmm12
  44f0  vmovdqa [rsp+0x90], xmm13
  44f9  vpaddd xmm0, xmm13, [rel c5250]
  4501  sha256rnds2 xmm2, xmm1, xmm0
  4505  vpshufd xmm0, xmm0, 0xe
  450a  sha256rnds2 xmm1, xmm2, xmm0
  450e  vmovdqa xmm12, [rsp+0xb0]
  4517  sha256msg1 xmm12, [rsp+0xa0]
  4521  vpalignr xmm0, xmm11, [rsp+0x60], 4
  4529  vpaddd xmm12, xmm12, xmm0
  452d  sha256msg2 xmm12, xmm11
  4532  vmovdqa [rsp+0xb0], xmm12
  453b  vpaddd xmm0, xmm12, [rel c5250]
  4543  sha256rnds2 xmm4, xmm3, xmm0
  4547  vpshufd xmm0, xmm0, 0xe
  454c  sha256rnds2 xmm3, xmm4, xmm0
  4550  vmovdqa xmm11, [rsp+0xd0]
  4559  sha256msg1 xmm11, [rsp+0xc0]
  4563  vpalignr xmm0, xmm10, [rsp+0x50], 4
  456b  vpaddd xmm11, xmm11, xmm0
  456f  sha256msg2 xmm11, xmm10
  4574  vmovdqa [rsp+0xd0], xmm11
  457d  vpaddd xmm0, xmm11, [rel c5250]
  4585  sha256rnds2 xmm6, xmm5, xmm0
  4589  vpshufd xmm0, xmm0, 0xe
  458e  sha256rnds2 xmm5, xmm6, xmm0
  4592  vmovdqa xmm10, [rsp+0xf0]
  459b  sha256msg1 xmm10, [rsp+0xe0]
  45a5  vpalignr xmm0, xmm9, [rsp+0x40], 4
  45ad  vpaddd xmm10, xmm10, xmm0
  45b1  sha256msg2 xmm10, xmm9
  45b6  vmovdqa [rsp+0xf0], xmm10
  45bf  vpaddd xmm0, xmm10, [rel c5250]
  45c7  sha256rnds2 xmm8, xmm7, xmm0
  45cc  vpshufd xmm0, xmm0, 0xe
  45d1  sha256rnds2 xmm7, xmm8, xmm0
  45d6  vmovdqa xmm9, [rsp+0x80]
  45df  sha256msg1 xmm9, [rsp+0x70]
  45e6  vpalignr xmm0, xmm13, [rsp+0x30], 4
  45ee  vpaddd xmm9, xmm9, xmm0
  45f2  sha256msg2 xmm9, xmm13
  45f7  vmovdqa [rsp+0x80], xmm9
  4600  vpaddd xmm0, xmm9, [rel c5260]
  4608  sha256rnds2 xmm2, xmm1, xmm0
  460c  vpshufd xmm0, xmm0, 0xe
  4611  sha256rnds2 xmm1, xmm2, xmm0
  4615  vmovdqa xmm13, [rsp+0xa0]
  461e  sha256msg1 xmm13, [rsp+0x60]
  4625  vpalignr xmm0, xmm12, [rsp+0x20], 4
  462d  vpaddd xmm13, xmm13, xmm0
  4631  sha256msg2 xmm13, xmm12
  4636  vmovdqa [rsp+0xa0], xmm13
  463f  vpaddd xmm0, xmm13, [rel c5260]
  4647  sha256rnds2 xmm4, xmm3, xmm0
  464b  vpshufd xmm0, xmm0, 0xe
  4650  sha256rnds2 xmm3, xmm4, xmm0
  4654  vmovdqa xmm12, [rsp+0xc0]
  465d  sha256msg1 xmm12, [rsp+0x50]
  4664  vpalignr xmm0, xmm11, [rsp+0x10], 4
  466c  vpaddd xmm12, xmm12, xmm0
  4670  sha256msg2 xmm12, xmm11
  4675  vmovdqa [rsp+0xc0], xmm12
  467e  vpaddd xmm0, xmm12, [rel c5260]
  4686  sha256rnds2 xmm6, xmm5, xmm0
  468a  vpshufd xmm0, xmm0, 0xe
  468f  sha256rnds2 xmm5, xmm6, xmm0
  4693  vmovdqa xmm11, [rsp+0xe0]
  469c  sha256msg1 xmm11, [rsp+0x40]
  46a3  vpalignr xmm0, xmm10, [rsp], 4
  46aa  vpaddd xmm11, xmm11, xmm0
  46ae  sha256msg2 xmm11, xmm10
  46b3  vmovdqa [rsp+0xe0], xmm11
  46bc  vpaddd xmm0, xmm11, [rel c5260]
  46c4  sha256rnds2 xmm8, xmm7, xmm0
  46c9  vpshufd xmm0, xmm0, 0xe
  46ce  sha256rnds2 xmm7, xmm8, xmm0
  46d3  vmovdqa xmm10, [rsp+0x70]
  46d9  sha256msg1 xmm10, [rsp+0x30]
  46e0  vpalignr xmm0, xmm9, [rsp+0x90], 4
  46eb  vpaddd xmm10, xmm10, xmm0
  46ef  sha256msg2 xmm10, xmm9
  46f4  vmovdqa [rsp+0x70], xmm10
  46fa  vpaddd xmm0, xmm10, [rel c5270]
  4702  sha256rnds2 xmm2, xmm1, xmm0
  4706  vpshufd xmm0, xmm0, 0xe
  470b  sha256rnds2 xmm1, xmm2, xmm0
  470f  vmovdqa xmm9, [rsp+0x60]
  4715  sha256msg1 xmm9, [rsp+0x20]
  471c  vpalignr xmm0, xmm13, [rsp+0xb0], 4
  4727  vpaddd xmm9, xmm9, xmm0
  472b  sha256msg2 xmm9, xmm13
  4730  vmovdqa [rsp+0x60], xmm9
  4736  vpaddd xmm0, xmm9, [rel c5270]
  473e  sha256rnds2 xmm4, xmm3, xmm0
  4742  vpshufd xmm0, xmm0, 0xe
  4747  sha256rnds2 xmm3, xmm4, xmm0
  474b  vmovdqa xmm13, [rsp+0x50]
  4751  sha256msg1 xmm13, [rsp+0x10]
  4758  vpalignr xmm0, xmm12, [rsp+0xd0], 4
  4763  vpaddd xmm13, xmm13, xmm0
  4767  sha256msg2 xmm13, xmm12
  476c  vmovdqa [rsp+0x50], xmm13
  4772  vpaddd xmm0, xmm13, [rel c5270]
  477a  sha256rnds2 xmm6, xmm5, xmm0
  477e  vpshufd xmm0, xmm0, 0xe
  4783  sha256rnds2 xmm5, xmm6, xmm0
  4787  vmovdqa xmm12, [rsp+0x40]
  478d  sha256msg1 xmm12, [rsp]
  4793  vpalignr xmm0, xmm11, [rsp+0xf0], 4
  479e  vpaddd xmm12, xmm12, xmm0
  47a2  sha256msg2 xmm12, xmm11
  47a7  vmovdqa [rsp+0x40], xmm12
  47ad  vpaddd xmm0, xmm12, [rel c5270]
  47b5  sha256rnds2 xmm8, xmm7, xmm0
  47ba  vpshufd xmm0, xmm0, 0xe
  47bf  sha256rnds2 xmm7, xmm8, xmm0
  47c4  vmovdqa xmm11, [rsp+0x30]
  47ca  sha256msg1 xmm11, [rsp+0x90]
  47d4  vpalignr xmm0, xmm10, [rsp+0x80], 4
  47df  vpaddd xmm11, xmm11, xmm0
  47e3  sha256msg2 xmm11, xmm10
  47e8  vmovdqa [rsp+0x30], xmm11
  47ee  vpaddd xmm0, xmm11, [rel c5280]
  47f6  sha256rnds2 xmm2, xmm1, xmm0
  47fa  vpshufd xmm0, xmm0, 0xe
  47ff  sha256rnds2 xmm1, xmm2, xmm0
  4803  vmovdqa xmm10, [rsp+0x20]
  4809  sha256msg1 xmm10, [rsp+0xb0]
  4813  vpalignr xmm0, xmm9, [rsp+0xa0], 4
  481e  vpaddd xmm10, xmm10, xmm0
  4822  sha256msg2 xmm10, xmm9
  4827  vmovdqa [rsp+0x20], xmm10
  482d  vpaddd xmm0, xmm10, [rel c5280]
  4835  sha256rnds2 xmm4, xmm3, xmm0
  4839  vpshufd xmm0, xmm0, 0xe
  483e  sha256rnds2 xmm3, xmm4, xmm0
  4842  vmovdqa xmm9, [rsp+0x10]
  4848  sha256msg1 xmm9, [rsp+0xd0]
  4852  vpalignr xmm0, xmm13, [rsp+0xc0], 4
  485d  vpaddd xmm9, xmm9, xmm0
  4861  sha256msg2 xmm9, xmm13
  4866  vmovdqa [rsp+0x10], xmm9
  486c  vpaddd xmm0, xmm9, [rel c5280]
  4874  sha256rnds2 xmm6, xmm5, xmm0
  4878  vpshufd xmm0, xmm0, 0xe
  487d  sha256rnds2 xmm5, xmm6, xmm0
  4881  vmovdqa xmm13, [rsp]
  4886  sha256msg1 xmm13, [rsp+0xf0]
  4890  vpalignr xmm0, xmm12, [rsp+0xe0], 4
  489b  vpaddd xmm13, xmm13, xmm0
  489f  sha256msg2 xmm13, xmm12
  48a4  vmovdqa [rsp], xmm13
  48a9  vpaddd xmm0, xmm13, [rel c5280]
  48b1  sha256rnds2 xmm8, xmm7, xmm0
  48b6  vpshufd xmm0, xmm0, 0xe
  48bb  sha256rnds2 xmm7, xmm8, xmm0
  48c0  vmovdqa xmm12, [rsp+0x90]
  48c9  sha256msg1 xmm12, [rsp+0x80]
  48d3  vpalignr xmm0, xmm11, [rsp+0x70], 4
  48db  vpaddd xmm12, xmm12, xmm0
  48df  sha256msg2 xmm12, xmm11
  48e4  vmovdqa [rsp+0x90], xmm12
  48ed  vpaddd xmm0, xmm12, [rel c5290]
  48f5  sha256rnds2 xmm2, xmm1, xmm0
  48f9  vpshufd xmm0, xmm0, 0xe
  48fe  sha256rnds2 xmm1, xmm2, xmm0
  4902  vmovdqa xmm11, [rsp+0xb0]
  490b  sha256msg1 xmm11, [rsp+0xa0]
  4915  vpalignr xmm0, xmm10, [rsp+0x60], 4
  491d  vpaddd xmm11, xmm11, xmm0
  4921  sha256msg2 xmm11, xmm10
  4926  vmovdqa [rsp+0xb0], xmm11
  492f  vpaddd xmm0, xmm11, [rel c5290]
  4937  sha256rnds2 xmm4, xmm3, xmm0
  493b  vpshufd xmm0, xmm0, 0xe
  4940  sha256rnds2 xmm3, xmm4, xmm0
  4944  vmovdqa xmm10, [rsp+0xd0]
  494d  sha256msg1 xmm10, [rsp+0xc0]
  4957  vpalignr xmm0, xmm9, [rsp+0x50], 4
  495f  vpaddd xmm10, xmm10, xmm0
  4963  sha256msg2 xmm10, xmm9
  4968  vmovdqa [rsp+0xd0], xmm10
  4971  vpaddd xmm0, xmm10, [rel c5290]
  4979  sha256rnds2 xmm6, xmm5, xmm0
  497d  vpshufd xmm0, xmm0, 0xe
  4982  sha256rnds2 xmm5, xmm6, xmm0
  4986  vmovdqa xmm9, [rsp+0xf0]
  498f  sha256msg1 xmm9, [rsp+0xe0]
  4999  vpalignr xmm0, xmm13, [rsp+0x40], 4
  49a1  vpaddd xmm9, xmm9, xmm0
  49a5  sha256msg2 xmm9, xmm13
  49aa  vmovdqa [rsp+0xf0], xmm9
  49b3  vpaddd xmm0, xmm9, [rel c5290]
  49bb  sha256rnds2 xmm8, xmm7, xmm0
  49c0  vpshufd xmm0, xmm0, 0xe
  49c5  sha256rnds2 xmm7, xmm8, xmm0
  49ca  vmovdqa xmm13, [rsp+0x80]
  49d3  sha256msg1 xmm13, [rsp+0x70]
  49da  vpalignr xmm0, xmm12, [rsp+0x30], 4
  49e2  vpaddd xmm13, xmm13, xmm0
  49e6  sha256msg2 xmm13, xmm12
  49eb  vmovdqa [rsp+0x80], xmm13
  49f4  vpaddd xmm0, xmm13, [rel c52a0]
  49fc  sha256rnds2 xmm2, xmm1, xmm0
  4a00  vpshufd xmm0, xmm0, 0xe
  4a05  sha256rnds2 xmm1, xmm2, xmm0
  4a09  vmovdqa xmm12, [rsp+0xa0]
  4a12  sha256msg1 xmm12, [rsp+0x60]
  4a19  vpalignr xmm0, xmm11, [rsp+0x20], 4
  4a21  vpaddd xmm12, xmm12, xmm0
  4a25  sha256msg2 xmm12, xmm11
  4a2a  vmovdqa [rsp+0xa0], xmm12
  4a33  vpaddd xmm0, xmm12, [rel c52a0]
  4a3b  sha256rnds2 xmm4, xmm3, xmm0
  4a3f  vpshufd xmm0, xmm0, 0xe
  4a44  sha256rnds2 xmm3, xmm4, xmm0
  4a48  vmovdqa xmm11, [rsp+0xc0]
  4a51  sha256msg1 xmm11, [rsp+0x50]
  4a58  vpalignr xmm0, xmm10, [rsp+0x10], 4
  4a60  vpaddd xmm11, xmm11, xmm0
  4a64  sha256msg2 xmm11, xmm10
  4a69  vmovdqa [rsp+0xc0], xmm11
  4a72  vpaddd xmm0, xmm11, [rel c52a0]
  4a7a  sha256rnds2 xmm6, xmm5, xmm0
  4a7e  vpshufd xmm0, xmm0, 0xe
  4a83  sha256rnds2 xmm5, xmm6, xmm0
  4a87  vmovdqa xmm10, [rsp+0xe0]
  4a90  sha256msg1 xmm10, [rsp+0x40]
  4a97  vpalignr xmm0, xmm9, [rsp], 4
  4a9e  vpaddd xmm10, xmm10, xmm0
  4aa2  sha256msg2 xmm10, xmm9
  4aa7  vmovdqa [rsp+0xe0], xmm10
  4ab0  vpaddd xmm0, xmm10, [rel c52a0]
  4ab8  sha256rnds2 xmm8, xmm7, xmm0
  4abd  vpshufd xmm0, xmm0, 0xe
  4ac2  sha256rnds2 xmm7, xmm8, xmm0
  4ac7  vmovdqa xmm9, [rsp+0x70]
  4acd  sha256msg1 xmm9, [rsp+0x30]
  4ad4  vpalignr xmm0, xmm13, [rsp+0x90], 4
  4adf  vpaddd xmm9, xmm9, xmm0
  4ae3  sha256msg2 xmm9, xmm13
  4ae8  vmovdqa [rsp+0x70], xmm9
  4aee  vpaddd xmm0, xmm9, [rel c52b0]
  4af6  sha256rnds2 xmm2, xmm1, xmm0
  4afa  vpshufd xmm0, xmm0, 0xe
  4aff  sha256rnds2 xmm1, xmm2, xmm0
  4b03  vmovdqa xmm13, [rsp+0x60]
  4b09  sha256msg1 xmm13, [rsp+0x20]
  4b10  vpalignr xmm0, xmm12, [rsp+0xb0], 4
  4b1b  vpaddd xmm13, xmm13, xmm0
  4b1f  sha256msg2 xmm13, xmm12
  4b24  vmovdqa [rsp+0x60], xmm13
  4b2a  vpaddd xmm0, xmm13, [rel c52b0]
  4b32  sha256rnds2 xmm4, xmm3, xmm0
  4b36  vpshufd xmm0, xmm0, 0xe
  4b3b  sha256rnds2 xmm3, xmm4, xmm0
  4b3f  vmovdqa xmm12, [rsp+0x50]
  4b45  sha256msg1 xmm12, [rsp+0x10]
  4b4c  vpalignr xmm0, xmm11, [rsp+0xd0], 4
  4b57  vpaddd xmm12, xmm12, xmm0
  4b5b  sha256msg2 xmm12, xmm11
  4b60  vmovdqa [rsp+0x50], xmm12
  4b66  vpaddd xmm0, xmm12, [rel c52b0]
  4b6e  sha256rnds2 xmm6, xmm5, xmm0
  4b72  vpshufd xmm0, xmm0, 0xe
  4b77  sha256rnds2 xmm5, xmm6, xmm0
  4b7b  vmovdqa xmm11, [rsp+0x40]
  4b81  sha256msg1 xmm11, [rsp]
  4b87  vpalignr xmm0, xmm10, [rsp+0xf0], 4
  4b92  vpaddd xmm11, xmm11, xmm0
  4b96  sha256msg2 xmm11, xmm10
  4b9b  vmovdqa [rsp+0x40], xmm11
  4ba1  vpaddd xmm0, xmm11, [rel c52b0]
  4ba9  sha256rnds2 xmm8, xmm7, xmm0
  4bae  vpshufd xmm0, xmm0, 0xe
  4bb3  sha256rnds2 xmm7, xmm8, xmm0
  4bb8  vmovdqa xmm10, [rsp+0x30]
  4bbe  sha256msg1 xmm10, [rsp+0x90]
  4bc8  vpalignr xmm0, xmm9, [rsp+0x80], 4
  4bd3  vpaddd xmm10, xmm10, xmm0
  4bd7  sha256msg2 xmm10, xmm9
  4bdc  vmovdqa [rsp+0x30], xmm10
  4be2  vpaddd xmm0, xmm10, [rel c52c0]
  4bea  sha256rnds2 xmm2, xmm1, xmm0
  4bee  vpshufd xmm0, xmm0, 0xe
  4bf3  sha256rnds2 xmm1, xmm2, xmm0
  4bf7  vmovdqa xmm9, [rsp+0x20]
  4bfd  sha256msg1 xmm9, [rsp+0xb0]
  4c07  vpalignr xmm0, xmm13, [rsp+0xa0], 4
  4c12  vpaddd xmm9, xmm9, xmm0
  4c16  sha256msg2 xmm9, xmm13
  4c1b  vmovdqa [rsp+0x20], xmm9
  4c21  vpaddd xmm0, xmm9, [rel c52c0]
  4c29  sha256rnds2 xmm4, xmm3, xmm0
  4c2d  vpshufd xmm0, xmm0, 0xe
  4c32  sha256rnds2 xmm3, xmm4, xmm0
  4c36  vmovdqa xmm13, [rsp+0x10]
  4c3c  sha256msg1 xmm13, [rsp+0xd0]
  4c46  vpalignr xmm0, xmm12, [rsp+0xc0], 4
  4c51  vpaddd xmm13, xmm13, xmm0
  4c55  sha256msg2 xmm13, xmm12
  4c5a  vmovdqa [rsp+0x10], xmm13
  4c60  vpaddd xmm0, xmm13, [rel c52c0]
  4c68  sha256rnds2 xmm6, xmm5, xmm0
  4c6c  vpshufd xmm0, xmm0, 0xe
  4c71  sha256rnds2 xmm5, xmm6, xmm0
  4c75  vmovdqa xmm12, [rsp]
  4c7a  sha256msg1 xmm12, [rsp+0xf0]
  4c84  vpalignr xmm0, xmm11, [rsp+0xe0], 4
  4c8f  vpaddd xmm12, xmm12, xmm0
  4c93  sha256msg2 xmm12, xmm11
  4c98  vmovdqa [rsp], xmm12
  4c9d  vpaddd xmm0, xmm12, [rel c52c0]
  4ca5  sha256rnds2 xmm8, xmm7, xmm0
  4caa  vpshufd xmm0, xmm0, 0xe
  4caf  sha256rnds2 xmm7, xmm8, xmm0
  4cb4  vmovdqa xmm11, [rsp+0x90]
  4cbd  sha256msg1 xmm11, [rsp+0x80]
  4cc7  vpalignr xmm0, xmm10, [rsp+0x70], 4
  4ccf  vpaddd xmm11, xmm11, xmm0
  4cd3  sha256msg2 xmm11, xmm10
  4cd8  vmovdqa [rsp+0x90], xmm11
  4ce1  vpaddd xmm0, xmm11, [rel c52d0]
  4ce9  sha256rnds2 xmm2, xmm1, xmm0
  4ced  vpshufd xmm0, xmm0, 0xe
  4cf2  sha256rnds2 xmm1, xmm2, xmm0
  4cf6  vmovdqa xmm10, [rsp+0xb0]
  4cff  sha256msg1 xmm10, [rsp+0xa0]
  4d09  vpalignr xmm0, xmm9, [rsp+0x60], 4
  4d11  vpaddd xmm10, xmm10, xmm0
  4d15  sha256msg2 xmm10, xmm9
  4d1a  vmovdqa [rsp+0xb0], xmm10
  4d23  vpaddd xmm0, xmm10, [rel c52d0]
  4d2b  sha256rnds2 xmm4, xmm3, xmm0
  4d2f  vpshufd xmm0, xmm0, 0xe
  4d34  sha256rnds2 xmm3, xmm4, xmm0
  4d38  vmovdqa xmm9, [rsp+0xd0]
  4d41  sha256msg1 xmm9, [rsp+0xc0]
  4d4b  vpalignr xmm0, xmm13, [rsp+0x50], 4
  4d53  vpaddd xmm9, xmm9, xmm0
  4d57  sha256msg2 xmm9, xmm13
  4d5c  vmovdqa [rsp+0xd0], xmm9
  4d65  vpaddd xmm0, xmm9, [rel c52d0]
  4d6d  sha256rnds2 xmm6, xmm5, xmm0
  4d71  vpshufd xmm0, xmm0, 0xe
  4d76  sha256rnds2 xmm5, xmm6, xmm0
  4d7a  vmovdqa xmm13, [rsp+0xf0]
  4d83  sha256msg1 xmm13, [rsp+0xe0]
  4d8d  vpalignr xmm0, xmm12, [rsp+0x40], 4
  4d95  vpaddd xmm13, xmm13, xmm0
  4d99  sha256msg2 xmm13, xmm12
  4d9e  vmovdqa [rsp+0xf0], xmm13
  4da7  vpaddd xmm0, xmm13, [rel c52d0]
  4daf  sha256rnds2 xmm8, xmm7, xmm0
  4db4  vpshufd xmm0, xmm0, 0xe
  4db9  sha256rnds2 xmm7, xmm8, xmm0
  4dbe  vmovdqa xmm12, [rsp+0x80]
  4dc7  sha256msg1 xmm12, [rsp+0x70]
  4dce  vpalignr xmm0, xmm11, [rsp+0x30], 4
  4dd6  vpaddd xmm12, xmm12, xmm0
  4dda  sha256msg2 xmm12, xmm11
  4ddf  vmovdqa [rsp+0x80], xmm12
  4de8  vpaddd xmm0, xmm12, [rel c52e0]
  4df0  sha256rnds2 xmm2, xmm1, xmm0
  4df4  vpshufd xmm0, xmm0, 0xe
  4df9  sha256rnds2 xmm1, xmm2, xmm0
  4dfd  vmovdqa xmm11, [rsp+0xa0]
  4e06  sha256msg1 xmm11, [rsp+0x60]
  4e0d  vpalignr xmm0, xmm10, [rsp+0x20], 4
  4e15  vpaddd xmm11, xmm11, xmm0
  4e19  sha256msg2 xmm11, xmm10
  4e1e  vmovdqa [rsp+0xa0], xmm11
  4e27  vpaddd xmm0, xmm11, [rel c52e0]
  4e2f  sha256rnds2 xmm4, xmm3, xmm0
  4e33  vpshufd xmm0, xmm0, 0xe
  4e38  sha256rnds2 xmm3, xmm4, xmm0
  4e3c  vmovdqa xmm10, [rsp+0xc0]
  4e45  sha256msg1 xmm10, [rsp+0x50]
  4e4c  vpalignr xmm0, xmm9, [rsp+0x10], 4
  4e54  vpaddd xmm10, xmm10, xmm0
  4e58  sha256msg2 xmm10, xmm9
  4e5d  vmovdqa [rsp+0xc0], xmm10
  4e66  vpaddd xmm0, xmm10, [rel c52e0]
  4e6e  sha256rnds2 xmm6, xmm5, xmm0
  4e72  vpshufd xmm0, xmm0, 0xe
  4e77  sha256rnds2 xmm5, xmm6, xmm0
  4e7b  vmovdqa xmm9, [rsp+0xe0]
  4e84  sha256msg1 xmm9, [rsp+0x40]
  4e8b  vpalignr xmm0, xmm13, [rsp], 4
  4e92  vpaddd xmm9, xmm9, xmm0
  4e96  sha256msg2 xmm9, xmm13
  4e9b  vmovdqa [rsp+0xe0], xmm9
  4ea4  vpaddd xmm0, xmm9, [rel c52e0]
  4eac  sha256rnds2 xmm8, xmm7, xmm0
  4eb1  vpshufd xmm0, xmm0, 0xe
  4eb6  sha256rnds2 xmm7, xmm8, xmm0
  4ebb  vmovdqa xmm13, [rsp+0x70]
  4ec1  sha256msg1 xmm13, [rsp+0x30]
  4ec8  vpalignr xmm0, xmm12, [rsp+0x90], 4
  4ed3  vpaddd xmm13, xmm13, xmm0
  4ed7  sha256msg2 xmm13, xmm12
  4edc  vmovdqa [rsp+0x70], xmm13
  4ee2  vpaddd xmm0, xmm13, [rel c52f0]
  4eea  sha256rnds2 xmm2, xmm1, xmm0
  4eee  vpshufd xmm0, xmm0, 0xe
  4ef3  sha256rnds2 xmm1, xmm2, xmm0
  4ef7  vmovdqa xmm12, [rsp+0x60]
  4efd  sha256msg1 xmm12, [rsp+0x20]
  4f04  vpalignr xmm0, xmm11, [rsp+0xb0], 4
  4f0f  vpaddd xmm12, xmm12, xmm0
  4f13  sha256msg2 xmm12, xmm11
  4f18  vmovdqa [rsp+0x60], xmm12
  4f1e  vpaddd xmm0, xmm12, [rel c52f0]
  4f26  sha256rnds2 xmm4, xmm3, xmm0
  4f2a  vpshufd xmm0, xmm0, 0xe
  4f2f  sha256rnds2 xmm3, xmm4, xmm0
  4f33  vmovdqa xmm11, [rsp+0x50]
  4f39  sha256msg1 xmm11, [rsp+0x10]
  4f40  vpalignr xmm0, xmm10, [rsp+0xd0], 4
  4f4b  vpaddd xmm11, xmm11, xmm0
  4f4f  sha256msg2 xmm11, xmm10
  4f54  vmovdqa [rsp+0x50], xmm11
  4f5a  vpaddd xmm0, xmm11, [rel c52f0]
  4f62  sha256rnds2 xmm6, xmm5, xmm0
  4f66  vpshufd xmm0, xmm0, 0xe
  4f6b  sha256rnds2 xmm5, xmm6, xmm0
  4f6f  vmovdqa xmm10, [rsp+0x40]
  4f75  sha256msg1 xmm10, [rsp]
  4f7b  vpalignr xmm0, xmm9, [rsp+0xf0], 4
  4f86  vpaddd xmm10, xmm10, xmm0
  4f8a  sha256msg2 xmm10, xmm9
  4f8f  vmovdqa [rsp+0x40], xmm10
  4f95  vpaddd xmm0, xmm10, [rel c52f0]
  4f9d  sha256rnds2 xmm8, xmm7, xmm0
  4fa2  vpshufd xmm0, xmm0, 0xe
  4fa7  sha256rnds2 xmm7, xmm8, xmm0
  4fac  vmovdqa xmm9, [rsp+0x30]
  4fb2  sha256msg1 xmm9, [rsp+0x90]
  4fbc  vpalignr xmm0, xmm13, [rsp+0x80], 4
  4fc7  vpaddd xmm9, xmm9, xmm0
  4fcb  sha256msg2 xmm9, xmm13
  4fd0  vmovdqa [rsp+0x30], xmm9
  4fd6  vpaddd xmm0, xmm9, [rel c5300]
  4fde  sha256rnds2 xmm2, xmm1, xmm0
  4fe2  vpshufd xmm0, xmm0, 0xe
  4fe7  sha256rnds2 xmm1, xmm2, xmm0
  4feb  vmovdqa xmm13, [rsp+0x20]
  4ff1  sha256msg1 xmm13, [rsp+0xb0]
  4ffb  vpalignr xmm0, xmm12, [rsp+0xa0], 4
  5006  vpaddd xmm13, xmm13, xmm0
  500a  sha256msg2 xmm13, xmm12
  500f  vmovdqa [rsp+0x20], xmm13
  5015  vpaddd xmm0, xmm13, [rel c5300]
  501d  sha256rnds2 xmm4, xmm3, xmm0
  5021  vpshufd xmm0, xmm0, 0xe
  5026  sha256rnds2 xmm3, xmm4, xmm0
  502a  vmovdqa xmm12, [rsp+0x10]
  5030  sha256msg1 xmm12, [rsp+0xd0]
  503a  vpalignr xmm0, xmm11, [rsp+0xc0], 4
  5045  vpaddd xmm12, xmm12, xmm0
  5049  sha256msg2 xmm12, xmm11
  504e  vmovdqa [rsp+0x10], xmm12
  5054  vpaddd xmm0, xmm12, [rel c5300]
  505c  sha256rnds2 xmm6, xmm5, xmm0
  5060  vpshufd xmm0, xmm0, 0xe
  5065  sha256rnds2 xmm5, xmm6, xmm0
  5069  vmovdqa xmm11, [rsp]
  506e  sha256msg1 xmm11, [rsp+0xf0]
  5078  vpalignr xmm0, xmm10, [rsp+0xe0], 4
  5083  vpaddd xmm11, xmm11, xmm0
  5087  sha256msg2 xmm11, xmm10
  508c  vmovdqa [rsp], xmm11
  5091  vpaddd xmm0, xmm11, [rel c5300]
  5099  sha256rnds2 xmm8, xmm7, xmm0
  509e  vpshufd xmm0, xmm0, 0xe
  50a3  sha256rnds2 xmm7, xmm8, xmm0
  50a8  vpaddd xmm1, xmm1, [rel c51e0]
  50b0  vpaddd xmm2, xmm2, [rel c51f0]
  50b8  vpaddd xmm3, xmm3, [rel c51e0]
  50c0  vpaddd xmm4, xmm4, [rel c51f0]
  50c8  vpaddd xmm5, xmm5, [rel c51e0]
  50d0  vpaddd xmm6, xmm6, [rel c51f0]
  50d8  vpaddd xmm7, xmm7, [rel c51e0]
  50e0  vpaddd xmm8, xmm8, [rel c51f0]
  50e8  lea rax, [r9]
  50eb  cmp rax, r10
  50ee  cmova rax, r10
  50f2  imul rax, 0x20
  50f6  add rax, rsi
  50f9  vshufps xmm11, xmm1, xmm2, 0xbb
  50fe  vpshufb xmm11, xmm11, [rel c5200]
  5107  vmovdqu [rax], xmm11
  510b  vshufps xmm11, xmm1, xmm2, 0x11
  5110  vpshufb xmm11, xmm11, [rel c5200]
  5119  vmovdqu [rax+0x10], xmm11
  511e  lea rax, [r9+1]
  5122  cmp rax, r10
  5125  cmova rax, r10
  5129  imul rax, 0x20
  512d  add rax, rsi
  5130  vshufps xmm11, xmm3, xmm4, 0xbb
  5135  vpshufb xmm11, xmm11, [rel c5200]
  513e  vmovdqu [rax], xmm11
  5142  vshufps xmm11, xmm3, xmm4, 0x11
  5147  vpshufb xmm11, xmm11, [rel c5200]
  5150  vmovdqu [rax+0x10], xmm11
  5155  lea rax, [r9+2]
  5159  cmp rax, r10
  515c  cmova rax, r10
  5160  imul rax, 0x20
  5164  add rax, rsi
  5167  vshufps xmm11, xmm5, xmm6, 0xbb
  516c  vpshufb xmm11, xmm11, [rel c5200]
  5175  vmovdqu [rax], xmm11
  5179  vshufps xmm11, xmm5, xmm6, 0x11
  517e  vpshufb xmm11, xmm11, [rel c5200]
  5187  vmovdqu [rax+0x10], xmm11
  518c  lea rax, [r9+3]
  5190  cmp rax, r10
  5193  cmova rax, r10
  5197  imul rax, 0x20
  519b  add rax, rsi
  519e  vshufps xmm11, xmm7, xmm8, 0xbb
  51a4  vpshufb xmm11, xmm11, [rel c5200]
  51ad  vmovdqu [rax], xmm11
  51b1  vshufps xmm11, xmm7, xmm8, 0x11
  51b7  vpshufb xmm11, xmm11, [rel c5200]
  51c0  vmovdqu [rax+0x10], xmm11
  51c5  add r9, 4
  51c9  cmp r9, rdx
  51cc  jb near l2bc0
l51d2:
  51d2  nop
  51d3  add rsp, 0x108
  51da  ret
c51e0: dd 0x9b05688c, 0x510e527f, 0xbb67ae85, 0x6a09e667
c51f0: dd 0x5be0cd19, 0x1f83d9ab, 0xa54ff53a, 0x3c6ef372
c5200: dd 0x00010203, 0x04050607, 0x08090a0b, 0x0c0d0e0f
c5210: dd 0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5
c5220: dd 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5
c5230: dd 0xd807aa98, 0x12835b01, 0x243185be, 0x550c7dc3
c5240: dd 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174
c5250: dd 0xe49b69c1, 0xefbe4786, 0x0fc19dc6, 0x240ca1cc
c5260: dd 0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da
c5270: dd 0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7
c5280: dd 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967
c5290: dd 0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13
c52a0: dd 0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85
c52b0: dd 0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3
c52c0: dd 0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070
c52d0: dd 0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5
c52e0: dd 0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f, 0x682e6ff3
c52f0: dd 0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208
c5300: dd 0x90befffa, 0xa4506ceb, 0xbef9a3f7, 0xc67178f2
c5310: dd 0xc28a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5
c5320: dd 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf374
c5330: dd 0x649b69c1, 0xf0fe4786, 0x0fe1edc6, 0x240cf254
c5340: dd 0x4fe9346f, 0x6cc984be, 0x61b9411e, 0x16f988fa
c5350: dd 0xf2c65152, 0xa88e5a6d, 0xb019fc65, 0xb9d99ec7
c5360: dd 0x9a1231c3, 0xe70eeaa0, 0xfdb1232b, 0xc7353eb0
c5370: dd 0x3069bad5, 0xcb976d5f, 0x5a0f118f, 0xdc1eeefd
c5380: dd 0x0a35b689, 0xde0b7a04, 0x58f4ca9d, 0xe15d5b16
c5390: dd 0x007f3e86, 0x37088980, 0xa507ea32, 0x6fab9537
c53a0: dd 0x17406110, 0x0d8cd6f1, 0xcdaa3b6d, 0xc0bbbe37
c53b0: dd 0x83613bda, 0xdb48a363, 0x0b02e931, 0x6fd15ca7
c53c0: dd 0x521afaca, 0x31338431, 0x6ed41a95, 0x6d437890
c53d0: dd 0xc39c91f2, 0x9eccabbd, 0xb5c9a0e6, 0x532fb63c
c53e0: dd 0xd2c741c6, 0x07237ea3, 0xa4954b68, 0x4c191d76
c53f0: dd 0x5807aa98, 0x12835b01, 0x243185be, 0x550c7dc3
c5400: dd 0x80000000, 0x00000000, 0x00000000, 0x00000000
c5410: dd 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf274
c5420: dd 0x00000000, 0x00000000, 0x00000000, 0x00000100

; ---- Hash80Many, 12544 bytes
  5440  vzeroupper
  5443  sub rsp, 0x188
  544a  test rdx, rdx
  544d  je near l8382
  5453  xor r9d, r9d
  5456  lea r10, [rdx-1]
  545a  nop word [rax+rax]
  5463  nop word [rax+rax]
  546c  nop word [rax+rax]
  5475  nop word [rax+rax]
  547e  xchg ax, ax
l5480:
  5480  vmovdqa xmm1, [rel c8390]
  5488  vmovdqa xmm2, [rel c83a0]
  5490  vmovdqa xmm3, [rel c8390]
  5498  vmovdqa xmm4, [rel c83a0]
  54a0  vmovdqa xmm5, [rel c8390]
  54a8  vmovdqa xmm6, [rel c83a0]
  54b0  vmovdqa xmm7, [rel c8390]
  54b8  vmovdqa xmm8, [rel c83a0]
  54c0  lea rax, [r9]
  54c3  cmp rax, r10
  54c6  cmova rax, r10
  54ca  imul rax, 0x50
  54ce  add rax, rdi
  54d1  vmovdqu xmm9, [rax]
  54d5  vpshufb xmm9, xmm9, [rel c83b0]
  54de  vmovdqa [rsp], xmm9
  54e3  vmovdqu xmm10, [rax+0x10]
  54e8  vpshufb xmm10, xmm10, [rel c83b0]
  54f1  vmovdqa [rsp+0x10], xmm10
  54f7  vmovdqu xmm9, [rax+0x20]
  54fc  vpshufb xmm9, xmm9, [rel c83b0]
  5505  vmovdqa [rsp+0x20], xmm9
  550b  vmovdqu xmm10, [rax+0x30]
  5510  vpshufb xmm10, xmm10, [rel c83b0]
  5519  vmovdqa [rsp+0x30], xmm10
  551f  lea rax, [r9+1]
  5523  cmp rax, r10
  5526  cmova rax, r10
  552a  imul rax, 0x50
  552e  add rax, rdi
  5531  vmovdqu xmm9, [rax]
  5535  vpshufb xmm9, xmm9, [rel c83b0]
  553e  vmovdqa [rsp+0x40], xmm9
  5544  vmovdqu xmm11, [rax+0x10]
  5549  vpshufb xmm11, xmm11, [rel c83b0]
  5552  vmovdqa [rsp+0x50], xmm11
  5558  vmovdqu xmm9, [rax+0x20]
  555d  vpshufb xmm9, xmm9, [rel c83b0]
  5566  vmovdqa [rsp+0x60], xmm9
  556c  vmovdqu xmm11, [rax+0x30]
  5571  vpshufb xmm11, xmm11, [rel c83b0]
  557a  vmovdqa [rsp+0x70], xmm11
  5580  lea rax, [r9+2]
  5584  cmp rax, r10
  5587  cmova rax, r10
  558b  imul rax, 0x50
  558f  add rax, rdi
  5592  vmovdqu xmm9, [rax]
  5596  vpshufb xmm9, xmm9, [rel c83b0]
  559f  vmovdqa [rsp+0x80], xmm9
  55a8  vmovdqu xmm12, [rax+0x10]
  55ad  vpshufb xmm12, xmm12, [rel c83b0]
  55b6  vmovdqa [rsp+0x90], xmm12
  55bf  vmovdqu xmm9, [rax+0x20]
  55c4  vpshufb xmm9, xmm9, [rel c83b0]
  55cd  vmovdqa [rsp+0xa0], xmm9
  55d6  vmovdqu xmm12, [rax+0x30]
  55db  vpshufb xmm12, xmm12, [rel c83b0]
  55e4  vmovdqa [rsp+0xb0], xmm12
  55ed  lea rax, [r9+3]
  55f1  cmp rax, r10
  55f4  cmova rax, r10
  55f8  imul rax, 0x50
  55fc  add rax, rdi
  55ff  vmovdqu xmm9, [rax]
  5603  vpshufb xmm9, xmm9, [rel c83b0]
  560c  vmovdqa [rsp+0xc0], xmm9
  5615  vmovdqu xmm13, [rax+0x10]
  561a  vpshufb xmm13, xmm13, [rel c83b0]
  5623  vmovdqa [rsp+0xd0], xmm13
  562c  vmovdqu xmm9, [rax+0x20]
  5631  vpshufb xmm9, xmm9, [rel c83b0]
  563a  vmovdqa [rsp+0xe0], xmm9
  5643  vmovdqu xmm13, [rax+0x30]
  5648  vpshufb xmm13, xmm13, [rel c83b0]
  5651  vmovdqa [rsp+0xf0], xmm13
  565a  vmovdqa xmm0, [rsp]
  565f  vpaddd xmm0, xmm0, [rel c83c0]
  5667  sha256rnds2 xmm2, xmm1, xmm0
  566b  vpshufd xmm0, xmm0, 0xe
  5670  sha256rnds2 xmm1, xmm2, xmm0
  5674  vmovdqa xmm0, [rsp+0x40]
  567a  vpaddd xmm0, xmm0, [rel c83c0]
  5682  sha256rnds2 xmm4, xmm3, xmm0
  5686  vpshufd xmm0, xmm0, 0xe
  568b  sha256rnds2 xmm3, xmm4, xmm0
  568f  vmovdqa xmm0, [rsp+0x80]
  5698  vpaddd xmm0, xmm0, [rel c83c0]
  56a0  sha256rnds2 xmm6, xmm5, xmm0
  56a4  vpshufd xmm0, xmm0, 0xe
  56a9  sha256rnds2 xmm5, xmm6, xmm0
  56ad  vmovdqa xmm0, [rsp+0xc0]
  56b6  vpaddd xmm0, xmm0, [rel c83c0]
  56be  sha256rnds2 xmm8, xmm7, xmm0
  56c3  vpshufd xmm0, xmm0, 0xe
  56c8  sha256rnds2 xmm7, xmm8, xmm0
  56cd  vmovdqa xmm0, [rsp+0x10]
  56d3  vpaddd xmm0, xmm0, [rel c83d0]
  56db  sha256rnds2 xmm2, xmm1, xmm0
  56df  vpshufd xmm0, xmm0, 0xe
  56e4  sha256rnds2 xmm1, xmm2, xmm0
  56e8  vmovdqa xmm0, [rsp+0x50]
  56ee  vpaddd xmm0, xmm0, [rel c83d0]
  56f6  sha256rnds2 xmm4, xmm3, xmm0
  56fa  vpshufd xmm0, xmm0, 0xe
  56ff  sha256rnds2 xmm3, xmm4, xmm0
  5703  vmovdqa xmm0, [rsp+0x90]
  570c  vpaddd xmm0, xmm0, [rel c83d0]
  5714  sha256rnds2 xmm6, xmm5, xmm0
  5718  vpshufd xmm0, xmm0, 0xe
  571d  sha256rnds2 xmm5, xmm6, xmm0
  5721  vmovdqa xmm0, [rsp+0xd0]
  572a  vpaddd xmm0, xmm0, [rel c83d0]
  5732  sha256rnds2 xmm8, xmm7, xmm0
  5737  vpshufd xmm0, xmm0, 0xe
  573c  sha256rnds2 xmm7, xmm8, xmm0
  5741  vmovdqa xmm0, [rsp+0x20]
  5747  vpaddd xmm0, xmm0, [rel c83e0]
  574f  sha256rnds2 xmm2, xmm1, xmm0
  5753  vpshufd xmm0, xmm0, 0xe
  5758  sha256rnds2 xmm1, xmm2, xmm0
  575c  vmovdqa xmm0, [rsp+0x60]
  5762  vpaddd xmm0, xmm0, [rel c83e0]
  576a  sha256rnds2 xmm4, xmm3, xmm0
  576e  vpshufd xmm0, xmm0, 0xe
  5773  sha256rnds2 xmm3, xmm4, xmm0
  5777  vmovdqa xmm0, [rsp+0xa0]
  5780  vpaddd xmm0, xmm0, [rel c83e0]
  5788  sha256rnds2 xmm6, xmm5, xmm0
  578c  vpshufd xmm0, xmm0, 0xe
  5791  sha256rnds2 xmm5, xmm6, xmm0
  5795  vmovdqa xmm0, [rsp+0xe0]
  579e  vpaddd xmm0, xmm0, [rel c83e0]
  57a6  sha256rnds2 xmm8, xmm7, xmm0
  57ab  vpshufd xmm0, xmm0, 0xe
  57b0  sha256rnds2 xmm7, xmm8, xmm0
  57b5  vpaddd xmm0, xmm10, [rel c83f0]
  57bd  sha256rnds2 xmm2, xmm1, xmm0
  57c1  vpshufd xmm0, xmm0, 0xe
  57c6  sha256rnds2 xmm1, xmm2, xmm0
  57ca  vpaddd xmm0, xmm11, [rel c83f0]
  57d2  sha256rnds2 xmm4, xmm3, xmm0
  57d6  vpshufd xmm0, xmm0, 0xe
  57db  sha256rnds2 xmm3, xmm4, xmm0
  57df  vpaddd xmm0, xmm12, [rel c83f0]
  57e7  sha256rnds2 xmm6, xmm5, xmm0
  57eb  vpshufd xmm0, xmm0, 0xe
  57f0  sha256rnds2 xmm5, xmm6, xmm0
  57f4  vpaddd xmm0, xmm13, [rel c83f0]
  57fc  sha256rnds2 xmm8, xmm7, xmm0
  5801  vpshufd xmm0, xmm0, 0xe
  5806  sha256rnds2 xmm7, xmm8, xmm0
  580b  vmovdqa xmm9, [rsp]
  5810  sha256msg1 xmm9, [rsp+0x10]
  5817  vpalignr xmm0, xmm10, [rsp+0x20], 4
  581f  vpaddd xmm9, xmm9, xmm0
  5823  sha256msg2 xmm9, xmm10
  5828  vmovdqa [rsp], xmm9
  582d  vpaddd xmm0, xmm9, [rel c8400]
  5835  sha256rnds2 xmm2, xmm1, xmm0
  5839  vpshufd xmm0, xmm0, 0xe
  583e  sha256rnds2 xmm1, xmm2, xmm0
  5842  vmovdqa xmm10, [rsp+0x40]
  5848  sha256msg1 xmm10, [rsp+0x50]
  584f  vpalignr xmm0, xmm11, [rsp+0x60], 4
  5857  vpaddd xmm10, xmm10, xmm0
  585b  sha256msg2 xmm10, xmm11
  5860  vmovdqa [rsp+0x40], xmm10
  5866  vpaddd xmm0, xmm10, [rel c8400]
  586e  sha256rnds2 xmm4, xmm3, xmm0
  5872  vpshufd xmm0, xmm0, 0xe
  5877  sha256rnds2 xmm3, xmm4, xmm0
  587b  vmovdqa xmm11, [rsp+0x80]
  5884  sha256msg1 xmm11, [rsp+0x90]
  588e  vpalignr xmm0, xmm12, [rsp+0xa0], 4
  5899  vpaddd xmm11, xmm11, xmm0
  589d  sha256msg2 xmm11, xmm12
  58a2  vmovdqa [rsp+0x80], xmm11
  58ab  vpaddd xmm0, xmm11, [rel c8400]
  58b3  sha256rnds2 xmm6, xmm5, xmm0
  58b7  vpshufd xmm0, xmm0, 0xe
  58bc  sha256rnds2 xmm5, xmm6, xmm0
  58c0  vmovdqa xmm12, [rsp+0xc0]
  58c9  sha256msg1 xmm12, [rsp+0xd0]
  58d3  vpalignr xmm0, xmm13, [rsp+0xe0], 4
  58de  vpaddd xmm12, xmm12, xmm0
  58e2  sha256msg2 xmm12, xmm13
  58e7  vmovdqa [rsp+0xc0], xmm12
  58f0  vpaddd xmm0, xmm12, [rel c8400]
  58f8  sha256rnds2 xmm8, xmm7, xmm0
  58fd  vpshufd xmm0, xmm0, 0xe
  5902  sha256rnds2 xmm7, xmm8, xmm0
  5907  vmovdqa xmm13, [rsp+0x10]
  590d  sha256msg1 xmm13, [rsp+0x20]
  5914  vpalignr xmm0, xmm9, [rsp+0x30], 4
  591c  vpaddd xmm13, xmm13, xmm0
  5920  sha256msg2 xmm13, xmm9
  5925  vmovdqa [rsp+0x10], xmm13
  592b  vpaddd xmm0, xmm13, [rel c8410]
  5933  sha256rnds2 xmm2, xmm1, xmm0
  5937  vpshufd xmm0, xmm0, 0xe
  593c  sha256rnds2 xmm1, xmm2, xmm0
  5940  vmovdqa xmm9, [rsp+0x50]
  5946  sha256msg1 xmm9, [rsp+0x60]
  594d  vpalignr xmm0, xmm10, [rsp+0x70], 4
  5955  vpaddd xmm9, xmm9, xmm0
  5959  sha256msg2 xmm9, xmm10
  595e  vmovdqa [rsp+0x50], xmm9
  5964  vpaddd xmm0, xmm9, [rel c8410]
  596c  sha256rnds2 xmm4, xmm3, xmm0
  5970  vpshufd xmm0, xmm0, 0xe
  5975  sha256rnds2 xmm3, xmm4, xmm0
  5979  vmovdqa xmm10, [rsp+0x90]
  5982  sha256msg1 xmm10, [rsp+0xa0]
  598c  vpalignr xmm0, xmm11, [rsp+0xb0], 4
  5997  vpaddd xmm10, xmm10, xmm0
  599b  sha256msg2 xmm10, xmm11
  59a0  vmovdqa [rsp+0x90], xmm10
  59a9  vpaddd xmm0, xmm10, [rel c8410]
  59b1  sha256rnds2 xmm6, xmm5, xmm0
  59b5  vpshufd xmm0, xmm0, 0xe
  59ba  sha256rnds2 xmm5, xmm6, xmm0
  59be  vmovdqa xmm11, [rsp+0xd0]
  59c7  sha256msg1 xmm11, [rsp+0xe0]
  59d1  vpalignr xmm0, xmm12, [rsp+0xf0], 4
  59dc  vpaddd xmm11, xmm11, xmm0
  59e0  sha256msg2 xmm11, xmm12
  59e5  vmovdqa [rsp+0xd0], xmm11
  59ee  vpaddd xmm0, xmm11, [rel c8410]
  59f6  sha256rnds2 xmm8, xmm7, xmm0
  59fb  vpshufd xmm0, xmm0, 0xe
  5a00  sha256rnds2 xmm7, xmm8, xmm0
  5a05  vmovdqa xmm12, [rsp+0x20]
  5a0b  sha256msg1 xmm12, [rsp+0x30]
  5a12  vpalignr xmm0, xmm13, [rsp], 4
  5a19  vpaddd xmm12, xmm12, xmm0
  5a1d  sha256msg2 xmm12, xmm13
  5a22  vmovdqa [rsp+0x20], xmm12
  5a28  vpaddd xmm0, xmm12, [rel c8420]
  5a30  sha256rnds2 xmm2, xmm1, xmm0
  5a34  vpshufd xmm0, xmm0, 0xe
  5a39  sha256rnds2 xmm1, xmm2, xmm0
  5a3d  vmovdqa xmm13, [rsp+0x60]
  5a43  sha256msg1 xmm13, [rsp+0x70]
  5a4a  vpalignr xmm0, xmm9, [rsp+0x40], 4
  5a52  vpaddd xmm13, xmm13, xmm0
  5a56  sha256msg2 xmm13, xmm9
  5a5b  vmovdqa [rsp+0x60], xmm13
  5a61  vpaddd xmm0, xmm13, [rel c8420]
  5a69  sha256rnds2 xmm4, xmm3, xmm0
  5a6d  vpshufd xmm0, xmm0, 0xe
  5a72  sha256rnds2 xmm3, xmm4, xmm0
  5a76  vmovdqa xmm9, [rsp+0xa0]
  5a7f  sha256msg1 xmm9, [rsp+0xb0]
  5a89  vpalignr xmm0, xmm10, [rsp+0x80], 4
  5a94  vpaddd xmm9, xmm9, xmm0
  5a98  sha256msg2 xmm9, xmm10
  5a9d  vmovdqa [rsp+0xa0], xmm9
  5aa6  vpaddd xmm0, xmm9, [rel c8420]
  5aae  sha256rnds2 xmm6, xmm5, xmm0
  5ab2  vpshufd xmm0, xmm0, 0xe
  5ab7  sha256rnds2 xmm5, xmm6, xmm0
  5abb  vmovdqa xmm10, [rsp+0xe0]
  5ac4  sha256msg1 xmm10, [rsp+0xf0]
  5ace  vpalignr xmm0, xmm11, [rsp+0xc0], 4
  5ad9  vpaddd xmm10, xmm10, xmm0
  5add  sha256msg2 xmm10, xmm11
  5ae2  vmovdqa [rsp+0xe0], xmm10
  5aeb  vpaddd xmm0, xmm10, [rel c8420]
  5af3  sha256rnds2 xmm8, xmm7, xmm0
  5af8  vpshufd xmm0, xmm0, 0xe
  5afd  sha256rnds2 xmm7, xmm8, xmm0
  5b02  vmovdqa xmm11, [rsp+0x30]
  5b08  sha256msg1 xmm11, [rsp]
  5b0e  vpalignr xmm0, xmm12, [rsp+0x10], 4
  5b16  vpaddd xmm11, xmm11, xmm0
  5b1a  sha256msg2 xmm11, xmm12
  5b1f  vmovdqa [rsp+0x30], xmm11
  5b25  vpaddd xmm0, xmm11, [rel c8430]
  5b2d  sha256rnds2 xmm2, xmm1, xmm0
  5b31  vpshufd xmm0, xmm0, 0xe
  5b36  sha256rnds2 xmm1, xmm2, xmm0
  5b3a  vmovdqa xmm12, [rsp+0x70]
  5b40  sha256msg1 xmm12, [rsp+0x40]
  5b47  vpalignr xmm0, xmm13, [rsp+0x50], 4
  5b4f  vpaddd xmm12, xmm12, xmm0
  5b53  sha256msg2 xmm12, xmm13
  5b58  vmovdqa [rsp+0x70], xmm12
  5b5e  vpaddd xmm0, xmm12, [rel c8430]
  5b66  sha256rnds2 xmm4, xmm3, xmm0
  5b6a  vpshufd xmm0, xmm0, 0xe
  5b6f  sha256rnds2 xmm3, xmm4, xmm0
  5b73  vmovdqa xmm13, [rsp+0xb0]
  5b7c  sha256msg1 xmm13, [rsp+0x80]
  5b86  vpalignr xmm0, xmm9, [rsp+0x90], 4
  5b91  vpaddd xmm13, xmm13, xmm0
  5b95  sha256msg2 xmm13, xmm9
  5b9a  vmovdqa [rsp+0xb0], xmm13
  5ba3  vpaddd xmm0, xmm13, [rel c8430]
  5bab  sha256rnds2 xmm6, xmm5, xmm0
  5baf  vpshufd xmm0, xmm0, 0xe
  5bb4  sha256rnds2 xmm5, xmm6, xmm0
  5bb8  vmovdqa xmm9, [rsp+0xf0]
  5bc1  sha256msg1 xmm9, [rsp+0xc0]
  5bcb  vpalignr xmm0, xmm10, [rsp+0xd0], 4
  5bd6  vpaddd xmm9, xmm9, xmm0
  5bda  sha256msg2 xmm9, xmm10
  5bdf  vmovdqa [rsp+0xf0], xmm9
  5be8  vpaddd xmm0, xmm9, [rel c8430]
  5bf0  sha256rnds2 xmm8, xmm7, xmm0
  5bf5  vpshufd xmm0, xmm0, 0xe
  5bfa  sha256rnds2 xmm7, xmm8, xmm0
  5bff  vmovdqa xmm10, [rsp]
  5c04  sha256msg1 xmm10, [rsp+0x10]
  5c0b  vpalignr xmm0, xmm11, [rsp+0x20], 4
  5c13  vpaddd xmm10, xmm10, xmm0
  5c17  sha256msg2 xmm10, xmm11
  5c1c  vmovdqa [rsp], xmm10
  5c21  vpaddd xmm0, xmm10, [rel c8440]
  5c29  sha256rnds2 xmm2, xmm1, xmm0
  5c2d  vpshufd xmm0, xmm0, 0xe
  5c32  sha256rnds2 xmm1, xmm2, xmm0
  5c36  vmovdqa xmm11, [rsp+0x40]
  5c3c  sha256msg1 xmm11, [rsp+0x50]
  5c43  vpalignr xmm0, xmm12, [rsp+0x60], 4
  5c4b  vpaddd xmm11, xmm11, xmm0
  5c4f  sha256msg2 xmm11, xmm12
  5c54  vmovdqa [rsp+0x40], xmm11
  5c5a  vpaddd xmm0, xmm11, [rel c8440]
  5c62  sha256rnds2 xmm4, xmm3, xmm0
  5c66  vpshufd xmm0, xmm0, 0xe
  5c6b  sha256rnds2 xmm3, xmm4, xmm0
  5c6f  vmovdqa xmm12, [rsp+0x80]
  5c78  sha256msg1 xmm12, [rsp+0x90]
  5c82  vpalignr xmm0, xmm13, [rsp+0xa0], 4
  5c8d  vpaddd xmm12, xmm12, xmm0
  5c91  sha256msg2 xmm12, xmm13
  5c96  vmovdqa [rsp+0x80], xmm12
  5c9f  vpaddd xmm0, xmm12, [rel c8440]
  5ca7  sha256rnds2 xmm6, xmm5, xmm0
  5cab  vpshufd xmm0, xmm0, 0xe
  5cb0  sha256rnds2 xmm5, xmm6, xmm0
  5cb4  vmovdqa xmm13, [rsp+0xc0]
  5cbd  sha256msg1 xmm13, [rsp+0xd0]
  5cc7  vpalignr xmm0, xmm9, [rsp+0xe0], 4
  5cd2  vpaddd xmm13, xmm13, xmm0
  5cd6  sha256msg2 xmm13, xmm9
  5cdb  vmovdqa [rsp+0xc0], xmm13
  5ce4  vpaddd xmm0, xmm13, [rel c8440]
  5cec  sha256rnds2 xmm8, xmm7, xmm0
  5cf1  vpshufd xmm0, xmm0, 0xe
  5cf6  sha256rnds2 xmm7, xmm8, xmm0
  5cfb  vmovdqa xmm9, [rsp+0x10]
  5d01  sha256msg1 xmm9, [rsp+0x20]
  5d08  vpalignr xmm0, xmm10, [rsp+0x30], 4
  5d10  vpaddd xmm9, xmm9, xmm0
  5d14  sha256msg2 xmm9, xmm10
  5d19  vmovdqa [rsp+0x10], xmm9
  5d1f  vpaddd xmm0, xmm9, [rel c8450]
  5d27  sha256rnds2 xmm2, xmm1, xmm0
  5d2b  vpshufd xmm0, xmm0, 0xe
  5d30  sha256rnds2 xmm1, xmm2, xmm0
  5d34  vmovdqa xmm10, [rsp+0x50]
  5d3a  sha256msg1 xmm10, [rsp+0x60]
  5d41  vpalignr xmm0, xmm11, [rsp+0x70], 4
  5d49  vpaddd xmm10, xmm10, xmm0
  5d4d  sha256msg2 xmm10, xmm11
  5d52  vmovdqa [rsp+0x50], xmm10
  5d58  vpaddd xmm0, xmm10, [rel c8450]
  5d60  sha256rnds2 xmm4, xmm3, xmm0
  5d64  vpshufd xmm0, xmm0, 0xe
  5d69  sha256rnds2 xmm3, xmm4, xmm0
  5d6d  vmovdqa xmm11, [rsp+0x90]
  5d76  sha256msg1 xmm11, [rsp+0xa0]
  5d80  vpalignr xmm0, xmm12, [rsp+0xb0], 4
  5d8b  vpaddd xmm11, xmm11, xmm0
  5d8f  sha256msg2 xmm11, xmm12
  5d94  vmovdqa [rsp+0x90], xmm11
  5d9d  vpaddd xmm0, xmm11, [rel c8450]
  5da5  sha256rnds2 xmm6, xmm5, xmm0
  5da9  vpshufd xmm0, xmm0, 0xe
  5dae  sha256rnds2 xmm5, xmm6, xmm0
  5db2  vmovdqa xmm12, [rsp+0xd0]
  5dbb  sha256msg1 xmm12, [rsp+0xe0]
  5dc5  vpalignr xmm0, xmm13, [rsp+0xf0], 4
  5dd0  vpaddd xmm12, xmm12, xmm0
  5dd4  sha256msg2 xmm12, xmm13
  5dd9  vmovdqa [rsp+0xd0], xmm12
  5de2  vpaddd xmm0, xmm12, [rel c8450]
  5dea  sha256rnds2 xmm8, xmm7, xmm0
  5def  vpshufd xmm0, xmm0, 0xe
  5df4  sha256rnds2 xmm7, xmm8, xmm0
  5df9  vmovdqa xmm13, [rsp+0x20]
  5dff  sha256msg1 xmm13, [rsp+0x30]
  5e06  vpalignr xmm0, xmm9, [rsp], 4
  5e0d  vpaddd xmm13, xmm13, xmm0
  5e11  sha256msg2 xmm13, xmm9
  5e16  vmovdqa [rsp+0x20], xmm13
  5e1c  vpaddd xmm0, xmm13, [rel c8460]
  5e24  sha256rnds2 xmm2, xmm1, xmm0
  5e28  vpshufd xmm0, xmm0, 0xe
  5e2d  sha256rnds2 xmm1, xmm2, xmm0
  5e31  vmovdqa xmm9, [rsp+0x60]
  5e37  sha256msg1 xmm9, [rsp+0x70]
  5e3e  vpalignr xmm0, xmm10, [rsp+0x40], 4
  5e46  vpaddd xmm9, xmm9, xmm0
  5e4a  sha256msg2 xmm9, xmm10
  5e4f  vmovdqa [rsp+0x60], xmm9
  5e55  vpaddd xmm0, xmm9, [rel c8460]
  5e5d  sha256rnds2 xmm4, xmm3, xmm0
  5e61  vpshufd xmm0, xmm0, 0xe
  5e66  sha256rnds2 xmm3, xmm4, xmm0
  5e6a  vmovdqa xmm10, [rsp+0xa0]
  5e73  sha256msg1 xmm10, [rsp+0xb0]
  5e7d  vpalignr xmm0, xmm11, [rsp+0x80], 4
  5e88  vpaddd xmm10, xmm10, xmm0
  5e8c  sha256msg2 xmm10, xmm11
  5e91  vmovdqa [rsp+0xa0], xmm10
  5e9a  vpaddd xmm0, xmm10, [rel c8460]
  5ea2  sha256rnds2 xmm6, xmm5, xmm0
  5ea6  vpshufd xmm0, xmm0, 0xe
  5eab  sha256rnds2 xmm5, xmm6, xmm0
  5eaf  vmovdqa xmm11, [rsp+0xe0]
  5eb8  sha256msg1 xmm11, [rsp+0xf0]
  5ec2  vpalignr xmm0, xmm12, [rsp+0xc0], 4
  5ecd  vpaddd xmm11, xmm11, xmm0
  5ed1  sha256msg2 xmm11, xmm12
  5ed6  vmovdqa [rsp+0xe0], xmm11
  5edf  vpaddd xmm0, xmm11, [rel c8460]
  5ee7  sha256rnds2 xmm8, xmm7, xmm0
  5eec  vpshufd xmm0, xmm0, 0xe
  5ef1  sha256rnds2 xmm7, xmm8, xmm0
  5ef6  vmovdqa xmm12, [rsp+0x30]
  5efc  sha256msg1 xmm12, [rsp]
  5f02  vpalignr xmm0, xmm13, [rsp+0x10], 4
  5f0a  vpaddd xmm12, xmm12, xmm0
  5f0e  sha256msg2 xmm12, xmm13
  5f13  vmovdqa [rsp+0x30], xmm12
  5f19  vpaddd xmm0, xmm12, [rel c8470]
  5f21  sha256rnds2 xmm2, xmm1, xmm0
  5f25  vpshufd xmm0, xmm0, 0xe
  5f2a  sha256rnds2 xmm1, xmm2, xmm0
  5f2e  vmovdqa xmm13, [rsp+0x70]
  5f34  sha256msg1 xmm13, [rsp+0x40]
  5f3b  vpalignr xmm0, xmm9, [rsp+0x50], 4
  5f43  vpaddd xmm13, xmm13, xmm0
  5f47  sha256msg2 xmm13, xmm9
  5f4c  vmovdqa [rsp+0x70], xmm13
  5f52  vpaddd xmm0, xmm13, [rel c8470]
  5f5a  sha256rnds2 xmm4, xmm3, xmm0
  5f5e  vpshufd xmm0, xmm0, 0xe
  5f63  sha256rnds2 xmm3, xmm4, xmm0
  5f67  vmovdqa xmm9, [rsp+0xb0]
  5f70  sha256msg1 xmm9, [rsp+0x80]
  5f7a  vpalignr xmm0, xmm10, [rsp+0x90], 4
  5f85  vpaddd xmm9, xmm9, xmm0
  5f89  sha256msg2 xmm9, xmm10
  5f8e  vmovdqa [rsp+0xb0], xmm9
  5f97  vpaddd xmm0, xmm9, [rel c8470]
  5f9f  sha256rnds2 xmm6, xmm5, xmm0
  5fa3  vpshufd xmm0, xmm0, 0xe
  5fa8  sha256rnds2 xmm5, xmm6, xmm0
  5fac  vmovdqa xmm10, [rsp+0xf0]
  5fb5  sha256msg1 xmm10, [rsp+0xc0]
  5fbf  vpalignr xmm0, xmm11, [rsp+0xd0], 4
  5fca  vpaddd xmm10, xmm10, xmm0
  5fce  sha256msg2 xmm10, xmm11
  5fd3  vmovdqa [rsp+0xf0], xmm10
  5fdc  vpaddd xmm0, xmm10, [rel c8470]
  5fe4  sha256rnds2 xmm8, xmm7, xmm0
  5fe9  vpshufd xmm0, xmm0, 0xe
  5fee  sha256rnds2 xmm7, xmm8, xmm0
  5ff3  vmovdqa xmm11, [rsp]
  5ff8  sha256msg1 xmm11, [rsp+0x10]
  5fff  vpalignr xmm0, xmm12, [rsp+0x20], 4
  6007  vpaddd xmm11, xmm11, xmm0
  600b  sha256msg2 xmm11, xmm12
  6010  vmovdqa [rsp], xmm11
  6015  vpaddd xmm0, xmm11, [rel c8480]
  601d  sha256rnds2 xmm2, xmm1, xmm0
  6021  vpshufd xmm0, xmm0, 0xe
  6026  sha256rnds2 xmm1, xmm2, xmm0
  602a  vmovdqa xmm12, [rsp+0x40]
  6030  sha256msg1 xmm12, [rsp+0x50]
  6037  vpalignr xmm0, xmm13, [rsp+0x60], 4
  603f  vpaddd xmm12, xmm12, xmm0
  6043  sha256msg2 xmm12, xmm13
  6048  vmovdqa [rsp+0x40], xmm12
  604e  vpaddd xmm0, xmm12, [rel c8480]
  6056  sha256rnds2 xmm4, xmm3, xmm0
  605a  vpshufd xmm0, xmm0, 0xe
  605f  sha256rnds2 xmm3, xmm4, xmm0
  6063  vmovdqa xmm13, [rsp+0x80]
  606c  sha256msg1 xmm13, [rsp+0x90]
  6076  vpalignr xmm0, xmm9, [rsp+0xa0], 4
  6081  vpaddd xmm13, xmm13, xmm0
  6085  sha256msg2 xmm13, xmm9
  608a  vmovdqa [rsp+0x80], xmm13
  6093  vpaddd xmm0, xmm13, [rel c8480]
  609b  sha256rnds2 xmm6, xmm5, xmm0
  609f  vpshufd xmm0, xmm0, 0xe
  60a4  sha256rnds2 xmm5, xmm6, xmm0
  60a8  vmovdqa xmm9, [rsp+0xc0]
  60b1  sha256msg1 xmm9, [rsp+0xd0]
  60bb  vpalignr xmm0, xmm10, [rsp+0xe0], 4
  60c6  vpaddd xmm9, xmm9, xmm0
  60ca  sha256msg2 xmm9, xmm10
  60cf  vmovdqa [rsp+0xc0], xmm9
  60d8  vpaddd xmm0, xmm9, [rel c8480]
  60e0  sha256rnds2 xmm8, xmm7, xmm0
  60e5  vpshufd xmm0, xmm0, 0xe
  60ea  sha256rnds2 xmm7, xmm8, xmm0
  60ef  vmovdqa xmm10, [rsp+0x10]
  60f5  sha256msg1 xmm10, [rsp+0x20]
  60fc  vpalignr xmm0, xmm11, [rsp+0x30], 4
  6104  vpaddd xmm10, xmm10, xmm0
  6108  sha256msg2 xmm10, xmm11
  610d  vmovdqa [rsp+0x10], xmm10
  6113  vpaddd xmm0, xmm10, [rel c8490]
  611b  sha256rnds2 xmm2, xmm1, xmm0
  611f  vpshufd xmm0, xmm0, 0xe
  6124  sha256rnds2 xmm1, xmm2, xmm0
  6128  vmovdqa xmm11, [rsp+0x50]
  612e  sha256msg1 xmm11, [rsp+0x60]
  6135  vpalignr xmm0, xmm12, [rsp+0x70], 4
  613d  vpaddd xmm11, xmm11, xmm0
  6141  sha256msg2 xmm11, xmm12
  6146  vmovdqa [rsp+0x50], xmm11
  614c  vpaddd xmm0, xmm11, [rel c8490]
  6154  sha256rnds2 xmm4, xmm3, xmm0
  6158  vpshufd xmm0, xmm0, 0xe
  615d  sha256rnds2 xmm3, xmm4, xmm0
  6161  vmovdqa xmm12, [rsp+0x90]
  616a  sha256msg1 xmm12, [rsp+0xa0]
  6174  vpalignr xmm0, xmm13, [rsp+0xb0], 4
  617f  vpaddd xmm12, xmm12, xmm0
  6183  sha256msg2 xmm12, xmm13
  6188  vmovdqa [rsp+0x90], xmm12
  6191  vpaddd xmm0, xmm12, [rel c8490]
  6199  sha256rnds2 xmm6, xmm5, xmm0
  619d  vpshufd xmm0, xmm0, 0xe
  61a2  sha256rnds2 xmm5, xmm6, xmm0
  61a6  vmovdqa xmm13, [rsp+0xd0]
  61af  sha256msg1 xmm13, [rsp+0xe0]
  61b9  vpalignr xmm0, xmm9, [rsp+0xf0], 4
  61c4  vpaddd xmm13, xmm13, xmm0
  61c8  sha256msg2 xmm13, xmm9
  61cd  vmovdqa [rsp+0xd0], xmm13
  61d6  vpaddd xmm0, xmm13, [rel c8490]
  61de  sha256rnds2 xmm8, xmm7, xmm0
  61e3  vpshufd xmm0, xmm0, 0xe
  61e8  sha256rnds2 xmm7, xmm8, xmm0
  61ed  vmovdqa xmm9, [rsp+0x20]
  61f3  sha256msg1 xmm9, [rsp+0x30]
  61fa  vpalignr xmm0, xmm10, [rsp], 4
  6201  vpaddd xmm9, xmm9, xmm0
  6205  sha256msg2 xmm9, xmm10
  620a  vmovdqa [rsp+0x20], xmm9
  6210  vpaddd xmm0, xmm9, [rel c84a0]
  6218  sha256rnds2 xmm2, xmm1, xmm0
  621c  vpshufd xmm0, xmm0, 0xe
  6221  sha256rnds2 xmm1, xmm2, xmm0
  6225  vmovdqa xmm10, [rsp+0x60]
  622b  sha256msg1 xmm10, [rsp+0x70]
  6232  vpalignr xmm0, xmm11, [rsp+0x40], 4
  623a  vpaddd xmm10, xmm10, xmm0
  623e  sha256msg2 xmm10, xmm11
  6243  vmovdqa [rsp+0x60], xmm10
  6249  vpaddd xmm0, xmm10, [rel c84a0]
  6251  sha256rnds2 xmm4, xmm3, xmm0
  6255  vpshufd xmm0, xmm0, 0xe
  625a  sha256rnds2 xmm3, xmm4, xmm0
  625e  vmovdqa xmm11, [rsp+0xa0]
  6267  sha256msg1 xmm11, [rsp+0xb0]
  6271  vpalignr xmm0, xmm12, [rsp+0x80], 4
  627c  vpaddd xmm11, xmm11, xmm0
  6280  sha256msg2 xmm11, xmm12
  6285  vmovdqa [rsp+0xa0], xmm11
  628e  vpaddd xmm0, xmm11, [rel c84a0]
  6296  sha256rnds2 xmm6, xmm5, xmm0
  629a  vpshufd xmm0, xmm0, 0xe
  629f  sha256rnds2 xmm5, xmm6, xmm0
  62a3  vmovdqa xmm12, [rsp+0xe0]
  62ac  sha256msg1 xmm12, [rsp+0xf0]
  62b6  vpalignr xmm0, xmm13, [rsp+0xc0], 4
  62c1  vpaddd xmm12, xmm12, xmm0
  62c5  sha256msg2 xmm12, xmm13
  62ca  vmovdqa [rsp+0xe0], xmm12
  62d3  vpaddd xmm0, xmm12, [rel c84a0]
  62db  sha256rnds2 xmm8, xmm7, xmm0
  62e0  vpshufd xmm0, xmm0, 0xe
  62e5  sha256rnds2 xmm7, xmm8, xmm0
  62ea  vmovdqa xmm13, [rsp+0x30]
  62f0  sha256msg1 xmm13, [rsp]
  62f6  vpalignr xmm0, xmm9, [rsp+0x10], 4
  62fe  vpaddd xmm13, xmm13, xmm0
  6302  sha256msg2 xmm13, xmm9
  6307  vmovdqa [rsp+0x30], xmm13
  630d  vpaddd xmm0, xmm13, [rel c84b0]
  6315  sha256rnds2 xmm2, xmm1, xmm0
  6319  vpshufd xmm0, xmm0, 0xe
  631e  sha256rnds2 xmm1, xmm2, xmm0
  6322  vmovdqa xmm9, [rsp+0x70]
  6328  sha256msg1 xmm9, [rsp+0x40]
  632f  vpalignr xmm0, xmm10, [rsp+0x50], 4
  6337  vpaddd xmm9, xmm9, xmm0
  633b  sha256msg2 xmm9, xmm10
  6340  vmovdqa [rsp+0x70], xmm9
  6346  vpaddd xmm0, xmm9, [rel c84b0]
  634e  sha256rnds2 xmm4, xmm3, xmm0
  6352  vpshufd xmm0, xmm0, 0xe
  6357  sha256rnds2 xmm3, xmm4, xmm0
  635b  vmovdqa xmm10, [rsp+0xb0]
  6364  sha256msg1 xmm10, [rsp+0x80]
  636e  vpalignr xmm0, xmm11, [rsp+0x90], 4
  6379  vpaddd xmm10, xmm10, xmm0
  637d  sha256msg2 xmm10, xmm11
  6382  vmovdqa [rsp+0xb0], xmm10
  638b  vpaddd xmm0, xmm10, [rel c84b0]
  6393  sha256rnds2 xmm6, xmm5, xmm0
  6397  vpshufd xmm0, xmm0, 0xe
  639c  sha256rnds2 xmm5, xmm6, xmm0
  63a0  vmovdqa xmm11, [rsp+0xf0]
  63a9  sha256msg1 xmm11, [rsp+0xc0]
  63b3  vpalignr xmm0, xmm12, [rsp+0xd0], 4
  63be  vpaddd xmm11, xmm11, xmm0
  63c2  sha256msg2 xmm11, xmm12
  63c7  vmovdqa [rsp+0xf0], xmm11
  63d0  vpaddd xmm0, xmm11, [rel c84b0]
  63d8  sha256rnds2 xmm8, xmm7, xmm0
  63dd  vpshufd xmm0, xmm0, 0xe
  63e2  sha256rnds2 xmm7, xmm8, xmm0
  63e7  vpaddd xmm1, xmm1, [rel c8390]
  63ef  vpaddd xmm2, xmm2, [rel c83a0]
  63f7  vpaddd xmm3, xmm3, [rel c8390]
  63ff  vpaddd xmm4, xmm4, [rel c83a0]
  6407  vpaddd xmm5, xmm5, [rel c8390]
  640f  vpaddd xmm6, xmm6, [rel c83a0]
  6417  vpaddd xmm7, xmm7, [rel c8390]
  641f  vpaddd xmm8, xmm8, [rel c83a0]
  6427  vmovdqa [rsp+0xf0], xmm1
  6430  vmovdqa [rsp+0xe0], xmm2
  6439  lea rax, [r9]
  643c  cmp rax, r10
  643f  cmova rax, r10
  6443  imul rax, 0x50
  6447  add rax, rdi
  644a  vmovdqu xmm11, [rax+0x40]
  644f  vpshufb xmm11, xmm11, [rel c83b0]
  6458  vmovdqa [rsp+0xd0], xmm11
  6461  vmovdqa [rsp+0xc0], xmm3
  646a  vmovdqa [rsp+0xb0], xmm4
  6473  lea rax, [r9+1]
  6477  cmp rax, r10
  647a  cmova rax, r10
  647e  imul rax, 0x50
  6482  add rax, rdi
  6485  vmovdqu xmm10, [rax+0x40]
  648a  vpshufb xmm10, xmm10, [rel c83b0]
  6493  vmovdqa [rsp+0xa0], xmm10
  649c  vmovdqa [rsp+0x90], xmm5
  64a5  vmovdqa [rsp+0x80], xmm6
  64ae  lea rax, [r9+2]
  64b2  cmp rax, r10
  64b5  cmova rax, r10
  64b9  imul rax, 0x50
  64bd  add rax, rdi
  64c0  vmovdqu xmm9, [rax+0x40]
  64c5  vpshufb xmm9, xmm9, [rel c83b0]
  64ce  vmovdqa [rsp+0x70], xmm9
  64d4  vmovdqa [rsp+0x60], xmm7
  64da  vmovdqa [rsp+0x50], xmm8
  64e0  lea rax, [r9+3]
  64e4  cmp rax, r10
  64e7  cmova rax, r10
  64eb  imul rax, 0x50
  64ef  add rax, rdi
  64f2  vmovdqu xmm13, [rax+0x40]
  64f7  vpshufb xmm13, xmm13, [rel c83b0]
  6500  vmovdqa [rsp+0x40], xmm13
  6506  vpaddd xmm0, xmm11, [rel c83c0]
  650e  sha256rnds2 xmm2, xmm1, xmm0
  6512  vpshufd xmm0, xmm0, 0xe
  6517  sha256rnds2 xmm1, xmm2, xmm0
  651b  vpaddd xmm0, xmm10, [rel c83c0]
  6523  sha256rnds2 xmm4, xmm3, xmm0
  6527  vpshufd xmm0, xmm0, 0xe
  652c  sha256rnds2 xmm3, xmm4, xmm0
  6530  vpaddd xmm0, xmm9, [rel c83c0]
  6538  sha256rnds2 xmm6, xmm5, xmm0
  653c  vpshufd xmm0, xmm0, 0xe
  6541  sha256rnds2 xmm5, xmm6, xmm0
  6545  vpaddd xmm0, xmm13, [rel c83c0]
  654d  sha256rnds2 xmm8, xmm7, xmm0
  6552  vpshufd xmm0, xmm0, 0xe
  6557  sha256rnds2 xmm7, xmm8, xmm0
  655c  vmovdqa xmm0, [rel c84c0]
  6564  sha256rnds2 xmm2, xmm1, xmm0
  6568  vmovq xmm0, [rel c84c8]
  6570  sha256rnds2 xmm1, xmm2, xmm0
  6574  vmovdqa xmm12, [rel c84d0]
  657c  vmovdqa [rsp+0x30], xmm12
  6582  vmovdqa xmm0, [rel c84c0]
  658a  sha256rnds2 xmm4, xmm3, xmm0
  658e  vmovq xmm0, [rel c84c8]
  6596  sha256rnds2 xmm3, xmm4, xmm0
  659a  vmovdqa xmm11, [rel c84d0]
  65a2  vmovdqa [rsp+0x20], xmm11
  65a8  vmovdqa xmm0, [rel c84c0]
  65b0  sha256rnds2 xmm6, xmm5, xmm0
  65b4  vmovq xmm0, [rel c84c8]
  65bc  sha256rnds2 xmm5, xmm6, xmm0
  65c0  vmovdqa xmm10, [rel c84d0]
  65c8  vmovdqa [rsp+0x10], xmm10
  65ce  vmovdqa xmm0, [rel c84c0]
  65d6  sha256rnds2 xmm8, xmm7, xmm0
  65db  vmovq xmm0, [rel c84c8]
  65e3  sha256rnds2 xmm7, xmm8, xmm0
  65e8  vmovdqa xmm9, [rel c84d0]
  65f0  vmovdqa [rsp], xmm9
  65f5  vmovdqa xmm0, [rel c83e0]
  65fd  sha256rnds2 xmm2, xmm1, xmm0
  6601  vmovq xmm0, [rel c83e8]
  6609  sha256rnds2 xmm1, xmm2, xmm0
  660d  vmovdqa xmm13, [rel c84e0]
  6615  vmovdqa [rsp+0x100], xmm13
  661e  vmovdqa xmm0, [rel c83e0]
  6626  sha256rnds2 xmm4, xmm3, xmm0
  662a  vmovq xmm0, [rel c83e8]
  6632  sha256rnds2 xmm3, xmm4, xmm0
  6636  vmovdqa xmm12, [rel c84e0]
  663e  vmovdqa [rsp+0x110], xmm12
  6647  vmovdqa xmm0, [rel c83e0]
  664f  sha256rnds2 xmm6, xmm5, xmm0
  6653  vmovq xmm0, [rel c83e8]
  665b  sha256rnds2 xmm5, xmm6, xmm0
  665f  vmovdqa xmm11, [rel c84e0]
  6667  vmovdqa [rsp+0x120], xmm11
  6670  vmovdqa xmm0, [rel c83e0]
  6678  sha256rnds2 xmm8, xmm7, xmm0
  667d  vmovq xmm0, [rel c83e8]
  6685  sha256rnds2 xmm7, xmm8, xmm0
  668a  vmovdqa xmm10, [rel c84e0]
  6692  vmovdqa [rsp+0x130], xmm10
  669b  vmovdqa xmm0, [rel c84f0]
  66a3  sha256rnds2 xmm2, xmm1, xmm0
  66a7  vmovq xmm0, [rel c84f8]
  66af  sha256rnds2 xmm1, xmm2, xmm0
  66b3  vmovdqa xmm9, [rel c8500]
  66bb  vmovdqa [rsp+0x140], xmm9
  66c4  vmovdqa xmm0, [rel c84f0]
  66cc  sha256rnds2 xmm4, xmm3, xmm0
  66d0  vmovq xmm0, [rel c84f8]
  66d8  sha256rnds2 xmm3, xmm4, xmm0
  66dc  vmovdqa xmm13, [rel c8500]
  66e4  vmovdqa [rsp+0x150], xmm13
  66ed  vmovdqa xmm0, [rel c84f0]
  66f5  sha256rnds2 xmm6, xmm5, xmm0
  66f9  vmovq xmm0, [rel c84f8]
  6701  sha256rnds2 xmm5, xmm6, xmm0
  6705  vmovdqa xmm12, [rel c8500]
  670d  vmovdqa [rsp+0x160], xmm12
  6716  vmovdqa xmm0, [rel c84f0]
  671e  sha256rnds2 xmm8, xmm7, xmm0
  6723  vmovq xmm0, [rel c84f8]
  672b  sha256rnds2 xmm7, xmm8, xmm0
  6730  vmovdqa xmm11, [rel c8500]
  6738  vmovdqa [rsp+0x170], xmm11
  6741  vmovdqa xmm10, [rsp+0xd0]
  674a  sha256msg1 xmm10, [rsp+0x30]
  6751  vpalignr xmm0, xmm9, [rsp+0x100], 4
  675c  vpaddd xmm10, xmm10, xmm0
  6760  sha256msg2 xmm10, xmm9
  6765  vmovdqa [rsp+0xd0], xmm10
  676e  vpaddd xmm0, xmm10, [rel c8400]
  6776  sha256rnds2 xmm2, xmm1, xmm0
  677a  vpshufd xmm0, xmm0, 0xe
  677f  sha256rnds2 xmm1, xmm2, xmm0
  6783  vmovdqa xmm9, [rsp+0xa0]
  678c  sha256msg1 xmm9, [rsp+0x20]
  6793  vpalignr xmm0, xmm13, [rsp+0x110], 4
  679e  vpaddd xmm9, xmm9, xmm0
  67a2  sha256msg2 xmm9, xmm13
  67a7  vmovdqa [rsp+0xa0], xmm9
  67b0  vpaddd xmm0, xmm9, [rel c8400]
  67b8  sha256rnds2 xmm4, xmm3, xmm0
  67bc  vpshufd xmm0, xmm0, 0xe
  67c1  sha256rnds2 xmm3, xmm4, xmm0
  67c5  vmovdqa xmm13, [rsp+0x70]
  67cb  sha256msg1 xmm13, [rsp+0x10]
  67d2  vpalignr xmm0, xmm12, [rsp+0x120], 4
  67dd  vpaddd xmm13, xmm13, xmm0
  67e1  sha256msg2 xmm13, xmm12
  67e6  vmovdqa [rsp+0x70], xmm13
  67ec  vpaddd xmm0, xmm13, [rel c8400]
  67f4  sha256rnds2 xmm6, xmm5, xmm0
  67f8  vpshufd xmm0, xmm0, 0xe
  67fd  sha256rnds2 xmm5, xmm6, xmm0
  6801  vmovdqa xmm12, [rsp+0x40]
  6807  sha256msg1 xmm12, [rsp]
  680d  vpalignr xmm0, xmm11, [rsp+0x130], 4
  6818  vpaddd xmm12, xmm12, xmm0
  681c  sha256msg2 xmm12, xmm11
  6821  vmovdqa [rsp+0x40], xmm12
  6827  vpaddd xmm0, xmm12, [rel c8400]
  682f  sha256rnds2 xmm8, xmm7, xmm0
  6834  vpshufd xmm0, xmm0, 0xe
  6839  sha256rnds2 xmm7, xmm8, xmm0
  683e  vmovdqa xmm11, [rsp+0x30]
  6844  sha256msg1 xmm11, [rsp+0x100]
  684e  vpalignr xmm0, xmm10, [rsp+0x140], 4
  6859  vpaddd xmm11, xmm11, xmm0
  685d  sha256msg2 xmm11, xmm10
  6862  vmovdqa [rsp+0x30], xmm11
  6868  vpaddd xmm0, xmm11, [rel c8410]
  6870  sha256rnds2 xmm2, xmm1, xmm0
  6874  vpshufd xmm0, xmm0, 0xe
  6879  sha256rnds2 xmm1, xmm2, xmm0
  687d  vmovdqa xmm10, [rsp+0x20]
  6883  sha256msg1 xmm10, [rsp+0x110]
  688d  vpalignr xmm0, xmm9, [rsp+0x150], 4
  6898  vpaddd xmm10, xmm10, xmm0
  689c  sha256msg2 xmm10, xmm9
  68a1  vmovdqa [rsp+0x20], xmm10
  68a7  vpaddd xmm0, xmm10, [rel c8410]
  68af  sha256rnds2 xmm4, xmm3, xmm0
  68b3  vpshufd xmm0, xmm0, 0xe
  68b8  sha256rnds2 xmm3, xmm4, xmm0
  68bc  vmovdqa xmm9, [rsp+0x10]
  68c2  sha256msg1 xmm9, [rsp+0x120]
  68cc  vpalignr xmm0, xmm13, [rsp+0x160], 4
  68d7  vpaddd xmm9, xmm9, xmm0
  68db  sha256msg2 xmm9, xmm13
  68e0  vmovdqa [rsp+0x10], xmm9
  68e6  vpaddd xmm0, xmm9, [rel c8410]
  68ee  sha256rnds2 xmm6, xmm5, xmm0
  68f2  vpshufd xmm0, xmm0, 0xe
  68f7  sha256rnds2 xmm5, xmm6, xmm0
  68fb  vmovdqa xmm13, [rsp]
  6900  sha256msg1 xmm13, [rsp+0x130]
  690a  vpalignr xmm0, xmm12, [rsp+0x170], 4
  6915  vpaddd xmm13, xmm13, xmm0
  6919  sha256msg2 xmm13, xmm12
  691e  vmovdqa [rsp], xmm13
  6923  vpaddd xmm0, xmm13, [rel c8410]
  692b  sha256rnds2 xmm8, xmm7, xmm0
  6930  vpshufd xmm0, xmm0, 0xe
  6935  sha256rnds2 xmm7, xmm8, xmm0
  693a  vmovdqa xmm12, [rsp+0x100]
  6943  sha256msg1 xmm12, [rsp+0x140]
  694d  vpalignr xmm0, xmm11, [rsp+0xd0], 4
  6958  vpaddd xmm12, xmm12, xmm0
  695c  sha256msg2 xmm12, xmm11
  6961  vmovdqa [rsp+0x100], xmm12
  696a  vpaddd xmm0, xmm12, [rel c8420]
  6972  sha256rnds2 xmm2, xmm1, xmm0
  6976  vpshufd xmm0, xmm0, 0xe
  697b  sha256rnds2 xmm1, xmm2, xmm0
  697f  vmovdqa xmm11, [rsp+0x110]
  6988  sha256msg1 xmm11, [rsp+0x150]
  6992  vpalignr xmm0, xmm10, [rsp+0xa0], 4
  699d  vpaddd xmm11, xmm11, xmm0
  69a1  sha256msg2 xmm11, xmm10
  69a6  vmovdqa [rsp+0x110], xmm11
  69af  vpaddd xmm0, xmm11, [rel c8420]
  69b7  sha256rnds2 xmm4, xmm3, xmm0
  69bb  vpshufd xmm0, xmm0, 0xe
  69c0  sha256rnds2 xmm3, xmm4, xmm0
  69c4  vmovdqa xmm10, [rsp+0x120]
  69cd  sha256msg1 xmm10, [rsp+0x160]
  69d7  vpalignr xmm0, xmm9, [rsp+0x70], 4
  69df  vpaddd xmm10, xmm10, xmm0
  69e3  sha256msg2 xmm10, xmm9
  69e8  vmovdqa [rsp+0x120], xmm10
  69f1  vpaddd xmm0, xmm10, [rel c8420]
  69f9  sha256rnds2 xmm6, xmm5, xmm0
  69fd  vpshufd xmm0, xmm0, 0xe
  6a02  sha256rnds2 xmm5, xmm6, xmm0
  6a06  vmovdqa xmm9, [rsp+0x130]
  6a0f  sha256msg1 xmm9, [rsp+0x170]
  6a19  vpalignr xmm0, xmm13, [rsp+0x40], 4
  6a21  vpaddd xmm9, xmm9, xmm0
  6a25  sha256msg2 xmm9, xmm13
  6a2a  vmovdqa [rsp+0x130], xmm9
  6a33  vpaddd xmm0, xmm9, [rel c8420]
  6a3b  sha256rnds2 xmm8, xmm7, xmm0
  6a40  vpshufd xmm0, xmm0, 0xe
  6a45  sha256rnds2 xmm7, xmm8, xmm0
  6a4a  vmovdqa xmm13, [rsp+0x140]
  6a53  sha256msg1 xmm13, [rsp+0xd0]
  6a5d  vpalignr xmm0, xmm12, [rsp+0x30], 4
  6a65  vpaddd xmm13, xmm13, xmm0
  6a69  sha256msg2 xmm13, xmm12
  6a6e  vmovdqa [rsp+0x140], xmm13
  6a77  vpaddd xmm0, xmm13, [rel c8430]
  6a7f  sha256rnds2 xmm2, xmm1, xmm0
  6a83  vpshufd xmm0, xmm0, 0xe
  6a88  sha256rnds2 xmm1, xmm2, xmm0
  6a8c  vmovdqa xmm12, [rsp+0x150]
  6a95  sha256msg1 xmm12, [rsp+0xa0]
  6a9f  vpalignr xmm0, xmm11, [rsp+0x20], 4
  6aa7  vpaddd xmm12, xmm12, xmm0
  6aab  sha256msg2 xmm12, xmm11
  6ab0  vmovdqa [rsp+0x150], xmm12
  6ab9  vpaddd xmm0, xmm12, [rel c8430]
  6ac1  sha256rnds2 xmm4, xmm3, xmm0
  6ac5  vpshufd xmm0, xmm0, 0xe
  6aca  sha256rnds2 xmm3, xmm4, xmm0
  6ace  vmovdqa xmm11, [rsp+0x160]
  6ad7  sha256msg1 xmm11, [rsp+0x70]
  6ade  vpalignr xmm0, xmm10, [rsp+0x10], 4
  6ae6  vpaddd xmm11, xmm11, xmm0
  6aea  sha256msg2 xmm11, xmm10
  6aef  vmovdqa [rsp+0x160], xmm11
  6af8  vpaddd xmm0, xmm11, [rel c8430]
  6b00  sha256rnds2 xmm6, xmm5, xmm0
  6b04  vpshufd xmm0, xmm0, 0xe
  6b09  sha256rnds2 xmm5, xmm6, xmm0
  6b0d  vmovdqa xmm10, [rsp+0x170]
  6b16  sha256msg1 xmm10, [rsp+0x40]
  6b1d  vpalignr xmm0, xmm9, [rsp], 4
  6b24  vpaddd xmm10, xmm10, xmm0
  6b28  sha256msg2 xmm10, xmm9
  6b2d  vmovdqa [rsp+0x170], xmm10
  6b36  vpaddd xmm0, xmm10, [rel c8430]
  6b3e  sha256rnds2 xmm8, xmm7, xmm0
  6b43  vpshufd xmm0, xmm0, 0xe
  6b48  sha256rnds2 xmm7, xmm8, xmm0
  6b4d  vmovdqa xmm9, [rsp+0xd0]
  6b56  sha256msg1 xmm9, [rsp+0x30]
  6b5d  vpalignr xmm0, xmm13, [rsp+0x100], 4
  6b68  vpaddd xmm9, xmm9, xmm0
  6b6c  sha256msg2 xmm9, xmm13
  6b71  vmovdqa [rsp+0xd0], xmm9
  6b7a  vpaddd xmm0, xmm9, [rel c8440]
  6b82  sha256rnds2 xmm2, xmm1, xmm0
  6b86  vpshufd xmm0, xmm0, 0xe
  6b8b  sha256rnds2 xmm1, xmm2, xmm0
  6b8f  vmovdqa xmm13, [rsp+0xa0]
  6b98  sha256msg1 xmm13, [rsp+0x20]
  6b9f  vpalignr xmm0, xmm12, [rsp+0x110], 4
  6baa  vpaddd xmm13, xmm13, xmm0
  6bae  sha256msg2 xmm13, xmm12
  6bb3  vmovdqa [rsp+0xa0], xmm13
  6bbc  vpaddd xmm0, xmm13, [rel c8440]
  6bc4  sha256rnds2 xmm4, xmm3, xmm0
  6bc8  vpshufd xmm0, xmm0, 0xe
  6bcd  sha256rnds2 xmm3, xmm4, xmm0
  6bd1  vmovdqa xmm12, [rsp+0x70]
  6bd7  sha256msg1 xmm12, [rsp+0x10]
  6bde  vpalignr xmm0, xmm11, [rsp+0x120], 4
  6be9  vpaddd xmm12, xmm12, xmm0
  6bed  sha256msg2 xmm12, xmm11
  6bf2  vmovdqa [rsp+0x70], xmm12
  6bf8  vpaddd xmm0, xmm12, [rel c8440]
  6c00  sha256rnds2 xmm6, xmm5, xmm0
  6c04  vpshufd xmm0, xmm0, 0xe
  6c09  sha256rnds2 xmm5, xmm6, xmm0
  6c0d  vmovdqa xmm11, [rsp+0x40]
  6c13  sha256msg1 xmm11, [rsp]
  6c19  vpalignr xmm0, xmm10, [rsp+0x130], 4
  6c24  vpaddd xmm11, xmm11, xmm0
  6c28  sha256msg2 xmm11, xmm10
  6c2d  vmovdqa [rsp+0x40], xmm11
  6c33  vpaddd xmm0, xmm11, [rel c8440]
  6c3b  sha256rnds2 xmm8, xmm7, xmm0
  6c40  vpshufd xmm0, xmm0, 0xe
  6c45  sha256rnds2 xmm7, xmm8, xmm0
  6c4a  vmovdqa xmm10, [rsp+0x30]
  6c50  sha256msg1 xmm10, [rsp+0x100]
  6c5a  vpalignr xmm0, xmm9, [rsp+0x140], 4
  6c65  vpaddd xmm10, xmm10, xmm0
  6c69  sha256msg2 xmm10, xmm9
  6c6e  vmovdqa [rsp+0x30], xmm10
  6c74  vpaddd xmm0, xmm10, [rel c8450]
  6c7c  sha256rnds2 xmm2, xmm1, xmm0
  6c80  vpshufd xmm0, xmm0, 0xe
  6c85  sha256rnds2 xmm1, xmm2, xmm0
  6c89  vmovdqa xmm9, [rsp+0x20]
  6c8f  sha256msg1 xmm9, [rsp+0x110]
  6c99  vpalignr xmm0, xmm13, [rsp+0x150], 4
  6ca4  vpaddd xmm9, xmm9, xmm0
  6ca8  sha256msg2 xmm9, xmm13
  6cad  vmovdqa [rsp+0x20], xmm9
  6cb3  vpaddd xmm0, xmm9, [rel c8450]
  6cbb  sha256rnds2 xmm4, xmm3, xmm0
  6cbf  vpshufd xmm0, xmm0, 0xe
  6cc4  sha256rnds2 xmm3, xmm4, xmm0
  6cc8  vmovdqa xmm13, [rsp+0x10]
  6cce  sha256msg1 xmm13, [rsp+0x120]
  6cd8  vpalignr xmm0, xmm12, [rsp+0x160], 4
  6ce3  vpaddd xmm13, xmm13, xmm0
  6ce7  sha256msg2 xmm13, xmm12
  6cec  vmovdqa [rsp+0x10], xmm13
  6cf2  vpaddd xmm0, xmm13, [rel c8450]
  6cfa  sha256rnds2 xmm6, xmm5, xmm0
  6cfe  vpshufd xmm0, xmm0, 0xe
  6d03  sha256rnds2 xmm5, xmm6, xmm0
  6d07  vmovdqa xmm12, [rsp]
  6d0c  sha256msg1 xmm12, [rsp+0x130]
  6d16  vpalignr xmm0, xmm11, [rsp+0x170], 4
  6d21  vpaddd xmm12, xmm12, xmm0
  6d25  sha256msg2 xmm12, xmm11
  6d2a  vmovdqa [rsp], xmm12
  6d2f  vpaddd xmm0, xmm12, [rel c8450]
  6d37  sha256rnds2 xmm8, xmm7, xmm0
  6d3c  vpshufd xmm0, xmm0, 0xe
  6d41  sha256rnds2 xmm7, xmm8, xmm0
  6d46  vmovdqa xmm11, [rsp+0x100]
  6d4f  sha256msg1 xmm11, [rsp+0x140]
  6d59  vpalignr xmm0, xmm10, [rsp+0xd0], 4
  6d64  vpaddd xmm11, xmm11, xmm0
  6d68  sha256msg2 xmm11, xmm10
  6d6d  vmovdqa [rsp+0x100], xmm11
  6d76  vpaddd xmm0, xmm11, [rel c8460]
  6d7e  sha256rnds2 xmm2, xmm1, xmm0
  6d82  vpshufd xmm0, xmm0, 0xe
  6d87  sha256rnds2 xmm1, xmm2, xmm0
  6d8b  vmovdqa xmm10, [rsp+0x110]
  6d94  sha256msg1 xmm10, [rsp+0x150]
  6d9e  vpalignr xmm0, xmm9, [rsp+0xa0], 4
  6da9  vpaddd xmm10, xmm10, xmm0
  6dad  sha256msg2 xmm10, xmm9
  6db2  vmovdqa [rsp+0x110], xmm10
  6dbb  vpaddd xmm0, xmm10, [rel c8460]
  6dc3  sha256rnds2 xmm4, xmm3, xmm0
  6dc7  vpshufd xmm0, xmm0, 0xe
  6dcc  sha256rnds2 xmm3, xmm4, xmm0
  6dd0  vmovdqa xmm9, [rsp+0x120]
  6dd9  sha256msg1 xmm9, [rsp+0x160]
  6de3  vpalignr xmm0, xmm13, [rsp+0x70], 4
  6deb  vpaddd xmm9, xmm9, xmm0
  6def  sha256msg2 xmm9, xmm13
  6df4  vmovdqa [rsp+0x120], xmm9
  6dfd  vpaddd xmm0, xmm9, [rel c8460]
  6e05  sha256rnds2 xmm6, xmm5, xmm0
  6e09  vpshufd xmm0, xmm0, 0xe
  6e0e  sha256rnds2 xmm5, xmm6, xmm0
  6e12  vmovdqa xmm13, [rsp+0x130]
  6e1b  sha256msg1 xmm13, [rsp+0x170]
  6e25  vpalignr xmm0, xmm12, [rsp+0x40], 4
  6e2d  vpaddd xmm13, xmm13, xmm0
  6e31  sha256msg2 xmm13, xmm12
  6e36  vmovdqa [rsp+0x130], xmm13
  6e3f  vpaddd xmm0, xmm13, [rel c8460]
  6e47  sha256rnds2 xmm8, xmm7, xmm0
  6e4c  vpshufd xmm0, xmm0, 0xe
  6e51  sha256rnds2 xmm7, xmm8, xmm0
  6e56  vmovdqa xmm12, [rsp+0x140]
  6e5f  sha256msg1 xmm12, [rsp+0xd0]
  6e69  vpalignr xmm0, xmm11, [rsp+0x30], 4
  6e71  vpaddd xmm12, xmm12, xmm0
  6e75  sha256msg2 xmm12, xmm11
  6e7a  vmovdqa [rsp+0x140], xmm12
  6e83  vpaddd xmm0, xmm12, [rel c8470]
  6e8b  sha256rnds2 xmm2, xmm1, xmm0
  6e8f  vpshufd xmm0, xmm0, 0xe
  6e94  sha256rnds2 xmm1, xmm2, xmm0
  6e98  vmovdqa xmm11, [rsp+0x150]
  6ea1  sha256msg1 xmm11, [rsp+0xa0]
  6eab  vpalignr xmm0, xmm10, [rsp+0x20], 4
  6eb3  vpaddd xmm11, xmm11, xmm0
  6eb7  sha256msg2 xmm11, xmm10
  6ebc  vmovdqa [rsp+0x150], xmm11
  6ec5  vpaddd xmm0, xmm11, [rel c8470]
  6ecd  sha256rnds2 xmm4, xmm3, xmm0
  6ed1  vpshufd xmm0, xmm0, 0xe
  6ed6  sha256rnds2 xmm3, xmm4, xmm0
  6eda  vmovdqa xmm10, [rsp+0x160]
  6ee3  sha256msg1 xmm10, [rsp+0x70]
  6eea  vpalignr xmm0, xmm9, [rsp+0x10], 4
  6ef2  vpaddd xmm10, xmm10, xmm0
  6ef6  sha256msg2 xmm10, xmm9
  6efb  vmovdqa [rsp+0x160], xmm10
  6f04  vpaddd xmm0, xmm10, [rel c8470]
  6f0c  sha256rnds2 xmm6, xmm5, xmm0
  6f10  vpshufd xmm0, xmm0, 0xe
  6f15  sha256rnds2 xmm5, xmm6, xmm0
  6f19  vmovdqa xmm9, [rsp+0x170]
  6f22  sha256msg1 xmm9, [rsp+0x40]
  6f29  vpalignr xmm0, xmm13, [rsp], 4
  6f30  vpaddd xmm9, xmm9, xmm0
  6f34  sha256msg2 xmm9, xmm13
  6f39  vmovdqa [rsp+0x170], xmm9
  6f42  vpaddd xmm0, xmm9, [rel c8470]
  6f4a  sha256rnds2 xmm8, xmm7, xmm0
  6f4f  vpshufd xmm0, xmm0, 0xe
  6f54  sha256rnds2 xmm7, xmm8, xmm0
  6f59  vmovdqa xmm13, [rsp+0xd0]
  6f62  sha256msg1 xmm13, [rsp+0x30]
  6f69  vpalignr xmm0, xmm12, [rsp+0x100], 4
  6f74  vpaddd xmm13, xmm13, xmm0
  6f78  sha256msg2 xmm13, xmm12
  6f7d  vmovdqa [rsp+0xd0], xmm13
  6f86  vpaddd xmm0, xmm13, [rel c8480]
  6f8e  sha256rnds2 xmm2, xmm1, xmm0
  6f92  vpshufd xmm0, xmm0, 0xe
  6f97  sha256rnds2 xmm1, xmm2, xmm0
  6f9b  vmovdqa xmm12, [rsp+0xa0]
  6fa4  sha256msg1 xmm12, [rsp+0x20]
  6fab  vpalignr xmm0, xmm11, [rsp+0x110], 4
  6fb6  vpaddd xmm12, xmm12, xmm0
  6fba  sha256msg2 xmm12, xmm11
  6fbf  vmovdqa [rsp+0xa0], xmm12
  6fc8  vpaddd xmm0, xmm12, [rel c8480]
  6fd0  sha256rnds2 xmm4, xmm3, xmm0
  6fd4  vpshufd xmm0, xmm0, 0xe
  6fd9  sha256rnds2 xmm3, xmm4, xmm0
  6fdd  vmovdqa xmm11, [rsp+0x70]
  6fe3  sha256msg1 xmm11, [rsp+0x10]
  6fea  vpalignr xmm0, xmm10, [rsp+0x120], 4
  6ff5  vpaddd xmm11, xmm11, xmm0
  6ff9  sha256msg2 xmm11, xmm10
  6ffe  vmovdqa [rsp+0x70], xmm11
  7004  vpaddd xmm0, xmm11, [rel c8480]
  700c  sha256rnds2 xmm6, xmm5, xmm0
  7010  vpshufd xmm0, xmm0, 0xe
  7015  sha256rnds2 xmm5, xmm6, xmm0
  7019  vmovdqa xmm10, [rsp+0x40]
  701f  sha256msg1 xmm10, [rsp]
  7025  vpalignr xmm0, xmm9, [rsp+0x130], 4
  7030  vpaddd xmm10, xmm10, xmm0
  7034  sha256msg2 xmm10, xmm9
  7039  vmovdqa [rsp+0x40], xmm10
  703f  vpaddd xmm0, xmm10, [rel c8480]
  7047  sha256rnds2 xmm8, xmm7, xmm0
  704c  vpshufd xmm0, xmm0, 0xe
  7051  sha256rnds2 xmm7, xmm8, xmm0
  7056  vmovdqa xmm9, [rsp+0x30]
  705c  sha256msg1 xmm9, [rsp+0x100]
  7066  vpalignr xmm0, xmm13, [rsp+0x140], 4
  7071  vpaddd xmm9, xmm9, xmm0
  7075  sha256msg2 xmm9, xmm13
  707a  vmovdqa [rsp+0x30], xmm9
  7080  vpaddd xmm0, xmm9, [rel c8490]
  7088  sha256rnds2 xmm2, xmm1, xmm0
  708c  vpshufd xmm0, xmm0, 0xe
  7091  sha256rnds2 xmm1, xmm2, xmm0
  7095  vmovdqa xmm13, [rsp+0x20]
  709b  sha256msg1 xmm13, [rsp+0x110]
  70a5  vpalignr xmm0, xmm12, [rsp+0x150], 4
  70b0  vpaddd xmm13, xmm13, xmm0
  70b4  sha256msg2 xmm13, xmm12
  70b9  vmovdqa [rsp+0x20], xmm13
  70bf  vpaddd xmm0, xmm13, [rel c8490]
  70c7  sha256rnds2 xmm4, xmm3, xmm0
  70cb  vpshufd xmm0, xmm0, 0xe
  70d0  sha256rnds2 xmm3, xmm4, xmm0
  70d4  vmovdqa xmm12, [rsp+0x10]
  70da  sha256msg1 xmm12, [rsp+0x120]
  70e4  vpalignr xmm0, xmm11, [rsp+0x160], 4
  70ef  vpaddd xmm12, xmm12, xmm0
  70f3  sha256msg2 xmm12, xmm11
  70f8  vmovdqa [rsp+0x10], xmm12
  70fe  vpaddd xmm0, xmm12, [rel c8490]
  7106  sha256rnds2 xmm6, xmm5, xmm0
  710a  vpshufd xmm0, xmm0, 0xe
  710f  sha256rnds2 xmm5, xmm6, xmm0
  7113  vmovdqa xmm11, [rsp]
  7118  sha256msg1 xmm11, [rsp+0x130]
  7122  vpalignr xmm0, xmm10, [rsp+0x170], 4
  712d  vpaddd xmm11, xmm11, xmm0
  7131  sha256msg2 xmm11, xmm10
  7136  vmovdqa [rsp], xmm11
  713b  vpaddd xmm0, xmm11, [rel c8490]
  7143  sha256rnds2 xmm8, xmm7, xmm0
  7148  vpshufd xmm0, xmm0, 0xe
  714d  sha256rnds2 xmm7, xmm8, xmm0
  7152  vmovdqa xmm10, [rsp+0x100]
  715b  sha256msg1 xmm10, [rsp+0x140]
  7165  vpalignr xmm0, xmm9, [rsp+0xd0], 4
  7170  vpaddd xmm10, xmm10, xmm0
  7174  sha256msg2 xmm10, xmm9
  7179  vmovdqa [rsp+0x100], xmm10
  7182  vpaddd xmm0, xmm10, [rel c84a0]
  718a  sha256rnds2 xmm2, xmm1, xmm0
  718e  vpshufd xmm0, xmm0, 0xe
  7193  sha256rnds2 xmm1, xmm2, xmm0
  7197  vmovdqa xmm9, [rsp+0x110]
  71a0  sha256msg1 xmm9, [rsp+0x150]
  71aa  vpalignr xmm0, xmm13, [rsp+0xa0], 4
  71b5  vpaddd xmm9, xmm9, xmm0
  71b9  sha256msg2 xmm9, xmm13
  71be  vmovdqa [rsp+0x110], xmm9
  71c7  vpaddd xmm0, xmm9, [rel c84a0]
  71cf  sha256rnds2 xmm4, xmm3, xmm0
  71d3  vpshufd xmm0, xmm0, 0xe
  71d8  sha256rnds2 xmm3, xmm4, xmm0
  71dc  vmovdqa xmm13, [rsp+0x120]
  71e5  sha256msg1 xmm13, [rsp+0x160]
  71ef  vpalignr xmm0, xmm12, [rsp+0x70], 4
  71f7  vpaddd xmm13, xmm13, xmm0
  71fb  sha256msg2 xmm13, xmm12
  7200  vmovdqa [rsp+0x120], xmm13
  7209  vpaddd xmm0, xmm13, [rel c84a0]
  7211  sha256rnds2 xmm6, xmm5, xmm0
  7215  vpshufd xmm0, xmm0, 0xe
  721a  sha256rnds2 xmm5, xmm6, xmm0
  721e  vmovdqa xmm12, [rsp+0x130]
  7227  sha256msg1 xmm12, [rsp+0x170]
  7231  vpalignr xmm0, xmm11, [rsp+0x40], 4
  7239  vpaddd xmm12, xmm12, xmm0
  723d  sha256msg2 xmm12, xmm11
  7242  vmovdqa [rsp+0x130], xmm12
  724b  vpaddd xmm0, xmm12, [rel c84a0]
  7253  sha256rnds2 xmm8, xmm7, xmm0
  7258  vpshufd xmm0, xmm0, 0xe
  725d  sha256rnds2 xmm7, xmm8, xmm0
  7262  vmovdqa xmm11, [rsp+0x140]
  726b  sha256msg1 xmm11, [rsp+0xd0]
  7275  vpalignr xmm0, xmm10, [rsp+0x30], 4
  727d  vpaddd xmm11, xmm11, xmm0
  7281  sha256msg2 xmm11, xmm10
  7286  vmovdqa [rsp+0x140], xmm11
  728f  vpaddd xmm0, xmm11, [rel c84b0]
  7297  sha256rnds2 xmm2, xmm1, xmm0
  729b  vpshufd xmm0, xmm0, 0xe
  72a0  sha256rnds2 xmm1, xmm2, xmm0
  72a4  vmovdqa xmm10, [rsp+0x150]
  72ad  sha256msg1 xmm10, [rsp+0xa0]
  72b7  vpalignr xmm0, xmm9, [rsp+0x20], 4
  72bf  vpaddd xmm10, xmm10, xmm0
  72c3  sha256msg2 xmm10, xmm9
  72c8  vmovdqa [rsp+0x150], xmm10
  72d1  vpaddd xmm0, xmm10, [rel c84b0]
  72d9  sha256rnds2 xmm4, xmm3, xmm0
  72dd  vpshufd xmm0, xmm0, 0xe
  72e2  sha256rnds2 xmm3, xmm4, xmm0
  72e6  vmovdqa xmm9, [rsp+0x160]
  72ef  sha256msg1 xmm9, [rsp+0x70]
  72f6  vpalignr xmm0, xmm13, [rsp+0x10], 4
  72fe  vpaddd xmm9, xmm9, xmm0
  7302  sha256msg2 xmm9, xmm13
  7307  vmovdqa [rsp+0x160], xmm9
  7310  vpaddd xmm0, xmm9, [rel c84b0]
  7318  sha256rnds2 xmm6, xmm5, xmm0
  731c  vpshufd xmm0, xmm0, 0xe
  7321  sha256rnds2 xmm5, xmm6, xmm0
  7325  vmovdqa xmm13, [rsp+0x170]
  732e  sha256msg1 xmm13, [rsp+0x40]
  7335  vpalignr xmm0, xmm12, [rsp], 4
  733c  vpaddd xmm13, xmm13, xmm0
  7340  sha256msg2 xmm13, xmm12
  7345  vmovdqa [rsp+0x170], xmm13
  734e  vpaddd xmm0, xmm13, [rel c84b0]
  7356  sha256rnds2 xmm8, xmm7, xmm0
  735b  vpshufd xmm0, xmm0, 0xe
  7360  sha256rnds2 xmm7, xmm8, xmm0
  7365  vpaddd xmm1, xmm1, [rsp+0xf0]
  736e  vpaddd xmm2, xmm2, [rsp+0xe0]
  7377  vpaddd xmm3, xmm3, [rsp+0xc0]
  7380  vpaddd xmm4, xmm4, [rsp+0xb0]
  7389  vpaddd xmm5, xmm5, [rsp+0x90]
  7392  vpaddd xmm6, xmm6, [rsp+0x80]
  739b  vpaddd xmm7, xmm7, [rsp+0x60]
  73a1  vpaddd xmm8, xmm8, [rsp+0x50]
  73a7  vshufps xmm13, xmm1, xmm2, 0xbb
  73ac  vshufps xmm9, xmm1, xmm2, 0x11
  73b1  vmovdqa [rsp+0x170], xmm13
  73ba  vmovdqa [rsp+0x130], xmm9
  73c3  vshufps xmm13, xmm3, xmm4, 0xbb
  73c8  vshufps xmm10, xmm3, xmm4, 0x11
  73cd  vmovdqa [rsp], xmm13
  73d2  vmovdqa [rsp+0x40], xmm10
  73d8  vshufps xmm13, xmm5, xmm6, 0xbb
  73dd  vshufps xmm11, xmm5, xmm6, 0x11
  73e2  vmovdqa [rsp+0x60], xmm13
  73e8  vmovdqa [rsp+0x50], xmm11
  73ee  vshufps xmm13, xmm7, xmm8, 0xbb
  73f4  vshufps xmm12, xmm7, xmm8, 0x11
  73fa  vmovdqa [rsp+0x160], xmm13
  7403  vmovdqa [rsp+0x120], xmm12
  740c  vmovdqa xmm1, [rel c8390]
  7414  vmovdqa xmm2, [rel c83a0]
  741c  vmovdqa xmm3, [rel c8390]
  7424  vmovdqa xmm4, [rel c83a0]
  742c  vmovdqa xmm5, [rel c8390]
  7434  vmovdqa xmm6, [rel c83a0]
  743c  vmovdqa xmm7, [rel c8390]
  7444  vmovdqa xmm8, [rel c83a0]
  744c  vmovdqa xmm0, [rsp+0x170]
  7455  vpaddd xmm0, xmm0, [rel c83c0]
  745d  sha256rnds2 xmm2, xmm1, xmm0
  7461  vpshufd xmm0, xmm0, 0xe
  7466  sha256rnds2 xmm1, xmm2, xmm0
  746a  vmovdqa xmm0, [rsp]
  746f  vpaddd xmm0, xmm0, [rel c83c0]
  7477  sha256rnds2 xmm4, xmm3, xmm0
  747b  vpshufd xmm0, xmm0, 0xe
  7480  sha256rnds2 xmm3, xmm4, xmm0
  7484  vmovdqa xmm0, [rsp+0x60]
  748a  vpaddd xmm0, xmm0, [rel c83c0]
  7492  sha256rnds2 xmm6, xmm5, xmm0
  7496  vpshufd xmm0, xmm0, 0xe
  749b  sha256rnds2 xmm5, xmm6, xmm0
  749f  vmovdqa xmm0, [rsp+0x160]
  74a8  vpaddd xmm0, xmm0, [rel c83c0]
  74b0  sha256rnds2 xmm8, xmm7, xmm0
  74b5  vpshufd xmm0, xmm0, 0xe
  74ba  sha256rnds2 xmm7, xmm8, xmm0
  74bf  vpaddd xmm0, xmm9, [rel c83d0]
  74c7  sha256rnds2 xmm2, xmm1, xmm0
  74cb  vpshufd xmm0, xmm0, 0xe
  74d0  sha256rnds2 xmm1, xmm2, xmm0
  74d4  vpaddd xmm0, xmm10, [rel c83d0]
  74dc  sha256rnds2 xmm4, xmm3, xmm0
  74e0  vpshufd xmm0, xmm0, 0xe
  74e5  sha256rnds2 xmm3, xmm4, xmm0
  74e9  vpaddd xmm0, xmm11, [rel c83d0]
  74f1  sha256rnds2 xmm6, xmm5, xmm0
  74f5  vpshufd xmm0, xmm0, 0xe
  74fa  sha256rnds2 xmm5, xmm6, xmm0
  74fe  vpaddd xmm0, xmm12, [rel c83d0]
  7506  sha256rnds2 xmm8, xmm7, xmm0
  750b  vpshufd xmm0, xmm0, 0xe
  7510  sha256rnds2 xmm7, xmm8, xmm0
  7515  vmovdqa xmm0, [rel c8510]
  751d  sha256rnds2 xmm2, xmm1, xmm0
  7521  vmovq xmm0, [rel c8518]
  7529  sha256rnds2 xmm1, xmm2, xmm0
  752d  vmovdqa xmm13, [rel c84d0]
  7535  vmovdqa [rsp+0x10], xmm13
  753b  vmovdqa xmm0, [rel c8510]
  7543  sha256rnds2 xmm4, xmm3, xmm0
  7547  vmovq xmm0, [rel c8518]
  754f  sha256rnds2 xmm3, xmm4, xmm0
  7553  vmovdqa xmm9, [rel c84d0]
  755b  vmovdqa [rsp+0x70], xmm9
  7561  vmovdqa xmm0, [rel c8510]
  7569  sha256rnds2 xmm6, xmm5, xmm0
  756d  vmovq xmm0, [rel c8518]
  7575  sha256rnds2 xmm5, xmm6, xmm0
  7579  vmovdqa xmm10, [rel c84d0]
  7581  vmovdqa [rsp+0x90], xmm10
  758a  vmovdqa xmm0, [rel c8510]
  7592  sha256rnds2 xmm8, xmm7, xmm0
  7597  vmovq xmm0, [rel c8518]
  759f  sha256rnds2 xmm7, xmm8, xmm0
  75a4  vmovdqa xmm11, [rel c84d0]
  75ac  vmovdqa [rsp+0x80], xmm11
  75b5  vmovdqa xmm0, [rel c8520]
  75bd  sha256rnds2 xmm2, xmm1, xmm0
  75c1  vmovq xmm0, [rel c8528]
  75c9  sha256rnds2 xmm1, xmm2, xmm0
  75cd  vmovdqa xmm12, [rel c8530]
  75d5  vmovdqa [rsp+0x150], xmm12
  75de  vmovdqa xmm0, [rel c8520]
  75e6  sha256rnds2 xmm4, xmm3, xmm0
  75ea  vmovq xmm0, [rel c8528]
  75f2  sha256rnds2 xmm3, xmm4, xmm0
  75f6  vmovdqa xmm13, [rel c8530]
  75fe  vmovdqa [rsp+0x110], xmm13
  7607  vmovdqa xmm0, [rel c8520]
  760f  sha256rnds2 xmm6, xmm5, xmm0
  7613  vmovq xmm0, [rel c8528]
  761b  sha256rnds2 xmm5, xmm6, xmm0
  761f  vmovdqa xmm9, [rel c8530]
  7627  vmovdqa [rsp+0x20], xmm9
  762d  vmovdqa xmm0, [rel c8520]
  7635  sha256rnds2 xmm8, xmm7, xmm0
  763a  vmovq xmm0, [rel c8528]
  7642  sha256rnds2 xmm7, xmm8, xmm0
  7647  vmovdqa xmm10, [rel c8530]
  764f  vmovdqa [rsp+0xa0], xmm10
  7658  vmovdqa xmm11, [rsp+0x170]
  7661  sha256msg1 xmm11, [rsp+0x130]
  766b  vpalignr xmm0, xmm12, [rsp+0x10], 4
  7673  vpaddd xmm11, xmm11, xmm0
  7677  sha256msg2 xmm11, xmm12
  767c  vmovdqa [rsp+0x170], xmm11
  7685  vpaddd xmm0, xmm11, [rel c8400]
  768d  sha256rnds2 xmm2, xmm1, xmm0
  7691  vpshufd xmm0, xmm0, 0xe
  7696  sha256rnds2 xmm1, xmm2, xmm0
  769a  vmovdqa xmm12, [rsp]
  769f  sha256msg1 xmm12, [rsp+0x40]
  76a6  vpalignr xmm0, xmm13, [rsp+0x70], 4
  76ae  vpaddd xmm12, xmm12, xmm0
  76b2  sha256msg2 xmm12, xmm13
  76b7  vmovdqa [rsp], xmm12
  76bc  vpaddd xmm0, xmm12, [rel c8400]
  76c4  sha256rnds2 xmm4, xmm3, xmm0
  76c8  vpshufd xmm0, xmm0, 0xe
  76cd  sha256rnds2 xmm3, xmm4, xmm0
  76d1  vmovdqa xmm13, [rsp+0x60]
  76d7  sha256msg1 xmm13, [rsp+0x50]
  76de  vpalignr xmm0, xmm9, [rsp+0x90], 4
  76e9  vpaddd xmm13, xmm13, xmm0
  76ed  sha256msg2 xmm13, xmm9
  76f2  vmovdqa [rsp+0x60], xmm13
  76f8  vpaddd xmm0, xmm13, [rel c8400]
  7700  sha256rnds2 xmm6, xmm5, xmm0
  7704  vpshufd xmm0, xmm0, 0xe
  7709  sha256rnds2 xmm5, xmm6, xmm0
  770d  vmovdqa xmm9, [rsp+0x160]
  7716  sha256msg1 xmm9, [rsp+0x120]
  7720  vpalignr xmm0, xmm10, [rsp+0x80], 4
  772b  vpaddd xmm9, xmm9, xmm0
  772f  sha256msg2 xmm9, xmm10
  7734  vmovdqa [rsp+0x160], xmm9
  773d  vpaddd xmm0, xmm9, [rel c8400]
  7745  sha256rnds2 xmm8, xmm7, xmm0
  774a  vpshufd xmm0, xmm0, 0xe
  774f  sha256rnds2 xmm7, xmm8, xmm0
  7754  vmovdqa xmm10, [rsp+0x130]
  775d  sha256msg1 xmm10, [rsp+0x10]
  7764  vpalignr xmm0, xmm11, [rsp+0x150], 4
  776f  vpaddd xmm10, xmm10, xmm0
  7773  sha256msg2 xmm10, xmm11
  7778  vmovdqa [rsp+0x130], xmm10
  7781  vpaddd xmm0, xmm10, [rel c8410]
  7789  sha256rnds2 xmm2, xmm1, xmm0
  778d  vpshufd xmm0, xmm0, 0xe
  7792  sha256rnds2 xmm1, xmm2, xmm0
  7796  vmovdqa xmm11, [rsp+0x40]
  779c  sha256msg1 xmm11, [rsp+0x70]
  77a3  vpalignr xmm0, xmm12, [rsp+0x110], 4
  77ae  vpaddd xmm11, xmm11, xmm0
  77b2  sha256msg2 xmm11, xmm12
  77b7  vmovdqa [rsp+0x40], xmm11
  77bd  vpaddd xmm0, xmm11, [rel c8410]
  77c5  sha256rnds2 xmm4, xmm3, xmm0
  77c9  vpshufd xmm0, xmm0, 0xe
  77ce  sha256rnds2 xmm3, xmm4, xmm0
  77d2  vmovdqa xmm12, [rsp+0x50]
  77d8  sha256msg1 xmm12, [rsp+0x90]
  77e2  vpalignr xmm0, xmm13, [rsp+0x20], 4
  77ea  vpaddd xmm12, xmm12, xmm0
  77ee  sha256msg2 xmm12, xmm13
  77f3  vmovdqa [rsp+0x50], xmm12
  77f9  vpaddd xmm0, xmm12, [rel c8410]
  7801  sha256rnds2 xmm6, xmm5, xmm0
  7805  vpshufd xmm0, xmm0, 0xe
  780a  sha256rnds2 xmm5, xmm6, xmm0
  780e  vmovdqa xmm13, [rsp+0x120]
  7817  sha256msg1 xmm13, [rsp+0x80]
  7821  vpalignr xmm0, xmm9, [rsp+0xa0], 4
  782c  vpaddd xmm13, xmm13, xmm0
  7830  sha256msg2 xmm13, xmm9
  7835  vmovdqa [rsp+0x120], xmm13
  783e  vpaddd xmm0, xmm13, [rel c8410]
  7846  sha256rnds2 xmm8, xmm7, xmm0
  784b  vpshufd xmm0, xmm0, 0xe
  7850  sha256rnds2 xmm7, xmm8, xmm0
  7855  vmovdqa xmm9, [rsp+0x10]
  785b  sha256msg1 xmm9, [rsp+0x150]
  7865  vpalignr xmm0, xmm10, [rsp+0x170], 4
  7870  vpaddd xmm9, xmm9, xmm0
  7874  sha256msg2 xmm9, xmm10
  7879  vmovdqa [rsp+0x10], xmm9
  787f  vpaddd xmm0, xmm9, [rel c8420]
  7887  sha256rnds2 xmm2, xmm1, xmm0
  788b  vpshufd xmm0, xmm0, 0xe
  7890  sha256rnds2 xmm1, xmm2, xmm0
  7894  vmovdqa xmm10, [rsp+0x70]
  789a  sha256msg1 xmm10, [rsp+0x110]
  78a4  vpalignr xmm0, xmm11, [rsp], 4
  78ab  vpaddd xmm10, xmm10, xmm0
  78af  sha256msg2 xmm10, xmm11
  78b4  vmovdqa [rsp+0x70], xmm10
  78ba  vpaddd xmm0, xmm10, [rel c8420]
  78c2  sha256rnds2 xmm4, xmm3, xmm0
  78c6  vpshufd xmm0, xmm0, 0xe
  78cb  sha256rnds2 xmm3, xmm4, xmm0
  78cf  vmovdqa xmm11, [rsp+0x90]
  78d8  sha256msg1 xmm11, [rsp+0x20]
  78df  vpalignr xmm0, xmm12, [rsp+0x60], 4
  78e7  vpaddd xmm11, xmm11, xmm0
  78eb  sha256msg2 xmm11, xmm12
  78f0  vmovdqa [rsp+0x90], xmm11
  78f9  vpaddd xmm0, xmm11, [rel c8420]
  7901  sha256rnds2 xmm6, xmm5, xmm0
  7905  vpshufd xmm0, xmm0, 0xe
  790a  sha256rnds2 xmm5, xmm6, xmm0
  790e  vmovdqa xmm12, [rsp+0x80]
  7917  sha256msg1 xmm12, [rsp+0xa0]
  7921  vpalignr xmm0, xmm13, [rsp+0x160], 4
  792c  vpaddd xmm12, xmm12, xmm0
  7930  sha256msg2 xmm12, xmm13
  7935  vmovdqa [rsp+0x80], xmm12
  793e  vpaddd xmm0, xmm12, [rel c8420]
  7946  sha256rnds2 xmm8, xmm7, xmm0
  794b  vpshufd xmm0, xmm0, 0xe
  7950  sha256rnds2 xmm7, xmm8, xmm0
  7955  vmovdqa xmm13, [rsp+0x150]
  795e  sha256msg1 xmm13, [rsp+0x170]
  7968  vpalignr xmm0, xmm9, [rsp+0x130], 4
  7973  vpaddd xmm13, xmm13, xmm0
  7977  sha256msg2 xmm13, xmm9
  797c  vmovdqa [rsp+0x150], xmm13
  7985  vpaddd xmm0, xmm13, [rel c8430]
  798d  sha256rnds2 xmm2, xmm1, xmm0
  7991  vpshufd xmm0, xmm0, 0xe
  7996  sha256rnds2 xmm1, xmm2, xmm0
  799a  vmovdqa xmm9, [rsp+0x110]
  79a3  sha256msg1 xmm9, [rsp]
  79a9  vpalignr xmm0, xmm10, [rsp+0x40], 4
  79b1  vpaddd xmm9, xmm9, xmm0
  79b5  sha256msg2 xmm9, xmm10
  79ba  vmovdqa [rsp+0x110], xmm9
  79c3  vpaddd xmm0, xmm9, [rel c8430]
  79cb  sha256rnds2 xmm4, xmm3, xmm0
  79cf  vpshufd xmm0, xmm0, 0xe
  79d4  sha256rnds2 xmm3, xmm4, xmm0
  79d8  vmovdqa xmm10, [rsp+0x20]
  79de  sha256msg1 xmm10, [rsp+0x60]
  79e5  vpalignr xmm0, xmm11, [rsp+0x50], 4
  79ed  vpaddd xmm10, xmm10, xmm0
  79f1  sha256msg2 xmm10, xmm11
  79f6  vmovdqa [rsp+0x20], xmm10
  79fc  vpaddd xmm0, xmm10, [rel c8430]
  7a04  sha256rnds2 xmm6, xmm5, xmm0
  7a08  vpshufd xmm0, xmm0, 0xe
  7a0d  sha256rnds2 xmm5, xmm6, xmm0
  7a11  vmovdqa xmm11, [rsp+0xa0]
  7a1a  sha256msg1 xmm11, [rsp+0x160]
  7a24  vpalignr xmm0, xmm12, [rsp+0x120], 4
  7a2f  vpaddd xmm11, xmm11, xmm0
  7a33  sha256msg2 xmm11, xmm12
  7a38  vmovdqa [rsp+0xa0], xmm11
  7a41  vpaddd xmm0, xmm11, [rel c8430]
  7a49  sha256rnds2 xmm8, xmm7, xmm0
  7a4e  vpshufd xmm0, xmm0, 0xe
  7a53  sha256rnds2 xmm7, xmm8, xmm0
  7a58  vmovdqa xmm12, [rsp+0x170]
  7a61  sha256msg1 xmm12, [rsp+0x130]
  7a6b  vpalignr xmm0, xmm13, [rsp+0x10], 4
  7a73  vpaddd xmm12, xmm12, xmm0
  7a77  sha256msg2 xmm12, xmm13
  7a7c  vmovdqa [rsp+0x170], xmm12
  7a85  vpaddd xmm0, xmm12, [rel c8440]
  7a8d  sha256rnds2 xmm2, xmm1, xmm0
  7a91  vpshufd xmm0, xmm0, 0xe
  7a96  sha256rnds2 xmm1, xmm2, xmm0
  7a9a  vmovdqa xmm13, [rsp]
  7a9f  sha256msg1 xmm13, [rsp+0x40]
  7aa6  vpalignr xmm0, xmm9, [rsp+0x70], 4
  7aae  vpaddd xmm13, xmm13, xmm0
  7ab2  sha256msg2 xmm13, xmm9
  7ab7  vmovdqa [rsp], xmm13
  7abc  vpaddd xmm0, xmm13, [rel c8440]
  7ac4  sha256rnds2 xmm4, xmm3, xmm0
  7ac8  vpshufd xmm0, xmm0, 0xe
  7acd  sha256rnds2 xmm3, xmm4, xmm0
  7ad1  vmovdqa xmm9, [rsp+0x60]
  7ad7  sha256msg1 xmm9, [rsp+0x50]
  7ade  vpalignr xmm0, xmm10, [rsp+0x90], 4
  7ae9  vpaddd xmm9, xmm9, xmm0
  7aed  sha256msg2 xmm9, xmm10
  7af2  vmovdqa [rsp+0x60], xmm9
  7af8  vpaddd xmm0, xmm9, [rel c8440]
  7b00  sha256rnds2 xmm6, xmm5, xmm0
  7b04  vpshufd xmm0, xmm0, 0xe
  7b09  sha256rnds2 xmm5, xmm6, xmm0
  7b0d  vmovdqa xmm10, [rsp+0x160]
  7b16  sha256msg1 xmm10, [rsp+0x120]
  7b20  vpalignr xmm0, xmm11, [rsp+0x80], 4
  7b2b  vpaddd xmm10, xmm10, xmm0
  7b2f  sha256msg2 xmm10, xmm11
  7b34  vmovdqa [rsp+0x160], xmm10
  7b3d  vpaddd xmm0, xmm10, [rel c8440]
  7b45  sha256rnds2 xmm8, xmm7, xmm0
  7b4a  vpshufd xmm0, xmm0, 0xe
  7b4f  sha256rnds2 xmm7, xmm8, xmm0
  7b54  vmovdqa xmm11, [rsp+0x130]
  7b5d  sha256msg1 xmm11, [rsp+0x10]
  7b64  vpalignr xmm0, xmm12, [rsp+0x150], 4
  7b6f  vpaddd xmm11, xmm11, xmm0
  7b73  sha256msg2 xmm11, xmm12
  7b78  vmovdqa [rsp+0x130], xmm11
  7b81  vpaddd xmm0, xmm11, [rel c8450]
  7b89  sha256rnds2 xmm2, xmm1, xmm0
  7b8d  vpshufd xmm0, xmm0, 0xe
  7b92  sha256rnds2 xmm1, xmm2, xmm0
  7b96  vmovdqa xmm12, [rsp+0x40]
  7b9c  sha256msg1 xmm12, [rsp+0x70]
  7ba3  vpalignr xmm0, xmm13, [rsp+0x110], 4
  7bae  vpaddd xmm12, xmm12, xmm0
  7bb2  sha256msg2 xmm12, xmm13
  7bb7  vmovdqa [rsp+0x40], xmm12
  7bbd  vpaddd xmm0, xmm12, [rel c8450]
  7bc5  sha256rnds2 xmm4, xmm3, xmm0
  7bc9  vpshufd xmm0, xmm0, 0xe
  7bce  sha256rnds2 xmm3, xmm4, xmm0
  7bd2  vmovdqa xmm13, [rsp+0x50]
  7bd8  sha256msg1 xmm13, [rsp+0x90]
  7be2  vpalignr xmm0, xmm9, [rsp+0x20], 4
  7bea  vpaddd xmm13, xmm13, xmm0
  7bee  sha256msg2 xmm13, xmm9
  7bf3  vmovdqa [rsp+0x50], xmm13
  7bf9  vpaddd xmm0, xmm13, [rel c8450]
  7c01  sha256rnds2 xmm6, xmm5, xmm0
  7c05  vpshufd xmm0, xmm0, 0xe
  7c0a  sha256rnds2 xmm5, xmm6, xmm0
  7c0e  vmovdqa xmm9, [rsp+0x120]
  7c17  sha256msg1 xmm9, [rsp+0x80]
  7c21  vpalignr xmm0, xmm10, [rsp+0xa0], 4
  7c2c  vpaddd xmm9, xmm9, xmm0
  7c30  sha256msg2 xmm9, xmm10
  7c35  vmovdqa [rsp+0x120], xmm9
  7c3e  vpaddd xmm0, xmm9, [rel c8450]
  7c46  sha256rnds2 xmm8, xmm7, xmm0
  7c4b  vpshufd xmm0, xmm0, 0xe
  7c50  sha256rnds2 xmm7, xmm8, xmm0
  7c55  vmovdqa xmm10, [rsp+0x10]
  7c5b  sha256msg1 xmm10, [rsp+0x150]
  7c65  vpalignr xmm0, xmm11, [rsp+0x170], 4
  7c70  vpaddd xmm10, xmm10, xmm0
  7c74  sha256msg2 xmm10, xmm11
  7c79  vmovdqa [rsp+0x10], xmm10
  7c7f  vpaddd xmm0, xmm10, [rel c8460]
  7c87  sha256rnds2 xmm2, xmm1, xmm0
  7c8b  vpshufd xmm0, xmm0, 0xe
  7c90  sha256rnds2 xmm1, xmm2, xmm0
  7c94  vmovdqa xmm11, [rsp+0x70]
  7c9a  sha256msg1 xmm11, [rsp+0x110]
  7ca4  vpalignr xmm0, xmm12, [rsp], 4
  7cab  vpaddd xmm11, xmm11, xmm0
  7caf  sha256msg2 xmm11, xmm12
  7cb4  vmovdqa [rsp+0x70], xmm11
  7cba  vpaddd xmm0, xmm11, [rel c8460]
  7cc2  sha256rnds2 xmm4, xmm3, xmm0
  7cc6  vpshufd xmm0, xmm0, 0xe
  7ccb  sha256rnds2 xmm3, xmm4, xmm0
  7ccf  vmovdqa xmm12, [rsp+0x90]
  7cd8  sha256msg1 xmm12, [rsp+0x20]
  7cdf  vpalignr xmm0, xmm13, [rsp+0x60], 4
  7ce7  vpaddd xmm12, xmm12, xmm0
  7ceb  sha256msg2 xmm12, xmm13
  7cf0  vmovdqa [rsp+0x90], xmm12
  7cf9  vpaddd xmm0, xmm12, [rel c8460]
  7d01  sha256rnds2 xmm6, xmm5, xmm0
  7d05  vpshufd xmm0, xmm0, 0xe
  7d0a  sha256rnds2 xmm5, xmm6, xmm0
  7d0e  vmovdqa xmm13, [rsp+0x80]
  7d17  sha256msg1 xmm13, [rsp+0xa0]
  7d21  vpalignr xmm0, xmm9, [rsp+0x160], 4
  7d2c  vpaddd xmm13, xmm13, xmm0
  7d30  sha256msg2 xmm13, xmm9
  7d35  vmovdqa [rsp+0x80], xmm13
  7d3e  vpaddd xmm0, xmm13, [rel c8460]
  7d46  sha256rnds2 xmm8, xmm7, xmm0
  7d4b  vpshufd xmm0, xmm0, 0xe
  7d50  sha256rnds2 xmm7, xmm8, xmm0
  7d55  vmovdqa xmm9, [rsp+0x150]
  7d5e  sha256msg1 xmm9, [rsp+0x170]
  7d68  vpalignr xmm0, xmm10, [rsp+0x130], 4
  7d73  vpaddd xmm9, xmm9, xmm0
  7d77  sha256msg2 xmm9, xmm10
  7d7c  vmovdqa [rsp+0x150], xmm9
  7d85  vpaddd xmm0, xmm9, [rel c8470]
  7d8d  sha256rnds2 xmm2, xmm1, xmm0
  7d91  vpshufd xmm0, xmm0, 0xe
  7d96  sha256rnds2 xmm1, xmm2, xmm0
  7d9a  vmovdqa xmm10, [rsp+0x110]
  7da3  sha256msg1 xmm10, [rsp]
  7da9  vpalignr xmm0, xmm11, [rsp+0x40], 4
  7db1  vpaddd xmm10, xmm10, xmm0
  7db5  sha256msg2 xmm10, xmm11
  7dba  vmovdqa [rsp+0x110], xmm10
  7dc3  vpaddd xmm0, xmm10, [rel c8470]
  7dcb  sha256rnds2 xmm4, xmm3, xmm0
  7dcf  vpshufd xmm0, xmm0, 0xe
  7dd4  sha256rnds2 xmm3, xmm4, xmm0
  7dd8  vmovdqa xmm11, [rsp+0x20]
  7dde  sha256msg1 xmm11, [rsp+0x60]
  7de5  vpalignr xmm0, xmm12, [rsp+0x50], 4
  7ded  vpaddd xmm11, xmm11, xmm0
  7df1  sha256msg2 xmm11, xmm12
  7df6  vmovdqa [rsp+0x20], xmm11
  7dfc  vpaddd xmm0, xmm11, [rel c8470]
  7e04  sha256rnds2 xmm6, xmm5, xmm0
  7e08  vpshufd xmm0, xmm0, 0xe
  7e0d  sha256rnds2 xmm5, xmm6, xmm0
  7e11  vmovdqa xmm12, [rsp+0xa0]
  7e1a  sha256msg1 xmm12, [rsp+0x160]
  7e24  vpalignr xmm0, xmm13, [rsp+0x120], 4
  7e2f  vpaddd xmm12, xmm12, xmm0
  7e33  sha256msg2 xmm12, xmm13
  7e38  vmovdqa [rsp+0xa0], xmm12
  7e41  vpaddd xmm0, xmm12, [rel c8470]
  7e49  sha256rnds2 xmm8, xmm7, xmm0
  7e4e  vpshufd xmm0, xmm0, 0xe
  7e53  sha256rnds2 xmm7, xmm8, xmm0
  7e58  vmovdqa xmm13, [rsp+0x170]
  7e61  sha256msg1 xmm13, [rsp+0x130]
  7e6b  vpalignr xmm0, xmm9, [rsp+0x10], 4
  7e73  vpaddd xmm13, xmm13, xmm0
  7e77  sha256msg2 xmm13, xmm9
  7e7c  vmovdqa [rsp+0x170], xmm13
  7e85  vpaddd xmm0, xmm13, [rel c8480]
  7e8d  sha256rnds2 xmm2, xmm1, xmm0
  7e91  vpshufd xmm0, xmm0, 0xe
  7e96  sha256rnds2 xmm1, xmm2, xmm0
  7e9a  vmovdqa xmm9, [rsp]
  7e9f  sha256msg1 xmm9, [rsp+0x40]
  7ea6  vpalignr xmm0, xmm10, [rsp+0x70], 4
  7eae  vpaddd xmm9, xmm9, xmm0
  7eb2  sha256msg2 xmm9, xmm10
  7eb7  vmovdqa [rsp], xmm9
  7ebc  vpaddd xmm0, xmm9, [rel c8480]
  7ec4  sha256rnds2 xmm4, xmm3, xmm0
  7ec8  vpshufd xmm0, xmm0, 0xe
  7ecd  sha256rnds2 xmm3, xmm4, xmm0
  7ed1  vmovdqa xmm10, [rsp+0x60]
  7ed7  sha256msg1 xmm10, [rsp+0x50]
  7ede  vpalignr xmm0, xmm11, [rsp+0x90], 4
  7ee9  vpaddd xmm10, xmm10, xmm0
  7eed  sha256msg2 xmm10, xmm11
  7ef2  vmovdqa [rsp+0x60], xmm10
  7ef8  vpaddd xmm0, xmm10, [rel c8480]
  7f00  sha256rnds2 xmm6, xmm5, xmm0
  7f04  vpshufd xmm0, xmm0, 0xe
  7f09  sha256rnds2 xmm5, xmm6, xmm0
  7f0d  vmovdqa xmm11, [rsp+0x160]
  7f16  sha256msg1 xmm11, [rsp+0x120]
  7f20  vpalignr xmm0, xmm12, [rsp+0x80], 4
  7f2b  vpaddd xmm11, xmm11, xmm0
  7f2f  sha256msg2 xmm11, xmm12
  7f34  vmovdqa [rsp+0x160], xmm11
  7f3d  vpaddd xmm0, xmm11, [rel c8480]
  7f45  sha256rnds2 xmm8, xmm7, xmm0
  7f4a  vpshufd xmm0, xmm0, 0xe
  7f4f  sha256rnds2 xmm7, xmm8, xmm0
  7f54  vmovdqa xmm12, [rsp+0x130]
  7f5d  sha256msg1 xmm12, [rsp+0x10]
  7f64  vpalignr xmm0, xmm13, [rsp+0x150], 4
  7f6f  vpaddd xmm12, xmm12, xmm0
  7f73  sha256msg2 xmm12, xmm13
  7f78  vmovdqa [rsp+0x130], xmm12
  7f81  vpaddd xmm0, xmm12, [rel c8490]
  7f89  sha256rnds2 xmm2, xmm1, xmm0
  7f8d  vpshufd xmm0, xmm0, 0xe
  7f92  sha256rnds2 xmm1, xmm2, xmm0
  7f96  vmovdqa xmm13, [rsp+0x40]
  7f9c  sha256msg1 xmm13, [rsp+0x70]
  7fa3  vpalignr xmm0, xmm9, [rsp+0x110], 4
  7fae  vpaddd xmm13, xmm13, xmm0
  7fb2  sha256msg2 xmm13, xmm9
  7fb7  vmovdqa [rsp+0x40], xmm13
  7fbd  vpaddd xmm0, xmm13, [rel c8490]
  7fc5  sha256rnds2 xmm4, xmm3, xmm0
  7fc9  vpshufd xmm0, xmm0, 0xe
  7fce  sha256rnds2 xmm3, xmm4, xmm0
  7fd2  vmovdqa xmm9, [rsp+0x50]
  7fd8  sha256msg1 xmm9, [rsp+0x90]
  7fe2  vpalignr xmm0, xmm10, [rsp+0x20], 4
  7fea  vpaddd xmm9, xmm9, xmm0
  7fee  sha256msg2 xmm9, xmm10
  7ff3  vmovdqa [rsp+0x50], xmm9
  7ff9  vpaddd xmm0, xmm9, [rel c8490]
  8001  sha256rnds2 xmm6, xmm5, xmm0
  8005  vpshufd xmm0, xmm0, 0xe
  800a  sha256rnds2 xmm5, xmm6, xmm0
  800e  vmovdqa xmm10, [rsp+0x120]
  8017  sha256msg1 xmm10, [rsp+0x80]
  8021  vpalignr xmm0, xmm11, [rsp+0xa0], 4
  802c  vpaddd xmm10, xmm10, xmm0
  8030  sha256msg2 xmm10, xmm11
  8035  vmovdqa [rsp+0x120], xmm10
  803e  vpaddd xmm0, xmm10, [rel c8490]
  8046  sha256rnds2 xmm8, xmm7, xmm0
  804b  vpshufd xmm0, xmm0, 0xe
  8050  sha256rnds2 xmm7, xmm8, xmm0
  8055  vmovdqa xmm11, [rsp+0x10]
  805b  sha256msg1 xmm11, [rsp+0x150]
  8065  vpalignr xmm0, xmm12, [rsp+0x170], 4
  8070  vpaddd xmm11, xmm11, xmm0
  8074  sha256msg2 xmm11, xmm12
  8079  vmovdqa [rsp+0x10], xmm11
  807f  vpaddd xmm0, xmm11, [rel c84a0]
  8087  sha256rnds2 xmm2, xmm1, xmm0
  808b  vpshufd xmm0, xmm0, 0xe
  8090  sha256rnds2 xmm1, xmm2, xmm0
  8094  vmovdqa xmm12, [rsp+0x70]
  809a  sha256msg1 xmm12, [rsp+0x110]
  80a4  vpalignr xmm0, xmm13, [rsp], 4
  80ab  vpaddd xmm12, xmm12, xmm0
  80af  sha256msg2 xmm12, xmm13
  80b4  vmovdqa [rsp+0x70], xmm12
  80ba  vpaddd xmm0, xmm12, [rel c84a0]
  80c2  sha256rnds2 xmm4, xmm3, xmm0
  80c6  vpshufd xmm0, xmm0, 0xe
  80cb  sha256rnds2 xmm3, xmm4, xmm0
  80cf  vmovdqa xmm13, [rsp+0x90]
  80d8  sha256msg1 xmm13, [rsp+0x20]
  80df  vpalignr xmm0, xmm9, [rsp+0x60], 4
  80e7  vpaddd xmm13, xmm13, xmm0
  80eb  sha256msg2 xmm13, xmm9
  80f0  vmovdqa [rsp+0x90], xmm13
  80f9  vpaddd xmm0, xmm13, [rel c84a0]
  8101  sha256rnds2 xmm6, xmm5, xmm0
  8105  vpshufd xmm0, xmm0, 0xe
  810a  sha256rnds2 xmm5, xmm6, xmm0
  810e  vmovdqa xmm9, [rsp+0x80]
  8117  sha256msg1 xmm9, [rsp+0xa0]
  8121  vpalignr xmm0, xmm10, [rsp+0x160], 4
  812c  vpaddd xmm9, xmm9, xmm0
  8130  sha256msg2 xmm9, xmm10
  8135  vmovdqa [rsp+0x80], xmm9
  813e  vpaddd xmm0, xmm9, [rel c84a0]
  8146  sha256rnds2 xmm8, xmm7, xmm0
  814b  vpshufd xmm0, xmm0, 0xe
  8150  sha256rnds2 xmm7, xmm8, xmm0
  8155  vmovdqa xmm10, [rsp+0x150]
  815e  sha256msg1 xmm10, [rsp+0x170]
  8168  vpalignr xmm0, xmm11, [rsp+0x130], 4
  8173  vpaddd xmm10, xmm10, xmm0
  8177  sha256msg2 xmm10, xmm11
  817c  vmovdqa [rsp+0x150], xmm10
  8185  vpaddd xmm0, xmm10, [rel c84b0]
  818d  sha256rnds2 xmm2, xmm1, xmm0
  8191  vpshufd xmm0, xmm0, 0xe
  8196  sha256rnds2 xmm1, xmm2, xmm0
  819a  vmovdqa xmm11, [rsp+0x110]
  81a3  sha256msg1 xmm11, [rsp]
  81a9  vpalignr xmm0, xmm12, [rsp+0x40], 4
  81b1  vpaddd xmm11, xmm11, xmm0
  81b5  sha256msg2 xmm11, xmm12
  81ba  vmovdqa [rsp+0x110], xmm11
  81c3  vpaddd xmm0, xmm11, [rel c84b0]
  81cb  sha256rnds2 xmm4, xmm3, xmm0
  81cf  vpshufd xmm0, xmm0, 0xe
  81d4  sha256rnds2 xmm3, xmm4, xmm0
  81d8  vmovdqa xmm12, [rsp+0x20]
  81de  sha256msg1 xmm12, [rsp+0x60]
  81e5  vpalignr xmm0, xmm13, [rsp+0x50], 4
  81ed  vpaddd xmm12, xmm12, xmm0
  81f1  sha256msg2 xmm12, xmm13
  81f6  vmovdqa [rsp+0x20], xmm12
  81fc  vpaddd xmm0, xmm12, [rel c84b0]
  8204  sha256rnds2 xmm6, xmm5, xmm0
  8208  vpshufd xmm0, xmm0, 0xe
  820d  sha256rnds2 xmm5, xmm6, xmm0
  8211  vmovdqa xmm13, [rsp+0xa0]
  821a  sha256msg1 xmm13, [rsp+0x160]
  8224  vpalignr xmm0, xmm9, [rsp+0x120], 4
  822f  vpaddd xmm13, xmm13, xmm0
  8233  sha256msg2 xmm13, xmm9
  8238  vmovdqa [rsp+0xa0], xmm13
  8241  vpaddd xmm0, xmm13, [rel c84b0]
  8249  sha256rnds2 xmm8, xmm7, xmm0
  824e  vpshufd xmm0, xmm0, 0xe
  8253  sha256rnds2 xmm7, xmm8, xmm0
  8258  vpaddd xmm1, xmm1, [rel c8390]
  8260  vpaddd xmm2, xmm2, [rel c83a0]
  8268  vpaddd xmm3, xmm3, [rel c8390]
  8270  vpaddd xmm4, xmm4, [rel c83a0]
  8278  vpaddd xmm5, xmm5, [rel c8390]
  8280  vpaddd xmm6, xmm6, [rel c83a0]
  8288  vpaddd xmm7, xmm7, [rel c8390]
  8290  vpaddd xmm8, xmm8, [rel c83a0]
  8298  lea rax, [r9]
  829b  cmp rax, r10
  829e  cmova rax, r10
  82a2  imul rax, 0x20
  82a6  add rax, rsi
  82a9  vshufps xmm13, xmm1, xmm2, 0xbb
  82ae  vpshufb xmm13, xmm13, [rel c83b0]
  82b7  vmovdqu [rax], xmm13
  82bb  vshufps xmm13, xmm1, xmm2, 0x11
  82c0  vpshufb xmm13, xmm13, [rel c83b0]
  82c9  vmovdqu [rax+0x10], xmm13
  82ce  lea rax, [r9+1]
  82d2  cmp rax, r10
  82d5  cmova rax, r10
  82d9  imul rax, 0x20
  82dd  add rax, rsi
  82e0  vshufps xmm13, xmm3, xmm4, 0xbb
  82e5  vpshufb xmm13, xmm13, [rel c83b0]
  82ee  vmovdqu [rax], xmm13
  82f2  vshufps xmm13, xmm3, xmm4, 0x11
  82f7  vpshufb xmm13, xmm13, [rel c83b0]
  8300  vmovdqu [rax+0x10], xmm13
  8305  lea rax, [r9+2]
  8309  cmp rax, r10
  830c  cmova rax, r10
  8310  imul rax, 0x20
  8314  add rax, rsi
  8317  vshufps xmm13, xmm5, xmm6, 0xbb
  831c  vpshufb xmm13, xmm13, [rel c83b0]
  8325  vmovdqu [rax], xmm13
  8329  vshufps xmm13, xmm5, xmm6, 0x11
  832e  vpshufb xmm13, xmm13, [rel c83b0]
  8337  vmovdqu [rax+0x10], xmm13
  833c  lea rax, [r9+3]
  8340  cmp rax, r10
  8343  cmova rax, r10
  8347  imul rax, 0x20
  834b  add rax, rsi
  834e  vshufps xmm13, xmm7, xmm8, 0xbb
  8354  vpshufb xmm13, xmm13, [rel c83b0]
  835d  vmovdqu [rax], xmm13
  8361  vshufps xmm13, xmm7, xmm8, 0x11
  8367  vpshufb xmm13, xmm13, [rel c83b0]
  8370  vmovdqu [rax+0x10], xmm13
  8375  add r9, 4
  8379  cmp r9, rdx
  837c  jb near l5480
l8382:
  8382  nop
  8383  add rsp, 0x188
  838a  ret
c8390: dd 0x9b05688c, 0x510e527f, 0xbb67ae85, 0x6a09e667
c83a0: dd 0x5be0cd19, 0x1f83d9ab, 0xa54ff53a, 0x3c6ef372
c83b0: dd 0x00010203, 0x04050607, 0x08090a0b, 0x0c0d0e0f
c83c0: dd 0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5
c83d0: dd 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5
c83e0: dd 0xd807aa98, 0x12835b01, 0x243185be, 0x550c7dc3
c83f0: dd 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174
c8400: dd 0xe49b69c1, 0xefbe4786, 0x0fc19dc6, 0x240ca1cc
c8410: dd 0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da
c8420: dd 0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7
c8430: dd 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967
c8440: dd 0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13
c8450: dd 0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85
c8460: dd 0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3
c8470: dd 0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070
c8480: dd 0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5
c8490: dd 0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f, 0x682e6ff3
c84a0: dd 0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208
c84b0: dd 0x90befffa, 0xa4506ceb, 0xbef9a3f7, 0xc67178f2
c84c0: dd 0xb956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5
c84d0: dd 0x80000000, 0x00000000, 0x00000000, 0x00000000
c84e0: dd 0x00000000, 0x00000000, 0x00000000, 0x00000000
c84f0: dd 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf3f4
c8500: dd 0x00000000, 0x00000000, 0x00000000, 0x00000280
c8510: dd 0x5807aa98, 0x12835b01, 0x243185be, 0x550c7dc3
c8520: dd 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf274
c8530: dd 0x00000000, 0x00000000, 0x00000000, 0x00000100
